import type { Corridor, Point } from './corridor';
import { BeadScorer, type Landscape, type Span } from './decode';

/** A bead with the probability that the model gives it among all alignments of the corridor. */
export interface LikelySpan extends Span {
  readonly posterior: number;
}

interface Lattice {
  readonly corridor: Corridor;
  readonly from: Point;
  readonly to: Point;
  readonly side: number;
  /** Scores of the beads that begin at each cell, divided by the temperature. */
  readonly scores: Float32Array;
}

/**
 * The path with the greatest expected number of right beads less `cost` a bead, which is what F1 rewards, by the
 * posteriors of forward and backward sums. Differs from Viterbi where many near paths agree on a bead.
 */
export function likeliestPath(land: Landscape, corridor: Corridor, from: Point, to: Point): LikelySpan[] {
  const lattice = latticeOf(land, corridor, from, to);
  const ahead = forwardSums(lattice);
  const behind = backwardSums(lattice);
  const total = behind[from.b - (corridor.lo[from.a] as number)] as number;
  if (total === Number.NEGATIVE_INFINITY) return [];
  return trace(lattice, ahead, behind, total, land.parameters.beadCost);
}

function latticeOf(land: Landscape, corridor: Corridor, from: Point, to: Point): Lattice {
  const scorer = new BeadScorer(land);
  const size = scorer.side ** 2;
  const base = corridor.starts[from.a] as number;
  const scores = new Float32Array(((corridor.starts[to.a + 1] as number) - base) * size);
  const lattice = { corridor, from, to, side: scorer.side, scores };
  eachCell(lattice, (i, j, cell) => {
    const found = scorer.at(i, j, to.a, to.b);
    for (let shape = 0; shape < size; shape++) {
      scores[cell * size + shape] = (found[shape] as number) / land.parameters.temperature;
    }
  });
  return lattice;
}

function eachCell(
  { corridor: { lo, hi, starts }, from, to }: Lattice,
  visit: (i: number, j: number, cell: number) => void,
) {
  const base = starts[from.a] as number;
  for (let i = from.a; i <= to.a; i++) {
    const row = (starts[i] as number) - base - (lo[i] as number);
    const end = Math.min(to.b, hi[i] as number);
    for (let j = Math.max(from.b, lo[i] as number); j <= end; j++) visit(i, j, row + j);
  }
}

/** Visits the beads that begin at (i, j) and stay in the corridor. */
function eachBead(
  { corridor: { lo, hi, starts }, from, to, side }: Lattice,
  i: number,
  j: number,
  visit: (shape: number, target: number) => void,
): void {
  const base = starts[from.a] as number;
  for (let m = 0; m < side && i + m <= to.a; m++) {
    const row = (starts[i + m] as number) - base - (lo[i + m] as number);
    const first = Math.max(m ? 0 : 1, (lo[i + m] as number) - j);
    const last = Math.min(side - 1, Math.min(to.b, hi[i + m] as number) - j);
    for (let n = first; n <= last; n++) visit(m * side + n, row + j + n);
  }
}

function forwardSums(lattice: Lattice): Float64Array {
  const size = lattice.side ** 2;
  const sums = new Float64Array(lattice.scores.length / size).fill(Number.NEGATIVE_INFINITY);
  sums[lattice.from.b - (lattice.corridor.lo[lattice.from.a] as number)] = 0;
  eachCell(lattice, (i, j, cell) => {
    const here = sums[cell] as number;
    if (here === Number.NEGATIVE_INFINITY) return;
    eachBead(lattice, i, j, (shape, target) => {
      sums[target] = addLogs(sums[target] as number, here + (lattice.scores[cell * size + shape] as number));
    });
  });
  return sums;
}

/** Like the forward sums from the end; cell order reversed, so sums are gathered from later cells. */
function backwardSums(lattice: Lattice): Float64Array {
  const { corridor, from, to, scores, side } = lattice;
  const size = side ** 2;
  const sums = new Float64Array(scores.length / size).fill(Number.NEGATIVE_INFINITY);
  const base = corridor.starts[from.a] as number;
  for (let i = to.a; i >= from.a; i--) {
    const row = (corridor.starts[i] as number) - base - (corridor.lo[i] as number);
    const first = Math.max(from.b, corridor.lo[i] as number);
    for (let j = Math.min(to.b, corridor.hi[i] as number); j >= first; j--) {
      let sum = i === to.a && j === to.b ? 0 : Number.NEGATIVE_INFINITY;
      eachBead(lattice, i, j, (shape, target) => {
        sum = addLogs(sum, (scores[(row + j) * size + shape] as number) + (sums[target] as number));
      });
      sums[row + j] = sum;
    }
  }
  return sums;
}

function addLogs(x: number, y: number): number {
  const high = x > y ? x : y;
  const gap = x > y ? y - x : x - y;
  if (!(gap > -30)) return high;
  return high + Math.log1p(Math.exp(gap));
}

function trace(lattice: Lattice, ahead: Float64Array, behind: Float64Array, total: number, cost: number): LikelySpan[] {
  const { scores, side, from, to } = lattice;
  const size = side ** 2;
  const best = new Float64Array(ahead.length).fill(Number.NEGATIVE_INFINITY);
  const shapes = new Uint8Array(ahead.length);
  const chances = new Float32Array(ahead.length);
  best[from.b - (lattice.corridor.lo[from.a] as number)] = 0;
  eachCell(lattice, (i, j, cell) => {
    const here = best[cell] as number;
    if (here === Number.NEGATIVE_INFINITY) return;
    eachBead(lattice, i, j, (shape, target) => {
      const log =
        (ahead[cell] as number) + (scores[cell * size + shape] as number) + (behind[target] as number) - total;
      const chance = log > -30 ? Math.exp(log) : 0;
      const gain = here + chance - cost;
      if (log === Number.NEGATIVE_INFINITY || gain <= (best[target] as number)) return;
      best[target] = gain;
      shapes[target] = shape;
      chances[target] = chance;
    });
  });
  return backtrack(lattice, shapes, chances, to);
}

function backtrack(
  { corridor: { lo, starts }, from, side }: Lattice,
  shapes: Uint8Array,
  chances: Float32Array,
  to: Point,
): LikelySpan[] {
  const base = starts[from.a] as number;
  const spans: LikelySpan[] = [];
  let [i, j] = [to.a, to.b];
  while (i > from.a || j > from.b) {
    const cell = (starts[i] as number) - base + j - (lo[i] as number);
    const m = Math.floor((shapes[cell] as number) / side);
    const n = (shapes[cell] as number) % side;
    spans.push({ a0: i - m, a1: i, b0: j - n, b1: j, posterior: Math.min(1, chances[cell] as number) });
    i -= m;
    j -= n;
  }
  return spans.reverse();
}
