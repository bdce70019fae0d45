import type { Corridor } from './corridor';
import type { LinkTable } from './links';
import { LinkScan } from './scan';
import type { TokenTable } from './tokens';

/** Linked words of each pair of segments near a corridor: `at[cell] .. at[cell + 1]` in the arrays of links. */
export class WordLinks {
  readonly lo: Int32Array;
  readonly starts: Int32Array;
  readonly at: Int32Array;
  tokensA = new Int32Array(4096);
  tokensB = new Int32Array(4096);
  odds = new Float32Array(4096);
  private size = 0;

  constructor(a: TokenTable, b: TokenTable, links: LinkTable, corridor: Corridor, longest: number) {
    const rows = a.lengths.length;
    const columns = b.lengths.length;
    this.lo = new Int32Array(rows);
    this.starts = new Int32Array(rows + 1);
    for (let i = 0; i < rows; i++) {
      this.lo[i] = corridor.lo[Math.max(0, i - longest + 1)] as number;
      const end = Math.min(columns, (corridor.hi[Math.min(rows, i + longest)] as number) + 1);
      this.starts[i + 1] = (this.starts[i] as number) + Math.max(0, end - (this.lo[i] as number));
    }
    this.at = new Int32Array((this.starts[rows] as number) + 1);
    const scan = new LinkScan(a, b, links);
    for (let i = 0; i < rows; i++) {
      const width = (this.starts[i + 1] as number) - (this.starts[i] as number);
      scan.row(i, this.lo[i] as number, (this.lo[i] as number) + width);
      this.place(scan, this.starts[i] as number, this.lo[i] as number, width);
    }
  }

  /** Sorts the links of one row by segment of b (counting sort). */
  private place(scan: LinkScan, base: number, lo: number, width: number): void {
    const { at } = this;
    while (this.size + scan.size > this.odds.length) this.grow();
    for (let k = 0; k < scan.size; k++) {
      const cell = base + (scan.segments[k] as number) - lo + 1;
      at[cell] = (at[cell] as number) + 1;
    }
    at[base] = this.size;
    for (let c = 1; c <= width; c++) at[base + c] = (at[base + c] as number) + (at[base + c - 1] as number);
    for (let k = scan.size - 1; k >= 0; k--) {
      const cell = base + (scan.segments[k] as number) - lo + 1;
      const to = (at[cell] as number) - 1;
      at[cell] = to;
      this.tokensA[to] = scan.tokensA[k] as number;
      this.tokensB[to] = scan.tokensB[k] as number;
      this.odds[to] = scan.odds[k] as number;
    }
    for (let c = 0; c < width; c++) at[base + c] = at[base + c + 1] as number;
    this.size += scan.size;
    at[base + width] = this.size;
  }

  private grow(): void {
    const size = 2 * this.odds.length;
    const [tokensA, tokensB, odds] = [new Int32Array(size), new Int32Array(size), new Float32Array(size)];
    tokensA.set(this.tokensA);
    tokensB.set(this.tokensB);
    odds.set(this.odds);
    [this.tokensA, this.tokensB, this.odds] = [tokensA, tokensB, odds];
  }
}
