import type { AlignedBead } from '../../core/align/align';

/** Shares of bead shapes in Gale and Church (1993), table 5; 1-0 and 0-1, and 1-2 and 2-1, share theirs. */
const SHAPES = [
  { m: 1, n: 1, share: 0.89 },
  { m: 1, n: 0, share: 0.0099 / 2 },
  { m: 0, n: 1, share: 0.0099 / 2 },
  { m: 2, n: 1, share: 0.089 / 2 },
  { m: 1, n: 2, share: 0.089 / 2 },
  { m: 2, n: 2, share: 0.011 },
] as const;
/** Variance of the length difference a character, as in the paper. */
const VARIANCE = 6.8;

/**
 * The rival that knows lengths only: Gale and Church (1993) with the paper's shares and variance, over the whole table.
 * Differs: c, characters of b for one of a, is the ratio of the whole texts, for the paper's 1 is of European languages.
 */
export function galeChurch(a: readonly string[], b: readonly string[]): Pick<AlignedBead, 'a' | 'b'>[] {
  const [edgesA, edgesB] = [edgesOf(a), edgesOf(b)];
  const width = b.length + 1;
  const ratio = (edgesB[b.length] as number) / Math.max(1, edgesA[a.length] as number);
  const costs = new Float64Array((a.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint8Array(costs.length);
  costs[0] = 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      SHAPES.forEach(({ m, n, share }, shape) => {
        if (i < m || j < n || i + j === 0) return;
        const lengthA = (edgesA[i] as number) - (edgesA[i - m] as number);
        const lengthB = (edgesB[j] as number) - (edgesB[j - n] as number);
        const cost = (costs[(i - m) * width + j - n] as number) - Math.log(share) - logMatch(lengthA, lengthB, ratio);
        if (cost >= (costs[i * width + j] as number)) return;
        costs[i * width + j] = cost;
        taken[i * width + j] = shape;
      });
    }
  }
  return trace(taken, a.length, b.length);
}

function edgesOf(segments: readonly string[]): number[] {
  const edges = [0];
  for (const segment of segments) edges.push((edges.at(-1) as number) + segment.replace(/\s+/g, '').length);
  return edges;
}

/** Logarithm of the two-tailed probability of so great a difference of lengths. */
function logMatch(a: number, b: number, ratio: number): number {
  const mean = (a + b / ratio) / 2;
  if (mean === 0) return 0;
  const delta = Math.abs(b - a * ratio) / Math.sqrt(VARIANCE * mean);
  return Math.log(Math.max(1e-300, 2 * upperTail(delta)));
}

/** Upper tail of the normal distribution: Abramowitz and Stegun (1964), 26.2.17; error below 1e-7. */
function upperTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

function trace(taken: Uint8Array, rows: number, columns: number): Pick<AlignedBead, 'a' | 'b'>[] {
  const beads: Pick<AlignedBead, 'a' | 'b'>[] = [];
  for (let i = rows, j = columns; i + j > 0; ) {
    const { m, n } = SHAPES[taken[i * (columns + 1) + j] as number] as (typeof SHAPES)[number];
    beads.push({ a: { start: i - m, end: i }, b: { start: j - n, end: j } });
    i -= m;
    j -= n;
  }
  return beads.reverse();
}
