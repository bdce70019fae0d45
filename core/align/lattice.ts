import type { BeadWords } from './bead-words';
import type { Corridor, Point } from './corridor';
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

/** Bead shapes as two lists: shape s joins `m[s]` segments of a and `n[s]` of b. */
export interface Shapes {
  readonly m: Int32Array;
  readonly n: Int32Array;
}

/** A score for every bead that begins in a corridor: `scores[cell * shapes + s]`, -Infinity for one that cannot be. */
export interface Lattice {
  readonly corridor: Corridor;
  readonly shapes: Shapes;
  readonly scores: Float32Array;
}

/** What the scores of a lattice are made of; words are weighed once for each corridor, the rest each round. */
export interface Weights {
  readonly lengths: LengthModel;
  readonly priors: Priors;
  readonly edgesA: Float64Array;
  readonly edgesB: Float64Array;
  readonly likeness?: RunScorer;
  readonly parameters: Parameters;
}

/** One segment alone, and all runs of both sides up to `longest`, `widest` together. */
export function shapesOf({ longest, widest }: Parameters): Shapes {
  const shapes = [
    [1, 0],
    [0, 1],
  ];
  for (let m = 1; m <= longest; m++) for (let n = 1; n <= longest && m + n <= widest; n++) shapes.push([m, n]);
  return { m: Int32Array.from(shapes, ([m = 0]) => m), n: Int32Array.from(shapes, ([, n = 0]) => n) };
}

/** Word scores of all beads of a corridor; beads whose shape and lengths say no are not weighed. */
export function wordScores(corridor: Corridor, shapes: Shapes, words: BeadWords, weights: Weights): Float32Array {
  const scores = new Float32Array((corridor.starts.at(-1) as number) * shapes.m.length).fill(Number.NEGATIVE_INFINITY);
  const { wordWeight, likenessWeight, shapeFloor } = weights.parameters;
  const { likeness } = weights;
  eachBead(corridor, shapes, weights, (at, i, m, j, n, other) => {
    if (m === 0 || n === 0) scores[at] = 0;
    else if (m + n <= 3 || other >= shapeFloor) {
      const alike = likeness ? likenessWeight * likeness.score(i, m, j, n) : 0;
      scores[at] = wordWeight * words.score(i, m, j, n) + alike;
    }
  });
  return scores;
}

/** The lattice of these word scores with the priors and lengths of one round. */
export function latticeOf(corridor: Corridor, shapes: Shapes, words: Float32Array, weights: Weights): Lattice {
  const scores = words.slice();
  eachBead(corridor, shapes, weights, (at, _i, _m, _j, _n, other) => {
    scores[at] = (scores[at] as number) + other;
  });
  return { corridor, shapes, scores };
}

/** Visits every bead that stays inside both texts and the corridor, with the score of its shape and lengths. */
function eachBead(
  { lo, hi, starts }: Corridor,
  shapes: Shapes,
  { lengths, priors, edgesA, edgesB, parameters }: Weights,
  visit: (at: number, i: number, m: number, j: number, n: number, other: number) => void,
): void {
  const rows = edgesA.length - 1;
  const count = shapes.m.length;
  const side = parameters.longest + 1;
  for (let i = 0; i <= rows; i++) {
    for (let j = lo[i] as number; j <= (hi[i] as number); j++) {
      const cell = (starts[i] as number) + j - (lo[i] as number);
      for (let s = 0; s < count; s++) {
        const [m, n] = [shapes.m[s] as number, shapes.n[s] as number];
        if (i + m > rows || j + n > (hi[i + m] as number) || j + n < (lo[i + m] as number)) continue;
        let other = priors[m * side + n] as number;
        if (m && n) {
          const lengthA = (edgesA[i + m] as number) - (edgesA[i] as number);
          const lengthB = (edgesB[j + n] as number) - (edgesB[j] as number);
          other += parameters.lengthWeight * lengthRatio(lengths, lengthA, m, lengthB, n);
        }
        visit(cell * count + s, i, m, j, n, other);
      }
    }
  }
}

/** The part of a lattice between two boundaries, with cells numbered from 0. */
export class Region {
  readonly size: number;
  private readonly base: number;
  private readonly count: number;

  constructor(
    private readonly lattice: Lattice,
    readonly from: Point,
    readonly to: Point,
  ) {
    const { starts } = lattice.corridor;
    this.base = starts[from.a] as number;
    this.count = lattice.shapes.m.length;
    this.size = (starts[to.a + 1] as number) - this.base;
  }

  /** First column of row i. */
  first(i: number): number {
    return Math.max(this.from.b, this.lattice.corridor.lo[i] as number);
  }

  /** Last column of row i. */
  last(i: number): number {
    return Math.min(this.to.b, this.lattice.corridor.hi[i] as number);
  }

  cell(i: number, j: number): number {
    return (this.lattice.corridor.starts[i] as number) - this.base + j - (this.lattice.corridor.lo[i] as number);
  }

  score(cell: number, shape: number): number {
    return this.lattice.scores[(this.base + cell) * this.count + shape] as number;
  }

  /** The cell that the bead of this shape at (i, j) leads to; -1 when there is no such bead. */
  target(i: number, j: number, cell: number, shape: number): number {
    if (this.score(cell, shape) === Number.NEGATIVE_INFINITY) return -1;
    const ti = i + (this.lattice.shapes.m[shape] as number);
    const tj = j + (this.lattice.shapes.n[shape] as number);
    return ti > this.to.a || tj > this.to.b ? -1 : this.cell(ti, tj);
  }

  /** Follows the shapes taken from the end back to the beginning. */
  trace(taken: Uint8Array): Span[] {
    const { m, n } = this.lattice.shapes;
    const spans: Span[] = [];
    let [i, j] = [this.to.a, this.to.b];
    while (i > this.from.a || j > this.from.b) {
      const shape = taken[this.cell(i, j)] as number;
      const [a0, b0] = [i - (m[shape] as number), j - (n[shape] as number)];
      spans.push({ a0, a1: i, b0, b1: j });
      [i, j] = [a0, b0];
    }
    return spans.reverse();
  }
}
