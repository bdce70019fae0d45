import type { Corridor } from './corridor';
import type { Evidence } from './evidence';
import { type LengthModel, lengthRatio } from './length';
import type { Parameters } from './parameters';
import type { Priors } from './priors';
import type { RunScorer } from './similarity';

/** A bead as boundaries: segments [a0, a1) of one side and [b0, b1) of the other. */
export interface Span {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** All that a search weighs. `edgesA[i]` is the total length of the segments before i. */
export interface Landscape {
  readonly corridor: Corridor;
  readonly evidence: Evidence;
  readonly likeness?: RunScorer;
  readonly lengths: LengthModel;
  readonly priors: Priors;
  readonly edgesA: Float64Array;
  readonly edgesB: Float64Array;
  readonly parameters: Parameters;
}

/**
 * Scores of every bead that begins at boundary (i, j): `scores[m * side + n]` for m and n segments, -Infinity for
 * shapes that leave the texts. Sums of evidence grow with the shape, so each shape costs a few additions.
 */
export class BeadScorer {
  readonly side: number;
  readonly scores: Float64Array;
  private readonly backwardSums: Float64Array;

  constructor(private readonly land: Landscape) {
    this.side = land.parameters.longest + 1;
    this.scores = new Float64Array(this.side * this.side);
    this.backwardSums = new Float64Array(this.side);
  }

  at(i: number, j: number, rows: number, columns: number): Float64Array {
    const { side, scores, backwardSums } = this;
    scores.fill(Number.NEGATIVE_INFINITY);
    backwardSums.fill(0);
    const lastA = Math.min(side - 1, rows - i);
    const lastB = Math.min(side - 1, columns - j);
    if (lastB > 0) scores[1] = this.land.priors[1] as number;
    for (let m = 1; m <= lastA; m++) {
      if (m === 1) scores[side] = this.land.priors[side] as number;
      this.row(i, j, m, lastB);
    }
    return scores;
  }

  /** Shapes of m segments of a and 1 … lastB of b. */
  private row(i: number, j: number, m: number, lastB: number): void {
    const { priors, edgesA, edgesB, lengths, parameters, evidence, likeness } = this.land;
    const { side, scores, backwardSums } = this;
    const longest = side - 1;
    const cell = (evidence.starts[i] as number) + j - (evidence.lo[i] as number);
    const below = i + m - 1;
    const cellBelow = (evidence.starts[below] as number) + j - (evidence.lo[below] as number);
    const lengthA = (edgesA[i + m] as number) - (edgesA[i] as number);
    let forwardSum = 0;
    for (let n = 1; n <= lastB && m + n <= parameters.widest; n++) {
      forwardSum += evidence.ab[(cell + n - 1) * longest + m - 1] as number;
      const backwardSum = (backwardSums[n] as number) + (evidence.ba[cellBelow * longest + n - 1] as number);
      backwardSums[n] = backwardSum;
      const lengthB = (edgesB[j + n] as number) - (edgesB[j] as number);
      scores[m * side + n] =
        (priors[m * side + n] as number) +
        parameters.wordWeight * (forwardSum + backwardSum) +
        parameters.lengthWeight * lengthRatio(lengths, lengthA, m, lengthB, n) +
        (likeness ? parameters.likenessWeight * likeness.score(i, m, j, n) : 0);
    }
  }
}

/** Best path from boundary `from` to boundary `to` by dynamic programming over the corridor (Viterbi). */
export function bestPath(land: Landscape, from: { a: number; b: number }, to: { a: number; b: number }): Span[] {
  const { lo, hi, starts } = land.corridor;
  const base = starts[from.a] as number;
  const size = (starts[to.a + 1] as number) - base;
  const best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
  const shape = new Uint8Array(size);
  const scorer = new BeadScorer(land);
  best[from.b - (lo[from.a] as number)] = 0;
  for (let i = from.a; i <= to.a; i++) {
    const end = Math.min(to.b, hi[i] as number);
    for (let j = Math.max(from.b, lo[i] as number); j <= end; j++) {
      const here = best[(starts[i] as number) - base + j - (lo[i] as number)] as number;
      if (here === Number.NEGATIVE_INFINITY) continue;
      spread(scorer, land.corridor, best, shape, base, i, j, to, here);
    }
  }
  return trace(land.corridor, shape, base, from, to, scorer.side);
}

function spread(
  scorer: BeadScorer,
  { lo, hi, starts }: Corridor,
  best: Float64Array,
  shape: Uint8Array,
  base: number,
  i: number,
  j: number,
  to: { a: number; b: number },
  here: number,
): void {
  const scores = scorer.at(i, j, to.a, to.b);
  const side = scorer.side;
  for (let m = 0; m < side && i + m <= to.a; m++) {
    const row = (starts[i + m] as number) - base - (lo[i + m] as number);
    const first = Math.max(0, (lo[i + m] as number) - j);
    const last = Math.min(side - 1, (hi[i + m] as number) - j, to.b - j);
    for (let n = first; n <= last; n++) {
      const score = here + (scores[m * side + n] as number);
      const at = row + j + n;
      if (score > (best[at] as number)) {
        best[at] = score;
        shape[at] = m * side + n;
      }
    }
  }
}

function trace(
  { lo, starts }: Corridor,
  shape: Uint8Array,
  base: number,
  from: { a: number; b: number },
  to: { a: number; b: number },
  side: number,
): Span[] {
  const spans: Span[] = [];
  let i = to.a;
  let j = to.b;
  while (i > from.a || j > from.b) {
    const code = shape[(starts[i] as number) - base + j - (lo[i] as number)] as number;
    const m = Math.floor(code / side);
    const n = code % side;
    spans.push({ a0: i - m, a1: i, b0: j - n, b1: j });
    i -= m;
    j -= n;
  }
  return spans.reverse();
}
