import type { Lexicon } from '../languages/lexicon';
import { type Control, checkCancelled, NO_CONTROL } from '../model/control';
import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import { type AlignedBead, type AlignSide, align } from './align';
import { type ColumnsBead, mergePairs } from './merge';
import type { PairBeads } from './pair-index';

export interface ColumnsOptions {
  /** The dictionary of two languages, where there is one. */
  readonly lexicon?: (from: LanguageCode, to: LanguageCode) => Lexicon | undefined;
  /** One round of learning words from the texts themselves; on unless false. */
  readonly selfTraining?: boolean;
  /** Beads that stay as they are, in order; one that is empty on all sides is a point that all texts pass. */
  readonly fixed?: readonly Pick<ColumnsBead, 'sides'>[];
  readonly control?: Control;
}

/**
 * Aligns one, two or three texts: ordered beads that partition every one of them. Three are aligned two by two and
 * the results brought together (`merge.ts`). Throws what `align` throws.
 */
export function alignColumns(sides: readonly AlignSide[], options: ColumnsOptions = {}): ColumnsBead[] {
  const [first, second, third] = sides;
  if (!first || sides.length > 3) throw new RangeError(`${sides.length} texts; one, two or three can be aligned`);
  if (!second)
    return first.segments.map((_, k) => ({ sides: [{ start: k, end: k + 1 }], score: 1, method: 'aligned' }));
  if (!third) return alignPair(sides, 0, 1, options).map(({ a, b, ...rest }) => ({ ...rest, sides: [a, b] }));
  return alignThree(sides, options);
}

const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

function alignThree(sides: readonly AlignSide[], options: ColumnsOptions): ColumnsBead[] {
  const pairs = PAIRS.map(([x, y], k): PairBeads => {
    const control = partOf(options.control ?? NO_CONTROL, k, PAIRS.length);
    return { x, y, beads: alignPair(sides, x, y, { ...options, control }) };
  });
  checkCancelled(options.control ?? NO_CONTROL);
  const lengths = sides.map(({ segments }) => segments.length);
  return betweenFixed(lengths, options.fixed ?? [], (from, to) =>
    mergePairs(
      pairs.map((pair) => within(pair, from, to)),
      from,
      to,
    ),
  );
}

function alignPair(sides: readonly AlignSide[], x: number, y: number, options: ColumnsOptions): AlignedBead[] {
  const [a, b] = [sides[x] as AlignSide, sides[y] as AlignSide];
  return align(a, b, {
    lexicon: options.lexicon?.(a.lang, b.lang),
    selfTraining: options.selfTraining,
    fixed: options.fixed?.map((bead) => ({ a: bead.sides[x] as TextRange, b: bead.sides[y] as TextRange })),
    control: options.control,
  });
}

/** Reports step `done` of part `part` of `parts` that are equally long. */
function partOf(control: Control, part: number, parts: number): Control {
  return {
    get cancelled() {
      return control.cancelled;
    },
    report: (stage, done, total) => control.report(stage, part * total + done, parts * total),
  };
}

/** What `merge` makes of each gap between fixed beads, and those between them. */
function betweenFixed(
  lengths: readonly number[],
  fixed: readonly Pick<ColumnsBead, 'sides'>[],
  merge: (from: readonly number[], to: readonly number[]) => ColumnsBead[],
): ColumnsBead[] {
  const end = lengths.map((length) => ({ start: length, end: length }));
  let from: readonly number[] = lengths.map(() => 0);
  return [...fixed, { sides: end }].flatMap(({ sides }) => {
    const starts = sides.map(({ start }) => start);
    const found = starts.every((start, k) => start === from[k]) ? [] : merge(from, starts);
    from = sides.map((side) => side.end);
    const empty = sides.every((side) => side.end === side.start);
    return empty ? found : [...found, { sides, score: 1, method: 'aligned' as const }];
  });
}

/** The beads of a pair in a part of the texts; the pair passes both its corners. */
function within({ x, y, beads }: PairBeads, from: readonly number[], to: readonly number[]): PairBeads {
  const [fromX, fromY, toX, toY] = [from[x], from[y], to[x], to[y]] as [number, number, number, number];
  const first = firstWhere(beads, ({ a, b }) => a.start >= fromX && b.start >= fromY);
  const last = firstWhere(beads, ({ a, b }) => a.end > toX || b.end > toY);
  return { x, y, beads: beads.slice(first, last) };
}

/** Number of the first bead of which `holds` is true, when it is true of all after it. */
function firstWhere(beads: readonly AlignedBead[], holds: (bead: AlignedBead) => boolean): number {
  let [low, high] = [0, beads.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(beads[middle] as AlignedBead)) high = middle;
    else low = middle + 1;
  }
  return low;
}
