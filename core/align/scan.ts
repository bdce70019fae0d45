import type { LinkTable } from './links';
import type { TokenTable } from './tokens';

/**
 * Finds the linked words of one segment of a and a window of b, by the places of each word of b: time goes with what
 * is found, not with the size of the window. Rows are asked for in order, with windows that never move back.
 */
export class LinkScan {
  /** What was found: tokens of a and of b (numbers in the whole text), segments of b, odds. */
  size = 0;
  tokensA = new Int32Array(1024);
  tokensB = new Int32Array(1024);
  segments = new Int32Array(1024);
  odds = new Float32Array(1024);
  private readonly places: Int32Array;
  private readonly ends: Int32Array;
  private readonly next: Int32Array;
  private readonly segmentOf: Int32Array;

  constructor(
    private readonly a: TokenTable,
    b: TokenTable,
    private readonly links: LinkTable,
  ) {
    const starts = new Int32Array(b.counts.length + 1);
    for (let word = 0; word < b.counts.length; word++)
      starts[word + 1] = (starts[word] as number) + (b.counts[word] as number);
    this.next = starts.slice(0, -1);
    this.ends = starts.subarray(1);
    this.places = new Int32Array(b.ids.length);
    this.segmentOf = new Int32Array(b.ids.length);
    const fill = this.next.slice();
    for (let segment = 0; segment < b.lengths.length; segment++) {
      for (let at = b.offsets[segment] as number; at < (b.offsets[segment + 1] as number); at++) {
        const word = b.ids[at] as number;
        this.places[fill[word] as number] = at;
        fill[word] = (fill[word] as number) + 1;
        this.segmentOf[at] = segment;
      }
    }
  }

  /** Links of segment `row` of a with segments [from, end) of b; `from` must not be less than in the row before. */
  row(row: number, from: number, end: number): void {
    const { a, links, places, ends, next, segmentOf } = this;
    this.size = 0;
    for (let at = a.offsets[row] as number; at < (a.offsets[row + 1] as number); at++) {
      const word = a.ids[at] as number;
      for (let k = links.starts[word] as number; k < (links.starts[word + 1] as number); k++) {
        const other = links.to[k] as number;
        const last = ends[other] as number;
        let place = next[other] as number;
        while (place < last && (segmentOf[places[place] as number] as number) < from) place++;
        next[other] = place;
        for (; place < last; place++) {
          const token = places[place] as number;
          const segment = segmentOf[token] as number;
          if (segment >= end) break;
          this.push(at, token, segment, links.odds[k] as number);
        }
      }
    }
  }

  private push(tokenA: number, tokenB: number, segment: number, odds: number): void {
    if (this.size === this.odds.length) this.grow();
    this.tokensA[this.size] = tokenA;
    this.tokensB[this.size] = tokenB;
    this.segments[this.size] = segment;
    this.odds[this.size++] = odds;
  }

  private grow(): void {
    const wider = <T extends Int32Array | Float32Array>(from: T, to: T) => {
      to.set(from);
      return to;
    };
    const size = 2 * this.odds.length;
    this.tokensA = wider(this.tokensA, new Int32Array(size));
    this.tokensB = wider(this.tokensB, new Int32Array(size));
    this.segments = wider(this.segments, new Int32Array(size));
    this.odds = wider(this.odds, new Float32Array(size));
  }
}
