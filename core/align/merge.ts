import type { BeadMethod } from '../model/bitext';
import type { TextRange } from '../model/range';
import type { AlignedBead } from './align';
import { type PairBeads, PairIndex } from './pair-index';

/** Segment ranges [start, end) that render each other, one for each text, not all of them empty. */
export interface ColumnsBead {
  readonly sides: readonly TextRange[];
  /** Probability, 0 to 1, that the bead is right. */
  readonly score: number;
  readonly method: BeadMethod;
}

/**
 * What the partition earns beside the scores of the pairs' beads that it keeps, which add up to the number of them that
 * are right. How they were chosen: `docs/decisions/0006-rows-of-three.md`.
 */
const WORTH = {
  /** A bead of a pair with one side, when it stays alone there. */
  alone: 0.5,
  /** A row with all sides, so that it is not joined with the next without need; half of it for a row with two. */
  row: 0.5,
} as const;

/** Most segments of one side of a merged bead; more only where nothing else is possible. */
const WIDEST = 10;

/** A boundary of all three texts: the number of the segment behind it in each. */
type Cut = readonly number[];

/**
 * Three columns out of three pairwise alignments of the part [from, to) of the texts: the partition that keeps most of
 * their beads, by score, and is fine. Where two alignments agree against the third they win. Dynamic programming over
 * boundaries that the pairs propose; linear in the number of beads.
 */
export function mergePairs(pairs: readonly PairBeads[], from: Cut, to: Cut): ColumnsBead[] {
  const indexes = pairs.map((pair) => new PairIndex(pair, from, to, weightOf));
  const cuts = proposals(indexes, from, to);
  const previous = bestChain(cuts, indexes);
  const beads: ColumnsBead[] = [];
  for (let at = cuts.length - 1; at > 0; at = previous[at] as number) {
    const [start, end] = [cuts[previous[at] as number] as Cut, cuts[at] as Cut];
    const sides = end.map((place, k) => ({ start: start[k] as number, end: place }));
    beads.push({ sides, score: scoreOf(sides, indexes), method: 'aligned' });
  }
  return beads.reverse();
}

function weightOf({ a, b, score }: AlignedBead): number {
  return a.end > a.start && b.end > b.start ? score : WORTH.alone;
}

/** Every boundary of a pair with the places of the third text that the other two pairs give it, in order. */
function proposals(indexes: readonly PairIndex[], from: Cut, to: Cut): Cut[] {
  const found = new Map<string, Cut>([from, to].map((cut) => [String(cut), cut]));
  for (const pair of indexes) {
    const third = 3 - pair.x - pair.y;
    const others = indexes.filter((other) => other !== pair);
    for (const [p, q] of pair.cuts()) {
      for (const other of others) {
        const [column, place] = other.has(pair.x) ? [pair.x, p] : [pair.y, q];
        for (const z of other.across(column, place)) {
          const cut: number[] = [];
          cut[pair.x] = p;
          cut[pair.y] = q;
          cut[third] = z;
          found.set(String(cut), cut);
        }
      }
    }
  }
  return [...found.values()].sort((u, v) => sum(u) - sum(v) || inOrder(u, v));
}

function inOrder(u: Cut, v: Cut): number {
  const differs = u.findIndex((place, k) => place !== v[k]);
  return differs < 0 ? 0 : (u[differs] as number) - (v[differs] as number);
}

function sum(cut: Cut): number {
  return cut.reduce((total, place) => total + place, 0);
}

/** For each boundary the one before it on the best way there. */
function bestChain(cuts: readonly Cut[], indexes: readonly PairIndex[]): Int32Array {
  const best = new Float64Array(cuts.length).fill(Number.NEGATIVE_INFINITY);
  const previous = new Int32Array(cuts.length);
  best[0] = 0;
  for (let v = 1; v < cuts.length; v++) {
    const end = cuts[v] as Cut;
    for (let u = v - 1; u >= 0; u--) {
      const start = cuts[u] as Cut;
      const near = sum(end) - sum(start) <= 3 * WIDEST;
      if (!near && best[v] !== Number.NEGATIVE_INFINITY) break;
      if (!fits(start, end, near)) continue;
      const score = (best[u] as number) + gain(start, end, indexes);
      if (score <= (best[v] as number)) continue;
      best[v] = score;
      previous[v] = u;
    }
  }
  return previous;
}

function fits(start: Cut, end: Cut, near: boolean): boolean {
  return end.every((place, k) => {
    const width = place - (start[k] as number);
    return width >= 0 && (width <= WIDEST || !near);
  });
}

function gain(start: Cut, end: Cut, indexes: readonly PairIndex[]): number {
  const held = end.filter((place, k) => place > (start[k] as number)).length;
  let total = (WORTH.row * (held - 1)) / 2;
  for (const pair of indexes) total += pair.kept(start, end);
  return total;
}

/** Mean over the pairs of columns of what the pairs say of the bead; a bead that a pair does not have halves. */
function scoreOf(sides: readonly TextRange[], indexes: readonly PairIndex[]): number {
  const said = indexes.flatMap((pair) => pair.scoreOf(sides) ?? []);
  return said.reduce((total, score) => total + score, 0) / Math.max(1, said.length);
}
