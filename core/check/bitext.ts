import type { Bead, Bitext } from '../model/bitext';
import { type Control, NO_CONTROL } from '../model/control';
import type { Finding, FindingPlace } from '../model/finding';
import type { DocumentId, SegmentId } from '../model/ids';
import { languageOf } from '../model/language';
import type { TextRange } from '../model/range';
import type { CheckBead, CheckHelp, CheckSide, PairFinding, PairPlace } from './bead';
import { checkBeads } from './check';

/** The two documents of a bitext that are compared. */
export interface DocumentPair {
  readonly a: DocumentId;
  readonly b: DocumentId;
}

/**
 * Findings of two documents of a bitext in reading order, places in the documents' own offsets. Documents in a language
 * without a row give none. Throws `Problem('cancelled')` when cancelled.
 */
export function checkDocuments(
  bitext: Bitext,
  pair: DocumentPair,
  help: CheckHelp = {},
  control: Control = NO_CONTROL,
): Finding[] {
  return findingsOf(bitext, pair, bitext.beads, help, control);
}

/**
 * Findings of the bead at `index` after a change, with those of its two neighbours, on which they depend; findings of the
 * whole work are left to the next full check.
 */
export function checkAround(bitext: Bitext, pair: DocumentPair, index: number, help: CheckHelp = {}): Finding[] {
  return findingsOf(bitext, pair, bitext.beads.slice(Math.max(0, index - 1), index + 2), help, NO_CONTROL);
}

interface Placed {
  readonly bead: CheckBead;
  readonly offsets: { readonly a: number; readonly b: number };
}

function findingsOf(
  bitext: Bitext,
  pair: DocumentPair,
  beads: readonly Bead[],
  help: CheckHelp,
  control: Control,
): Finding[] {
  const ranges = { a: rangesOf(bitext, pair.a), b: rangesOf(bitext, pair.b) };
  const placed = beads.flatMap((bead): Placed[] => {
    const a = sideOf(bitext, pair.a, bead, ranges.a);
    const b = sideOf(bitext, pair.b, bead, ranges.b);
    return a && b ? [{ bead: { id: bead.id, a: a.side, b: b.side }, offsets: { a: a.offset, b: b.offset } }] : [];
  });
  const checked = checkBeads(
    placed.map(({ bead }) => bead),
    help,
    control,
  );
  return checked.flatMap(({ id, findings }, k) =>
    findings.map((finding) => toDocuments(finding, id, pair, (placed[k] as Placed).offsets)),
  );
}

function rangesOf(bitext: Bitext, document: DocumentId): ReadonlyMap<SegmentId, TextRange> {
  return new Map((bitext.segmentations[document]?.segments ?? []).map((segment) => [segment.id, segment]));
}

function sideOf(
  bitext: Bitext,
  document: DocumentId,
  bead: Bead,
  ranges: ReadonlyMap<SegmentId, TextRange>,
): { side: CheckSide; offset: number } | undefined {
  const lang = languageOf(bitext.work.documents.find(({ id }) => id === document)?.lang ?? '');
  if (!lang) return undefined;
  const held = (bead.sides[document] ?? []).flatMap((id) => ranges.get(id) ?? []);
  const offset = held[0]?.start ?? 0;
  const text = (bitext.texts[document] ?? '').slice(offset, held.at(-1)?.end ?? offset);
  const sentences = held.map(({ start, end }) => ({ start: start - offset, end: end - offset }));
  return { side: { lang, text, sentences }, offset };
}

function toDocuments(
  { kind, severity, reason, a, b }: PairFinding,
  bead: string,
  pair: DocumentPair,
  offsets: Placed['offsets'],
): Finding {
  const place = (document: DocumentId, one: PairPlace | null, offset: number): FindingPlace[] =>
    one ? [{ ...one, document, start: one.start + offset, end: one.end + offset }] : [];
  return { kind, severity, reason, bead, places: [...place(pair.a, a, offsets.a), ...place(pair.b, b, offsets.b)] };
}
