import { type Corridor, corridorOf, type Point } from './corridor';
import type { Gap } from './fixed';
import { type LengthModel, lengthRatio } from './length';
import type { LinkTable } from './links';
import type { Parameters } from './parameters';
import type { Priors } from './priors';
import { LinkScan } from './scan';
import type { RunScorer } from './similarity';
import type { TokenTable } from './tokens';

/** What the first, coarse search weighs: single pairs of segments, and only beads that join two segments at most. */
export interface CoarseView {
  readonly a: TokenTable;
  readonly b: TokenTable;
  readonly links: LinkTable;
  readonly lengths: LengthModel;
  readonly priors: Priors;
  readonly edgesA: Float64Array;
  readonly edgesB: Float64Array;
  readonly costsA: Float64Array;
  readonly costsB: Float64Array;
  readonly likeness?: RunScorer;
  readonly parameters: Parameters;
}

/**
 * The cells of `corridor` that paths nearly as good as the best one pass: coarse-to-fine pruning by max-marginals
 * (Charniak et al. 2006), so that a search with all shapes stays narrow where the texts are clear.
 */
export function narrowed(view: CoarseView, corridor: Corridor, gaps: readonly Gap[]): Corridor {
  const gains = pairGains(view, corridor);
  const rows = corridor.lo.length - 1;
  const lo = new Int32Array(rows + 1).fill(view.b.lengths.length);
  const hi = new Int32Array(rows + 1);
  for (const gap of gaps) {
    const search = new CoarseSearch(view, corridor, gains, gap);
    search.run();
    search.keep(view.parameters, lo, hi);
  }
  return corridorOf(lo, hi);
}

/** Gains of words for each pair of segments (i, j): those of b_j given a_i and of a_i given b_j, added. */
function pairGains({ a, b, links }: CoarseView, { lo, hi, starts }: Corridor): Float32Array {
  const rows = lo.length - 1;
  const gains = new Float32Array(starts[rows] as number);
  const scan = new LinkScan(a, b, links);
  const sums = new Float64Array(Math.max(b.ids.length, b.lengths.length));
  for (let i = 0; i < rows; i++) {
    const from = lo[i] as number;
    scan.row(i, from, Math.min(b.lengths.length, (hi[i] as number) + 1));
    const base = (starts[i] as number) - from;
    explainB(scan, wordCount(a, i), base, sums, gains);
    explainA(scan, b, base, sums, gains);
  }
  return gains;
}

function wordCount({ offsets }: TokenTable, segment: number): number {
  return (offsets[segment + 1] as number) - (offsets[segment] as number);
}

/** Adds log(1 + Σ odds / words of a_i) for every word of b that is linked; `sums` is zero before and after. */
function explainB(scan: LinkScan, words: number, base: number, sums: Float64Array, gains: Float32Array): void {
  const { size, tokensB, segments, odds } = scan;
  for (let k = 0; k < size; k++) {
    const token = tokensB[k] as number;
    sums[token] = (sums[token] as number) + (odds[k] as number) / words;
  }
  for (let k = 0; k < size; k++) {
    const token = tokensB[k] as number;
    const cell = base + (segments[k] as number);
    gains[cell] = (gains[cell] as number) + Math.log1p(sums[token] as number);
    sums[token] = 0;
  }
}

/** Adds log(1 + Σ odds / words of b_j) for every word of a_i and every b_j it is linked to. */
function explainA(scan: LinkScan, b: TokenTable, base: number, sums: Float64Array, gains: Float32Array): void {
  const { size, tokensA, segments, odds } = scan;
  for (let first = 0, end = 0; first < size; first = end) {
    const token = tokensA[first];
    for (; end < size && tokensA[end] === token; end++) {
      const j = segments[end] as number;
      sums[j] = (sums[j] as number) + (odds[end] as number) / wordCount(b, j);
    }
    for (let k = first; k < end; k++) {
      const j = segments[k] as number;
      gains[base + j] = (gains[base + j] as number) + Math.log1p(sums[j] as number);
      sums[j] = 0;
    }
  }
}

/** Shapes of the coarse search, as [m, n]. */
const SHAPES = [
  [1, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [2, 1],
] as const;

class CoarseSearch {
  private readonly from: Point;
  private readonly to: Point;
  private readonly base: number;
  private readonly ahead: Float64Array;
  private readonly behind: Float64Array;
  /** Scores of the shapes that begin at each cell. */
  private readonly scores: Float32Array;

  constructor(
    private readonly view: CoarseView,
    private readonly corridor: Corridor,
    private readonly gains: Float32Array,
    { from, to }: Gap,
  ) {
    this.from = from;
    this.to = to;
    this.base = corridor.starts[from.a] as number;
    const size = (corridor.starts[to.a + 1] as number) - this.base;
    this.ahead = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.behind = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.scores = new Float32Array(size * SHAPES.length).fill(Number.NEGATIVE_INFINITY);
  }

  run(): void {
    const { from, to, ahead, behind } = this;
    ahead[this.cell(from.a, from.b)] = 0;
    this.forward();
    behind[this.cell(to.a, to.b)] = 0;
    this.backward();
  }

  /** Widens lo and hi by the cells within `corridorMargin` of the best path, `corridorFine` at most to each side of it. */
  keep({ corridorMargin, corridorFine }: Parameters, lo: Int32Array, hi: Int32Array): void {
    const { from, to, ahead, behind } = this;
    const least = (behind[this.cell(from.a, from.b)] as number) - corridorMargin;
    for (let i = from.a; i <= to.a; i++) {
      const [first, last] = this.bestColumns(i);
      const end = Math.min(this.last(i), last + corridorFine);
      for (let j = Math.max(this.first(i), first - corridorFine); j <= end; j++) {
        const cell = this.cell(i, j);
        if ((ahead[cell] as number) + (behind[cell] as number) < least) continue;
        lo[i] = Math.min(lo[i] as number, j);
        hi[i] = Math.max(hi[i] as number, j);
      }
    }
  }

  /** First and last column of row i that the best path through that row passes. */
  private bestColumns(i: number): [number, number] {
    const { ahead, behind } = this;
    let best = Number.NEGATIVE_INFINITY;
    let [first, last] = [this.first(i), this.last(i)];
    for (let j = this.first(i); j <= this.last(i); j++) {
      const through = (ahead[this.cell(i, j)] as number) + (behind[this.cell(i, j)] as number);
      if (through > best + 1e-6) [best, first] = [through, j];
      if (through >= best - 1e-6) last = j;
    }
    return [first, last];
  }

  private forward(): void {
    const { to, ahead, scores } = this;
    for (let i = this.from.a; i <= to.a; i++) {
      for (let j = this.first(i); j <= this.last(i); j++) {
        const cell = this.cell(i, j);
        const here = ahead[cell] as number;
        if (here === Number.NEGATIVE_INFINITY) continue;
        for (let s = 0; s < SHAPES.length; s++) {
          const [m, n] = SHAPES[s] as (typeof SHAPES)[number];
          const target = this.target(i + m, j + n);
          if (target < 0) continue;
          const score = Math.fround(this.score(i, j, m, n)); // as it is kept: both directions add the same numbers
          scores[cell * SHAPES.length + s] = score;
          if (here + score > (ahead[target] as number)) ahead[target] = here + score;
        }
      }
    }
  }

  private backward(): void {
    const { from, to, behind, scores } = this;
    for (let i = to.a; i >= from.a; i--) {
      for (let j = this.last(i); j >= this.first(i); j--) {
        const cell = this.cell(i, j);
        let best = behind[cell] as number;
        for (let s = 0; s < SHAPES.length; s++) {
          const score = scores[cell * SHAPES.length + s] as number;
          if (score === Number.NEGATIVE_INFINITY) continue;
          const [m, n] = SHAPES[s] as (typeof SHAPES)[number];
          const through = score + (behind[this.target(i + m, j + n)] as number);
          if (through > best) best = through;
        }
        behind[cell] = best;
      }
    }
  }

  private first(i: number): number {
    return Math.max(this.from.b, this.corridor.lo[i] as number);
  }

  private last(i: number): number {
    return Math.min(this.to.b, this.corridor.hi[i] as number);
  }

  private cell(i: number, j: number): number {
    return (this.corridor.starts[i] as number) - this.base + j - (this.corridor.lo[i] as number);
  }

  /** The cell a bead leads to, -1 when it is outside. */
  private target(i: number, j: number): number {
    return i <= this.to.a && j >= this.first(i) && j <= this.last(i) ? this.cell(i, j) : -1;
  }

  /** Gains of a pair of segments; none where the corridor does not hold the pair. */
  private pair(i: number, j: number): number {
    const { lo, hi, starts } = this.corridor;
    if (j < (lo[i] as number) || j > (hi[i] as number)) return 0;
    const cell = (starts[i] as number) + j - (lo[i] as number);
    return this.gains[cell] as number;
  }

  private score(i: number, j: number, m: number, n: number): number {
    const { priors, parameters, lengths, edgesA, edgesB, costsA, costsB, likeness } = this.view;
    const prior = priors[m * (parameters.longest + 1) + n] as number;
    if (m === 0 || n === 0) return prior;
    let words = this.pair(i, j) + (costsA[i] as number) + (costsB[j] as number);
    if (n === 2) words += this.pair(i, j + 1) + (costsB[j + 1] as number);
    if (m === 2) words += this.pair(i + 1, j) + (costsA[i + 1] as number);
    const lengthA = (edgesA[i + m] as number) - (edgesA[i] as number);
    const lengthB = (edgesB[j + n] as number) - (edgesB[j] as number);
    const length = lengthRatio(lengths, lengthA, m, lengthB, n);
    const alike = likeness ? parameters.likenessWeight * likeness.score(i, m, j, n) : 0;
    return prior + parameters.wordWeight * words + parameters.lengthWeight * length + alike;
  }
}
