import type { Bead, Bitext } from '../../model/bitext';
import type { BeadId, DocumentId } from '../../model/ids';
import { type LanguageCode, type LanguageTag, languageOf } from '../../model/language';
import type { LedgerPlace } from '../../model/ledger';
import type { TextRange } from '../../model/range';
import type { Segment } from '../../model/segmentation';
import { type StemmedWord, stemmed } from './wording';

/** One side of a bead as the ledgers read it. */
export interface Stretch {
  readonly bead: BeadId;
  readonly document: DocumentId;
  readonly lang: LanguageCode;
  readonly tag: LanguageTag;
  readonly text: string;
  /** Where it begins in its document. */
  readonly start: number;
  readonly segments: readonly Segment[];
}

/** The sides of every bead, bead by bead, empty ones left out. Linear. */
export function stretchesOf(bitext: Bitext): Stretch[][] {
  const ranges = new Map(
    Object.values(bitext.segmentations).flatMap(({ segments }) => segments.map((one) => [one.id, one] as const)),
  );
  return bitext.beads.map((bead) =>
    bitext.work.documents.flatMap(({ id, lang }) => {
      const code = languageOf(lang);
      const segments = (bead.sides[id] ?? []).flatMap((segment) => ranges.get(segment) ?? []);
      return code && segments.length > 0 ? [stretchOf(bitext, bead, id, lang, code, segments)] : [];
    }),
  );
}

function stretchOf(
  bitext: Bitext,
  bead: Bead,
  document: DocumentId,
  tag: LanguageTag,
  lang: LanguageCode,
  segments: readonly Segment[],
): Stretch {
  const [start, end] = [segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0];
  return {
    bead: bead.id,
    document,
    lang,
    tag,
    text: (bitext.texts[document] ?? '').slice(start, end),
    start,
    segments,
  };
}

/** A range of a stretch's text as a place in its document. */
export function placeIn({ bead, start, segments }: Stretch, range: TextRange): LedgerPlace {
  const [from, to] = [range.start + start, range.end + start];
  const segment = segments.find((one) => one.end > from) ?? segments[0];
  return { bead, segment: segment?.id ?? '', start: from, end: to };
}

/** A stretch with its words, read once for everything that is looked for. */
export interface ReadStretch extends Stretch {
  readonly words: readonly StemmedWord[];
}

export function readStretches(bitext: Bitext): ReadStretch[][] {
  return stretchesOf(bitext).map((sides) => sides.map((side) => ({ ...side, words: stemmed(side.text) })));
}
