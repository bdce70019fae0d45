import type { Bead, Bitext } from '../model/bitext';
import type { DocumentId, SegmentId } from '../model/ids';
import { Problem } from '../model/problem';
import { equal } from './refuse';
import type { Step } from './step';
import { applySteps } from './transaction';

/** Two changes of one place: how the person left it, and how it stands. */
export interface Clash {
  readonly mine: string;
  readonly theirs: string;
  /** The segment both are about; without it the clash is of a note or a field. */
  readonly segment?: SegmentId;
}

/**
 * What contradicts when `steps`, made on `base`, do not fit `now`: the first place that both changed. A text is given as
 * it is; beads as a line each, their sides apart by ` ⇄ `; notes and fields by their words.
 */
export function clashOf(steps: readonly Step[], base: Bitext, now: Bitext): Clash {
  const mine = applySteps(steps, base);
  const changed = steps.flatMap((step) => placesOf(step, base)).map((segments) => clashAt(segments, mine, now));
  const differs = changed.find((clash) => clash.mine !== clash.theirs);
  return differs ?? fieldClash(steps, now) ?? changed[0] ?? { mine: '', theirs: '' };
}

/** The Problem for a change that contradicts what stands at `revision`. */
export function conflict({ mine, theirs, segment }: Clash, revision: number): Problem {
  const values = { mine, theirs, revision, ...(segment !== undefined && { segment }) };
  return new Problem('conflict', `The change contradicts revision ${revision}`, values);
}

/** Groups of segments that a step is about; one segment alone for its text. */
function placesOf(step: Step, base: Bitext): SegmentId[][] {
  switch (step.kind) {
    case 'ReplaceText':
      return [[step.segment]];
    case 'SplitSegment':
    case 'MergeSegments':
      return [step.parts.map(({ id }) => id)];
    case 'ReplaceBeads':
      return [step.removed.flatMap(segmentsOf)];
    case 'SetReview':
      return step.changes.map(({ bead }) => base.beads.filter(({ id }) => id === bead).flatMap(segmentsOf));
    default:
      return [];
  }
}

function clashAt(segments: readonly SegmentId[], mine: Bitext, theirs: Bitext): Clash {
  const [segment = ''] = segments;
  const read = segments.length === 1 ? textOfSegment : wordsOfBeads;
  const both = { mine: read(mine, segments), theirs: read(theirs, segments), segment };
  return both.mine === both.theirs && segments.length === 1
    ? { mine: wordsOfBeads(mine, segments), theirs: wordsOfBeads(theirs, segments), segment }
    : both;
}

function textOfSegment(bitext: Bitext, [segment]: readonly SegmentId[]): string {
  for (const { id } of bitext.work.documents) {
    const found = bitext.segmentations[id]?.segments.find((each) => each.id === segment);
    if (found) return bitext.texts[id]?.slice(found.start, found.end) ?? '';
  }
  return '';
}

/** The beads that hold any of the segments, a line each. */
function wordsOfBeads(bitext: Bitext, segments: readonly SegmentId[]): string {
  const wanted = new Set(segments);
  const beads = bitext.beads.filter((bead) => segmentsOf(bead).some((id) => wanted.has(id)));
  return beads.map((bead) => bitext.work.documents.map(({ id }) => sideText(bitext, bead, id)).join(' ⇄ ')).join('\n');
}

function sideText(bitext: Bitext, bead: Bead, document: DocumentId): string {
  return (bead.sides[document] ?? []).map((id) => textOfSegment(bitext, [id])).join(' ');
}

const segmentsOf = (bead: Bead) => Object.values(bead.sides).flat();

/** A note or a field that both changed. */
function fieldClash(steps: readonly Step[], now: Bitext): Clash | undefined {
  for (const step of steps) {
    if (step.kind === 'SetMeta') {
      const holder = step.document === undefined ? now.work : now.work.documents.find(({ id }) => id === step.document);
      const stands: unknown = holder?.[step.key as keyof typeof holder];
      if (!equal(stands, step.from)) return { mine: worded(step.to), theirs: worded(stands) };
    } else if (step.kind === 'PutAnnotation' || step.kind === 'RemoveAnnotation') {
      const stands = now.annotations.find(({ id }) => id === step.annotation.id);
      const mine = step.kind === 'PutAnnotation' ? step.annotation : undefined;
      if (!equal(mine, stands)) return { mine: wordsOfNote(mine), theirs: wordsOfNote(stands) };
    }
  }
  return undefined;
}

function worded(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function wordsOfNote(note: Bitext['annotations'][number] | undefined): string {
  return note?.bodies.map(({ text }) => text).join('\n') ?? '';
}
