import type { Overlap } from './units';

/** What it gains to hold sentences `[i, i + m)` of a and `[j, j + n)` of b together. */
export type Gain = (i: number, m: number, j: number, n: number) => number;

const GROUPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
];

/** How much better the best path is when a sentence is left alone than when it is held with others. */
export interface Better {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/**
 * For each sentence the gain of leaving it alone in the best monotone grouping of both sides (1:1, 1:2, 2:1, …, after
 * Gale & Church 1993): scores from the beginning and from the end are joined at every group, so that all sentences cost
 * one pass. `skip` is what a sentence alone costs.
 */
export function betterAlone(sizeA: number, sizeB: number, gain: Gain, skip: number): Better {
  const width = sizeB + 1;
  const forward = table(sizeA, sizeB, gain, skip);
  const backward = table(sizeA, sizeB, (i, m, j, n) => gain(sizeA - i - m, m, sizeB - j - n, n), skip);
  const scoreOf = (i: number, m: number, j: number, n: number, held: number) =>
    (forward[i * width + j] as number) + held + (backward[(sizeA - i - m) * width + sizeB - j - n] as number);
  const [a, b] = [new Sides(sizeA), new Sides(sizeB)];
  for (let i = 0; i <= sizeA; i++) {
    for (let j = 0; j <= sizeB; j++) {
      if (i < sizeA) a.alone(i, scoreOf(i, 1, j, 0, -skip));
      if (j < sizeB) b.alone(j, scoreOf(i, 0, j, 1, -skip));
      for (const [m, n] of groupsAt(i, sizeA, j, sizeB)) {
        const score = scoreOf(i, m, j, n, gain(i, m, j, n));
        a.held(i, m, score);
        b.held(j, n, score);
      }
    }
  }
  return { a: a.better(), b: b.better() };
}

/** Groups that fit between `(i, j)` and the end. */
function groupsAt(i: number, sizeA: number, j: number, sizeB: number): readonly (readonly [number, number])[] {
  return GROUPS.filter(([m, n]) => i + m <= sizeA && j + n <= sizeB);
}

/** Best scores of each sentence of one side, alone and held. */
class Sides {
  readonly #alone: Float64Array;
  readonly #held: Float64Array;

  constructor(size: number) {
    this.#alone = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.#held = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  }

  alone(k: number, score: number): void {
    this.#alone[k] = Math.max(this.#alone[k] as number, score);
  }

  held(from: number, count: number, score: number): void {
    for (let k = from; k < from + count; k++) this.#held[k] = Math.max(this.#held[k] as number, score);
  }

  better(): number[] {
    return Array.from(this.#alone, (score, k) => score - (this.#held[k] as number));
  }
}

/** Best scores of the sentences before each place. */
function table(sizeA: number, sizeB: number, gain: Gain, skip: number): Float64Array {
  const width = sizeB + 1;
  const scores = new Float64Array((sizeA + 1) * width).fill(Number.NEGATIVE_INFINITY);
  scores[0] = 0;
  const raise = (i: number, j: number, score: number) => {
    const at = i * width + j;
    if (i <= sizeA && j <= sizeB) scores[at] = Math.max(scores[at] as number, score);
  };
  for (let i = 0; i <= sizeA; i++) {
    for (let j = 0; j <= sizeB; j++) {
      const score = scores[i * width + j] as number;
      raise(i + 1, j, score - skip);
      raise(i, j + 1, score - skip);
      for (const [m, n] of groupsAt(i, sizeA, j, sizeB)) raise(i + m, j + n, score + gain(i, m, j, n));
    }
  }
  return scores;
}

/** A gain by an overlap. */
export function gainBy(
  overlap: (i: number, m: number, j: number, n: number) => Overlap,
  of: (one: Overlap) => number,
): Gain {
  return (i, m, j, n) => of(overlap(i, m, j, n));
}
