import type { TokenTable } from './tokens';
import type { WordLinks } from './word-links';

/** One side as the words of beads see it. */
export interface WordSide {
  readonly table: TokenTable;
  /** Total length of the segments before each boundary. */
  readonly edges: Float64Array;
  /** What each segment costs when none of its words is explained. */
  readonly costs: Float64Array;
}

/**
 * Weighs the words of a bead in both directions: IBM Model 1 (Brown et al. 1993) as a ratio to a heavy background.
 * Differs twice. A word is expected from the segments that lie level with its own and, with the share `flat`, from
 * anywhere (a coarse form of the diagonal of Dyer et al. 2013), so that a bead of two segments a side need not pay for
 * its width. And a word that explains several shares itself among them, for it was written once.
 */
export class BeadWords {
  private readonly sumsA: Float64Array;
  private readonly sumsB: Float64Array;
  private readonly loadsA: Float64Array;
  private readonly loadsB: Float64Array;
  /** The links of the bead at hand: tokens of both sides, and what each adds to its b (`ab`) and to its a (`ba`). */
  private size = 0;
  private tokensA = new Int32Array(1024);
  private tokensB = new Int32Array(1024);
  private ab = new Float64Array(1024);
  private ba = new Float64Array(1024);

  constructor(
    private readonly a: WordSide,
    private readonly b: WordSide,
    private readonly links: WordLinks,
    private readonly flat: number,
  ) {
    this.sumsA = new Float64Array(a.table.ids.length);
    this.loadsA = new Float64Array(a.table.ids.length);
    this.sumsB = new Float64Array(b.table.ids.length);
    this.loadsB = new Float64Array(b.table.ids.length);
  }

  /** Log ratio of the bead of segments [i, i + m) and [j, j + n), both directions added. */
  score(i: number, m: number, j: number, n: number): number {
    this.gather(i, m, j, n);
    this.share();
    let cost = 0;
    for (let u = i; u < i + m; u++) cost += this.a.costs[u] as number;
    for (let v = j; v < j + n; v++) cost += this.b.costs[v] as number;
    return cost + taken(this.sumsA, this.tokensA, this.size) + taken(this.sumsB, this.tokensB, this.size);
  }

  /** Takes the links of all pairs of segments of the bead, and sums up what explains each word. */
  private gather(i: number, m: number, j: number, n: number): void {
    const { a, b, flat } = this;
    const { lo, starts, at } = this.links;
    const flatA = flat / wordCount(a, i, i + m);
    const flatB = flat / wordCount(b, j, j + n);
    const [startA, startB] = [a.edges[i] as number, b.edges[j] as number];
    const lengthA = (a.edges[i + m] as number) - startA;
    const lengthB = (b.edges[j + n] as number) - startB;
    this.size = 0;
    for (let u = i; u < i + m; u++) {
      const fromA = ((a.edges[u] as number) - startA) / lengthA;
      const endA = ((a.edges[u + 1] as number) - startA) / lengthA;
      const row = (starts[u] as number) - (lo[u] as number);
      for (let v = j; v < j + n; v++) {
        const from = at[row + v] as number;
        const end = at[row + v + 1] as number;
        if (from === end) continue;
        const fromB = ((b.edges[v] as number) - startB) / lengthB;
        const endB = ((b.edges[v + 1] as number) - startB) / lengthB;
        const level = (1 - flat) * Math.max(0, Math.min(endA, endB) - Math.max(fromA, fromB));
        const ab = flatA + level / ((endB - fromB) * wordCount(a, u, u + 1));
        const ba = flatB + level / ((endA - fromA) * wordCount(b, v, v + 1));
        this.take(from, end, ab, ba);
      }
    }
  }

  private take(from: number, end: number, shareAb: number, shareBa: number): void {
    const { sumsA, sumsB } = this;
    const { tokensA, tokensB, odds } = this.links;
    while (this.size + end - from > this.ab.length) this.grow();
    for (let k = from; k < end; k++) {
      const tokenA = tokensA[k] as number;
      const tokenB = tokensB[k] as number;
      const ab = (odds[k] as number) * shareAb;
      const ba = (odds[k] as number) * shareBa;
      sumsB[tokenB] = (sumsB[tokenB] as number) + ab;
      sumsA[tokenA] = (sumsA[tokenA] as number) + ba;
      this.tokensA[this.size] = tokenA;
      this.tokensB[this.size] = tokenB;
      this.ab[this.size] = ab;
      this.ba[this.size++] = ba;
    }
  }

  /** Divides what a word gives by the number of words it is expected to explain, where that is more than one. */
  private share(): void {
    const { size, tokensA, tokensB, ab, ba, sumsA, sumsB, loadsA, loadsB } = this;
    for (let k = 0; k < size; k++) {
      const tokenA = tokensA[k] as number;
      const tokenB = tokensB[k] as number;
      loadsA[tokenA] = (loadsA[tokenA] as number) + (ab[k] as number) / (1 + (sumsB[tokenB] as number));
      loadsB[tokenB] = (loadsB[tokenB] as number) + (ba[k] as number) / (1 + (sumsA[tokenA] as number));
    }
    for (let k = 0; k < size; k++) {
      sumsA[tokensA[k] as number] = 0;
      sumsB[tokensB[k] as number] = 0;
    }
    for (let k = 0; k < size; k++) {
      const tokenA = tokensA[k] as number;
      const tokenB = tokensB[k] as number;
      const loadA = loadsA[tokenA] as number;
      const loadB = loadsB[tokenB] as number;
      sumsB[tokenB] = (sumsB[tokenB] as number) + (loadA > 1 ? (ab[k] as number) / loadA : (ab[k] as number));
      sumsA[tokenA] = (sumsA[tokenA] as number) + (loadB > 1 ? (ba[k] as number) / loadB : (ba[k] as number));
    }
    for (let k = 0; k < size; k++) {
      loadsA[tokensA[k] as number] = 0;
      loadsB[tokensB[k] as number] = 0;
    }
  }

  private grow(): void {
    const size = 2 * this.ab.length;
    const [tokensA, tokensB] = [new Int32Array(size), new Int32Array(size)];
    const [ab, ba] = [new Float64Array(size), new Float64Array(size)];
    tokensA.set(this.tokensA);
    tokensB.set(this.tokensB);
    ab.set(this.ab);
    ba.set(this.ba);
    [this.tokensA, this.tokensB, this.ab, this.ba] = [tokensA, tokensB, ab, ba];
  }
}

function wordCount({ table }: WordSide, from: number, end: number): number {
  return Math.max(1, (table.offsets[end] as number) - (table.offsets[from] as number));
}

/** Sum of log(1 + sum) over the tokens, whose sums are set back; a product is kept and its logarithm taken seldom. */
function taken(sums: Float64Array, tokens: Int32Array, size: number): number {
  let logs = 0;
  let product = 1;
  for (let k = 0; k < size; k++) {
    const token = tokens[k] as number;
    product *= 1 + (sums[token] as number);
    sums[token] = 0;
    if (product > 1e200) {
      logs += Math.log(product);
      product = 1;
    }
  }
  return logs + Math.log(product);
}
