import type { Point } from './corridor';
import type { Parameters } from './parameters';
import type { TokenTable } from './tokens';
import type { WordPair } from './translation';

/**
 * Points both texts very likely pass: pairs of segments that share rare renderings, as the heaviest rising chain
 * (longest increasing subsequence with weights, n log n), without points far off the line of their neighbours.
 */
export function anchorPoints(
  a: TokenTable,
  b: TokenTable,
  pairs: readonly WordPair[],
  parameters: Parameters,
): Point[] {
  const meetings = meetingsOf(a, b, pairs, parameters.anchorMeetings);
  const cells = summed(meetings, b.lengths.length).filter((cell) => cell.weight >= parameters.anchorWeight);
  return straight(heaviestChain(cells, b.lengths.length), parameters.anchorSpread);
}

interface Meeting {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Every place where a rare pair of words may meet; a pair with many possible places says nothing. */
function meetingsOf(a: TokenTable, b: TokenTable, pairs: readonly WordPair[], most: number): Meeting[] {
  const rare = pairs.filter((pair) => (a.counts[pair.a] as number) * (b.counts[pair.b] as number) <= most);
  const placesA = places(a, new Set(rare.map((pair) => pair.a)));
  const placesB = places(b, new Set(rare.map((pair) => pair.b)));
  return rare.flatMap((pair) => {
    const here = placesA.get(pair.a) ?? [];
    const there = placesB.get(pair.b) ?? [];
    const weight = Math.min(1, pair.weight * 3) / Math.max(here.length, there.length);
    return here.flatMap((i) => there.map((j) => ({ a: i, b: j, weight })));
  });
}

function places(side: TokenTable, words: ReadonlySet<number>): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (let segment = 0; segment < side.lengths.length; segment++) {
    for (let at = side.offsets[segment] as number; at < (side.offsets[segment + 1] as number); at++) {
      const word = side.ids[at] as number;
      if (!words.has(word)) continue;
      const known = found.get(word);
      if (!known) found.set(word, [segment]);
      else if (known.at(-1) !== segment) known.push(segment);
    }
  }
  return found;
}

/** Meetings of the same two segments added up, in order of a, then of falling b. */
function summed(meetings: Meeting[], columns: number): Meeting[] {
  const sorted = meetings.sort((x, y) => x.a - y.a || y.b - x.b);
  const cells: Meeting[] = [];
  let last = -1;
  for (const meeting of sorted) {
    const key = meeting.a * columns + meeting.b;
    if (key === last) cells.push({ ...meeting, weight: (cells.pop() as Meeting).weight + meeting.weight });
    else cells.push(meeting);
    last = key;
  }
  return cells;
}

/** The chain of cells, rising on both sides, of the greatest weight; a Fenwick tree holds the best chain up to b. */
function heaviestChain(cells: readonly Meeting[], columns: number): Meeting[] {
  const tree = new Int32Array(columns + 2).fill(-1);
  const best = new Float64Array(cells.length);
  const previous = new Int32Array(cells.length);
  const heavier = (x: number, y: number) => (y < 0 || (x >= 0 && (best[x] as number) >= (best[y] as number)) ? x : y);
  let top = -1;
  cells.forEach((cell, k) => {
    let before = -1;
    for (let at = cell.b; at > 0; at -= at & -at) before = heavier(before, tree[at] as number);
    previous[k] = before;
    best[k] = cell.weight + (before < 0 ? 0 : (best[before] as number));
    for (let at = cell.b + 1; at < tree.length; at += at & -at) tree[at] = heavier(tree[at] as number, k);
    top = heavier(top, k);
  });
  const chain: Meeting[] = [];
  for (let k = top; k >= 0; k = previous[k] as number) chain.push(cells[k] as Meeting);
  return chain.reverse();
}

const NEIGHBOURS = 4;

/** Points whose diagonal is within `spread` of the median of their neighbours'. */
function straight(chain: readonly Meeting[], spread: number): Point[] {
  return chain.filter((point, k) => {
    const around = chain.slice(Math.max(0, k - NEIGHBOURS), k + NEIGHBOURS + 1).map(({ a, b }) => b - a);
    const middle = around.sort((x, y) => x - y)[around.length >> 1] as number;
    return Math.abs(point.b - point.a - middle) <= spread;
  });
}
