import type { Bead, Bitext } from '../model/bitext';
import type { Finding, FindingPlace } from '../model/finding';
import type { DocumentId, SegmentId } from '../model/ids';
import { languageOf } from '../model/language';
import type { TextRange } from '../model/range';
import type { CheckBead, CheckSide, PairFinding, PairPlace } from './bead';

/** The two documents of a bitext that are compared. */
export interface DocumentPair {
  readonly a: DocumentId;
  readonly b: DocumentId;
}

/** A bead as the detectors take it, and where its sides begin in their documents. */
export interface PlacedBead {
  readonly bead: CheckBead;
  readonly offsets: { readonly a: number; readonly b: number };
}

/** The first document with each of the others: a translation is compared with what it renders. */
export function pairsOf({ work }: Bitext): DocumentPair[] {
  const [first, ...others] = work.documents;
  return first ? others.map(({ id }) => ({ a: first.id, b: id })) : [];
}

/**
 * Beads of two documents for the detectors. Matter that one side has on purpose is left out, and so are documents in a
 * language without a row. Linear.
 */
export function placedBeads(bitext: Bitext, pair: DocumentPair): PlacedBead[] {
  const ranges = { a: rangesOf(bitext, pair.a), b: rangesOf(bitext, pair.b) };
  return bitext.beads.flatMap((bead): PlacedBead[] => {
    if (bead.method === 'front') return [];
    const a = sideOf(bitext, pair.a, bead, ranges.a);
    const b = sideOf(bitext, pair.b, bead, ranges.b);
    if (!a || !b || (a.side.text === '' && b.side.text === '')) return [];
    return [{ bead: { id: bead.id, a: a.side, b: b.side }, offsets: { a: a.offset, b: b.offset } }];
  });
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

/** A finding of a bead in the offsets of its documents. */
export function inDocuments(finding: PairFinding, { bead, offsets }: PlacedBead, pair: DocumentPair): Finding {
  const { kind, severity, reason, a, b } = finding;
  const place = (document: DocumentId, one: PairPlace | null, offset: number): FindingPlace[] =>
    one ? [{ ...one, document, start: one.start + offset, end: one.end + offset }] : [];
  return {
    kind,
    severity,
    reason,
    bead: bead.id,
    documents: [pair.a, pair.b],
    places: [...place(pair.a, a, offsets.a), ...place(pair.b, b, offsets.b)],
  };
}
