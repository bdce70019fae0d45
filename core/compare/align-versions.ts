import type { TextRange } from '../model/range';
import { type Bag, Bags, joined, similarity } from './similarity';

/** Sentences of one version and those of the other that they became; one of the ranges may be empty. Ranges count sentences. */
export interface VersionPair {
  readonly a: TextRange;
  readonly b: TextRange;
}

/** Less alike than this, two sentences are not versions of each other. */
const ALIKE = 0.35;
/** Joining two sentences must be worth more than pairing one. */
const JOINING = 0.1;
/** How far from the straight line a sentence is looked for, when a stretch is too long to look everywhere. */
const BAND = 60;
const WHOLE_TABLE = 40_000;

/**
 * Pairs the sentences of two versions of one text in order. Sentences that stand once in each, and alike, are anchors
 * (patience diff, after Bram Cohen); between anchors a table finds the pairing that keeps the most words, with one
 * sentence for two where that keeps more. Linear but for stretches without an anchor.
 */
export function alignVersions(a: readonly string[], b: readonly string[]): VersionPair[] {
  const bags = new Bags();
  const pairs: VersionPair[] = [];
  let at = { a: 0, b: 0 };
  for (const anchor of [...anchorsOf(a, b), { a: a.length, b: b.length }]) {
    pairs.push(...between(a.slice(at.a, anchor.a), b.slice(at.b, anchor.b), at, bags));
    if (anchor.a < a.length && anchor.b < b.length) pairs.push(pair(anchor.a, anchor.a + 1, anchor.b, anchor.b + 1));
    at = { a: anchor.a + 1, b: anchor.b + 1 };
  }
  return pairs;
}

interface Place {
  readonly a: number;
  readonly b: number;
}

const pair = (a: number, aEnd: number, b: number, bEnd: number): VersionPair => ({
  a: { start: a, end: aEnd },
  b: { start: b, end: bEnd },
});

/** Sentences that stand once on each side, in the longest order that both share. */
function anchorsOf(a: readonly string[], b: readonly string[]): Place[] {
  const inB = once(b);
  const places = [...once(a)].flatMap(([text, k]) => {
    const other = inB.get(text);
    return other === undefined ? [] : [{ a: k, b: other }];
  });
  return longestRising(places.sort((x, y) => x.a - y.a));
}

function once(list: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const [k, text] of list.entries()) {
    if (places.has(text)) twice.add(text);
    places.set(text, k);
  }
  for (const text of twice) places.delete(text);
  return places;
}

/** Longest run with rising `b` (patience sorting). */
function longestRising(places: readonly Place[]): Place[] {
  const piles: number[] = [];
  const before = new Array<number>(places.length).fill(-1);
  for (const [k, { b }] of places.entries()) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[piles[middle] ?? 0]?.b ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before[k] = piles[low - 1] ?? -1;
    piles[low] = k;
  }
  const run: Place[] = [];
  for (let k = piles[piles.length - 1] ?? -1; k >= 0; k = before[k] ?? -1) run.push(places[k] as Place);
  return run.reverse();
}

const MOVES = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 1],
  [1, 2],
] as const;

function between(a: readonly string[], b: readonly string[], at: Place, bags: Bags): VersionPair[] {
  if (a.length === 0 && b.length === 0) return [];
  if (a.length === 0) return b.map((_, k) => pair(at.a, at.a, at.b + k, at.b + k + 1));
  if (b.length === 0) return a.map((_, k) => pair(at.a + k, at.a + k + 1, at.b, at.b));
  const table = new Table(
    a.map((text) => bags.of(text)),
    b.map((text) => bags.of(text)),
  );
  return table
    .path()
    .map((move) => pair(at.a + move.a.start, at.a + move.a.end, at.b + move.b.start, at.b + move.b.end));
}

/** Dynamic programming over two stretches of sentences, in a band when they are long. */
class Table {
  private readonly width: number;
  private readonly scores: Float32Array;
  private readonly moves: Uint8Array;
  /** Each sentence with the one before it. */
  private readonly twoA: readonly Bag[];
  private readonly twoB: readonly Bag[];

  constructor(
    private readonly a: readonly Bag[],
    private readonly b: readonly Bag[],
  ) {
    const whole = (a.length + 1) * (b.length + 1) <= WHOLE_TABLE;
    this.width = whole ? b.length + 1 : Math.min(b.length + 1, 2 * BAND + Math.abs(a.length - b.length));
    this.twoA = a.map((bag, k) => (k === 0 ? bag : joined(a[k - 1] as Bag, bag)));
    this.twoB = b.map((bag, k) => (k === 0 ? bag : joined(b[k - 1] as Bag, bag)));
    this.scores = new Float32Array((a.length + 1) * this.width).fill(Number.NEGATIVE_INFINITY);
    this.moves = new Uint8Array((a.length + 1) * this.width);
    this.fill();
  }

  /** The best moves from the beginning to the end. */
  path(): VersionPair[] {
    const out: VersionPair[] = [];
    let [i, j] = [this.a.length, this.b.length];
    while (i > 0 || j > 0) {
      const [di, dj] = MOVES[this.moves[this.cell(i, j)] ?? 0] ?? [1, 1];
      out.push(pair(i - di, i, j - dj, j));
      i -= di;
      j -= dj;
    }
    return out.reverse();
  }

  /** First column of a row that is looked at. */
  private first(i: number): number {
    const middle = Math.round((i * this.b.length) / this.a.length);
    return Math.max(0, Math.min(middle - (this.width >> 1), this.b.length + 1 - this.width));
  }

  private cell(i: number, j: number): number {
    const column = j - this.first(i);
    return column < 0 || column >= this.width ? -1 : i * this.width + column;
  }

  private fill(): void {
    this.scores[0] = 0;
    for (let i = 0; i <= this.a.length; i++) {
      const first = this.first(i);
      for (let j = first; j < Math.min(first + this.width, this.b.length + 1); j++) if (i + j > 0) this.choose(i, j);
    }
  }

  private choose(i: number, j: number): void {
    const here = this.cell(i, j);
    for (const [k, [di, dj]] of MOVES.entries()) {
      if (di > i || dj > j) continue;
      const from = this.cell(i - di, j - dj);
      if (from < 0) continue;
      const score = (this.scores[from] ?? 0) + this.gain(i, j, di, dj);
      if (score > (this.scores[here] ?? 0)) {
        this.scores[here] = score;
        this.moves[here] = k;
      }
    }
  }

  /** Longer sentences weigh more; an unlike pair is worth less than two sentences left alone. */
  private gain(i: number, j: number, di: number, dj: number): number {
    if (di === 0 || dj === 0) return 0;
    const left = (di === 2 ? this.twoA : this.a)[i - 1] as Bag;
    const right = (dj === 2 ? this.twoB : this.b)[j - 1] as Bag;
    const alike = similarity(left, right) - ALIKE - (di + dj > 2 ? JOINING : 0);
    return alike * Math.sqrt(left.length + right.length + 1);
  }
}
