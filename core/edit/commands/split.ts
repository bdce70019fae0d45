import type { Bead, Bitext } from '../../model/bitext';
import type { BeadId, DocumentId, NewId, SegmentId } from '../../model/ids';
import type { Segment } from '../../model/segmentation';
import { refuse, segmentationOf, textOf } from '../refuse';
import type { SplitSegment } from '../step';
import { applySteps } from '../transaction';
import { type Command, findSegment, indexOfBead, isEmpty, personsBead, replaceRun, sidesOf } from './command';

/** Where a bead is cut: offsets by document. */
export type Places = Readonly<Record<DocumentId, number>>;

/**
 * The bead becomes two, cut at a place in each document that `places` names; inside a segment the segment is split
 * there. A document without a place is cut between its segments, in the same proportion of its length.
 */
export function splitBead(bitext: Bitext, bead: BeadId, places: Places, newId: NewId): Command {
  const at = indexOfBead(bitext, bead);
  const cuts = Object.entries(places).flatMap(([document, place]) => {
    const segment = bitext.beads[at]?.sides[document]?.map((id) => segmentOf(bitext, document, id)).find(holds(place));
    const step = segment && cutStep(bitext, document, segment, place, newId);
    return step ? [step] : [];
  });
  const cut = applySteps(cuts, bitext);
  const held = cut.beads[at];
  if (!held) return refuse(`There is no bead ${bead}`);
  const share = shareOf(cut, held, places);
  const first = sidesOf(cut, (id) => headOf(cut, held, id, places[id], share));
  const second = sidesOf(cut, (id) => held.sides[id]?.slice(first[id]?.length) ?? []);
  if (isEmpty(first) || isEmpty(second)) return refuse(`Bead ${bead} cannot be split there`);
  const beads = [personsBead(bead, first), personsBead(newId(), second)];
  return { label: 'split', steps: [...cuts, ...replaceRun(cut, at, at + 1, beads)] };
}

/** A segment becomes two at an offset of its document; white space there falls between them. */
export function splitSentence(bitext: Bitext, segment: SegmentId, place: number, newId: NewId): Command {
  const { document, found } = findSegment(bitext, segment);
  const step = cutStep(bitext, document, found, place, newId);
  return step
    ? { label: 'split-sentence', steps: [step] }
    : refuse(`Segment ${segment} has no words on both sides of ${place}`);
}

/** A segment and the one after it, of the same block and bead, become one. */
export function mergeSentences(bitext: Bitext, segment: SegmentId): Command {
  const { document, found } = findSegment(bitext, segment);
  const { segments } = segmentationOf(bitext, document);
  const at = segments.indexOf(found);
  const parts = segments.slice(at, at + 2);
  if (parts.length < 2) return refuse(`There is no segment after ${segment}`);
  return { label: 'merge-sentences', steps: [{ kind: 'MergeSegments', document, parts }] };
}

const holds = (place: number) => (segment: Segment) => segment.start < place && place < segment.end;

function segmentOf(bitext: Bitext, document: DocumentId, id: SegmentId): Segment {
  const found = segmentationOf(bitext, document).segments.find((segment) => segment.id === id);
  return found ?? refuse(`${document} has no segment ${id}`);
}

/** Undefined when all words are on one side of the place. */
function cutStep(
  bitext: Bitext,
  document: DocumentId,
  segment: Segment,
  place: number,
  newId: NewId,
): SplitSegment | undefined {
  const text = textOf(bitext, document);
  const first = text.slice(segment.start, place).trimEnd();
  const rest = text.slice(place, segment.end);
  const second = rest.trimStart();
  if (first.trim() === '' || second === '') return undefined;
  const parts = [
    { id: segment.id, start: segment.start, end: segment.start + first.length },
    { id: newId(), start: segment.end - second.length, end: segment.end },
  ];
  return { kind: 'SplitSegment', document, parts };
}

/** What part of the named sides, by length, stands before their places. */
function shareOf(bitext: Bitext, bead: Bead, places: Places): number {
  let [before, whole] = [0, 0];
  for (const [document, place] of Object.entries(places)) {
    for (const id of bead.sides[document] ?? []) {
      const { start, end } = segmentOf(bitext, document, id);
      whole += end - start;
      before += Math.max(0, Math.min(place, end) - start);
    }
  }
  return whole === 0 ? refuse('No place was named in the bead') : before / whole;
}

/** The segments of one side that go to the first bead. */
function headOf(
  bitext: Bitext,
  bead: Bead,
  id: DocumentId,
  place: number | undefined,
  share: number,
): readonly SegmentId[] {
  const side = (bead.sides[id] ?? []).map((segment) => segmentOf(bitext, id, segment));
  if (place !== undefined) return side.filter(({ end }) => end <= place).map((segment) => segment.id);
  if (side.length < 2) return side.map((segment) => segment.id);
  return side.slice(0, nearestCut(side, share)).map((segment) => segment.id);
}

/** How many segments, at least one and not all, come nearest to a share of the length. */
function nearestCut(side: readonly Segment[], share: number): number {
  const [start, end] = [side[0]?.start ?? 0, side[side.length - 1]?.end ?? 0];
  const target = start + share * (end - start);
  let best = 1;
  for (let k = 2; k < side.length; k++) {
    const distance = (count: number) => Math.abs((side[count - 1]?.end ?? 0) - target);
    if (distance(k) < distance(best)) best = k;
  }
  return best;
}
