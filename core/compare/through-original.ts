import type { DocumentId } from '../model/ids';
import type { TextRange } from '../model/range';
import { alignVersions } from './align-versions';
import { segmentsOf, stretch, type Version, type VersionRow, wordsOf } from './rows';

/** A translation and, in the same bitext, its original. */
export interface Translated extends Version {
  readonly original: DocumentId;
}

/** Rows of two translations, and how much of the two originals is the same text, 0 to 1. */
export interface ThroughOriginal {
  readonly rows: readonly VersionRow[];
  readonly shared: number;
}

/**
 * Rows of two translations of one original: each translation is aligned with its original already, and the originals are
 * brought together by their words. A row ends where all three alignments have a boundary. Linear.
 */
export function throughOriginal(left: Translated, right: Translated): ThroughOriginal {
  const [a, b] = [originalOf(left), originalOf(right)];
  const [ownA, ownB] = [segmentsOf(a), segmentsOf(b)];
  const [textsA, textsB] = [wordsOf(a, ownA), wordsOf(b, ownB)];
  const [inLeft, inRight] = [boundaries(left), boundaries(right)];
  const [wordsA, wordsB] = [segmentsOf(left), segmentsOf(right)];
  const rows: VersionRow[] = [];
  let from = { original: 0, other: 0, a: 0, b: 0 };
  let same = 0;
  for (const pair of alignVersions(textsA, textsB)) {
    const one = pair.a.end - pair.a.start === 1 && pair.b.end - pair.b.start === 1;
    if (one && textsA[pair.a.start] === textsB[pair.b.start]) same++;
    const [endA, endB] = [inLeft.get(pair.a.end), inRight.get(pair.b.end)];
    if (endA === undefined || endB === undefined) continue;
    const to = { original: pair.a.end, other: pair.b.end, a: endA, b: endB };
    rows.push(rowOf(from, to, { ownA, wordsA, wordsB }));
    from = to;
  }
  const to = { original: ownA.length, other: ownB.length, a: wordsA.length, b: wordsB.length };
  rows.push(rowOf(from, to, { ownA, wordsA, wordsB }));
  const held = rows.filter(
    ({ original, a: x, b: y }) => (original?.segments.length ?? 0) + x.segments.length + y.segments.length > 0,
  );
  return { rows: held, shared: (2 * same) / Math.max(1, ownA.length + ownB.length) };
}

function originalOf({ bitext, original }: Translated): Version {
  return { bitext, document: original };
}

/** After how many sentences of the original a bead ends, and how many of the translation are then over. */
function boundaries({ bitext, document, original }: Translated): Map<number, number> {
  const ends = new Map<number, number>();
  let [done, over] = [0, 0];
  for (const { sides } of bitext.beads) {
    done += sides[original]?.length ?? 0;
    over += sides[document]?.length ?? 0;
    ends.set(done, over);
  }
  return ends;
}

interface Place {
  readonly original: number;
  readonly a: number;
  readonly b: number;
}

type Segments = Parameters<typeof stretch>[0];

function rowOf(
  from: Place,
  to: Place,
  { ownA, wordsA, wordsB }: { readonly ownA: Segments; readonly wordsA: Segments; readonly wordsB: Segments },
): VersionRow {
  const range = (key: keyof Place): TextRange => ({ start: from[key], end: to[key] });
  return { original: stretch(ownA, range('original')), a: stretch(wordsA, range('a')), b: stretch(wordsB, range('b')) };
}
