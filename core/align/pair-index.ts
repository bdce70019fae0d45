import type { TextRange } from '../model/range';
import type { AlignedBead } from './align';

/** An alignment of columns x and y of three, in segment numbers. */
export interface PairBeads {
  readonly x: number;
  readonly y: number;
  readonly beads: readonly AlignedBead[];
}

/** A pairwise alignment of a part of two columns, made ready to be asked about places and stretches. */
export class PairIndex {
  readonly x: number;
  readonly y: number;
  private readonly a: Places;
  private readonly b: Places;
  /** Sums of weights of the first n beads: of those with both sides, and of those with one. */
  private readonly full: Float64Array;
  private readonly alone: Float64Array;

  constructor(
    private readonly pair: PairBeads,
    private readonly from: readonly number[],
    to: readonly number[],
    weightOf: (bead: AlignedBead) => number,
  ) {
    const { x, y, beads } = pair;
    this.x = x;
    this.y = y;
    const size = (column: number) => (to[column] as number) - (from[column] as number);
    this.a = placesOf(this.ranges('a'), this.ranges('b'), size(x), size(y));
    this.b = placesOf(this.ranges('b'), this.ranges('a'), size(y), size(x));
    this.full = new Float64Array(beads.length + 1);
    this.alone = new Float64Array(beads.length + 1);
    beads.forEach((bead, k) => {
      const both = bead.a.end > bead.a.start && bead.b.end > bead.b.start;
      this.full[k + 1] = (this.full[k] as number) + (both ? weightOf(bead) : 0);
      this.alone[k + 1] = (this.alone[k] as number) + (both ? 0 : weightOf(bead));
    });
  }

  has(column: number): boolean {
    return this.x === column || this.y === column;
  }

  /** The boundaries of the alignment, [place in x, place in y]. */
  cuts(): [number, number][] {
    const start: [number, number] = [this.from[this.x] as number, this.from[this.y] as number];
    return [start, ...this.pair.beads.map(({ a, b }): [number, number] => [a.end, b.end])];
  }

  /** Places of the other column at a place of `column`: the least and the greatest that it may be. */
  across(column: number, place: number): number[] {
    const [own, other] = column === this.x ? [this.a, this.y] : [this.b, this.x];
    const base = this.from[other] as number;
    const at = place - (this.from[column] as number);
    const [low, high] = [base + (own.low[at] as number), base + (own.high[at] as number)];
    return low === high ? [low] : [low, high];
  }

  /** Weight of the beads that lie inside a stretch; of those with one side only where the stretch has one side. */
  kept(start: readonly number[], end: readonly number[]): number {
    const [first, last] = this.inside(start, end);
    if (last <= first) return 0;
    const full = (this.full[last] as number) - (this.full[first] as number);
    const both =
      (end[this.x] as number) > (start[this.x] as number) && (end[this.y] as number) > (start[this.y] as number);
    return both ? full : full + (this.alone[last] as number) - (this.alone[first] as number);
  }

  /** What the alignment says of a bead: its score; half of the least score inside when it has no such bead. */
  scoreOf(sides: readonly TextRange[]): number | undefined {
    const [x, y] = [sides[this.x] as TextRange, sides[this.y] as TextRange];
    if (x.start === x.end && y.start === y.end) return undefined;
    const [first, last] = this.inside(
      sides.map(({ start }) => start),
      sides.map(({ end }) => end),
    );
    const beads = this.pair.beads.slice(first, Math.max(first, last));
    const [only] = beads;
    const exact = beads.length === 1 && only && equal(only.a, x) && equal(only.b, y);
    return exact ? only.score : Math.min(1, ...beads.map(({ score }) => score)) / 2;
  }

  /** Numbers [first, last) of the beads inside a stretch. */
  private inside(start: readonly number[], end: readonly number[]): [number, number] {
    const at = (places: readonly number[], column: number) =>
      (places[column] as number) - (this.from[column] as number);
    return [
      Math.max(this.a.first[at(start, this.x)] as number, this.b.first[at(start, this.y)] as number),
      Math.min(this.a.last[at(end, this.x)] as number, this.b.last[at(end, this.y)] as number),
    ];
  }

  private ranges(side: 'a' | 'b'): TextRange[] {
    const base = this.from[side === 'a' ? this.x : this.y] as number;
    return this.pair.beads.map((bead) => ({ start: bead[side].start - base, end: bead[side].end - base }));
  }
}

/** For each place of a column: the places of the other one it may meet, and which beads begin and end there. */
interface Places {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Number of the first bead that begins at the place or behind it. */
  readonly first: Int32Array;
  /** How many beads end at the place or before it. */
  readonly last: Int32Array;
}

function placesOf(own: readonly TextRange[], other: readonly TextRange[], size: number, otherSize: number): Places {
  const low = new Int32Array(size + 1).fill(otherSize);
  const high = new Int32Array(size + 1);
  const first = new Int32Array(size + 1);
  const last = new Int32Array(size + 1);
  const meet = (place: number, least: number, most: number) => {
    low[place] = Math.min(low[place] as number, least);
    high[place] = Math.max(high[place] as number, most);
  };
  meet(0, 0, 0);
  own.forEach(({ start, end }, k) => {
    const partner = other[k] as TextRange;
    for (let place = start + 1; place < end; place++) meet(place, partner.start, partner.end);
    meet(start, partner.start, partner.start);
    meet(end, partner.end, partner.end);
  });
  let begun = 0;
  let ended = 0;
  for (let place = 0; place <= size; place++) {
    while (begun < own.length && (own[begun] as TextRange).start < place) begun++;
    while (ended < own.length && (own[ended] as TextRange).end <= place) ended++;
    first[place] = begun;
    last[place] = ended;
  }
  return { low, high, first, last };
}

function equal(one: TextRange, other: TextRange): boolean {
  return one.start === other.start && one.end === other.end;
}
