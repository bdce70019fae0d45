import type { Corridor } from './corridor';
import type { Parameters } from './parameters';
import type { TokenTable } from './tokens';
import type { Renderings, RenderTable } from './translation';

/**
 * Log-likelihood ratios of words, for each pair of segments (i, j) in reach of the corridor and each run length k up
 * to `longest`: `ab[cell * longest + k - 1]` weighs the words of b_j given a_i … a_(i+k-1), `ba` those of a_i given
 * b_j … b_(j+k-1). A bead's evidence is a sum of them, because words are independent given the other side.
 */
export interface Evidence {
  readonly longest: number;
  readonly lo: Int32Array;
  readonly starts: Int32Array;
  readonly ab: Float32Array;
  readonly ba: Float32Array;
}

/**
 * IBM Model 1 (Brown et al. 1993) as a ratio: log((λ p(f) + (1 - λ) Σ t(f|e) / l) / p(f)) for each word f, with the
 * heavy background λ. Differs: the background is the text's own word frequency, and words no run explains cost log λ.
 */
export function wordEvidence(
  a: TokenTable,
  b: TokenTable,
  tables: Renderings,
  corridor: Corridor,
  parameters: Parameters,
): Evidence {
  const evidence = emptyEvidence(corridor, a.lengths.length, b.lengths.length, parameters.longest);
  forward(a, b, tables.ab, evidence, gains(b, parameters), unexplained(b, tables.ba, parameters));
  backward(a, b, tables.ba, evidence, gains(a, parameters), unexplained(a, tables.ab, parameters));
  return evidence;
}

function emptyEvidence(corridor: Corridor, rows: number, columns: number, longest: number): Evidence {
  const lo = new Int32Array(rows);
  const starts = new Int32Array(rows + 1);
  for (let i = 0; i < rows; i++) {
    lo[i] = corridor.lo[Math.max(0, i - longest + 1)] as number;
    const end = Math.min(columns, corridor.hi[Math.min(rows, i + longest)] as number);
    starts[i + 1] = (starts[i] as number) + Math.max(0, end - (lo[i] as number));
  }
  const cells = starts[rows] as number;
  return { longest, lo, starts, ab: new Float32Array(cells * longest), ba: new Float32Array(cells * longest) };
}

/** (1 - λ) / (λ p(word)) for each word: what a rendering probability is multiplied with. */
function gains(side: TokenTable, { background, backgroundSmoothing }: Parameters): Float64Array {
  const total = side.ids.length + backgroundSmoothing * side.counts.length;
  return side.counts.map((count) => ((1 - background) / background) * (total / (count + backgroundSmoothing)));
}

/** For each segment what it costs when none of its words is explained; words no run could explain cost nothing. */
function unexplained(side: TokenTable, table: RenderTable, { background }: Parameters): Float64Array {
  const cost = Math.log(background);
  return side.lengths.map((_, segment) => {
    let words = 0;
    for (let at = side.offsets[segment] as number; at < (side.offsets[segment + 1] as number); at++) {
      const word = side.ids[at] as number;
      if ((table.starts[word + 1] as number) > (table.starts[word] as number)) words++;
    }
    return words * cost;
  });
}

/** Words of b given runs of a; row by row, so that a run's renderings are summed once. */
function forward(
  a: TokenTable,
  b: TokenTable,
  table: RenderTable,
  { lo, starts, ab, longest }: Evidence,
  gain: Float64Array,
  costs: Float64Array,
): void {
  const sums = new Float64Array(b.counts.length);
  const rows = lo.length;
  for (let i = 0; i < rows; i++) {
    const cell = starts[i] as number;
    const width = (starts[i + 1] as number) - cell;
    let length = 0;
    for (let k = 0; k < longest && i + k < rows; k++) {
      length += addRun(a, i + k, table, sums, 1);
      for (let c = 0; c < width; c++) {
        ab[(cell + c) * longest + k] = explained(b, (lo[i] as number) + c, sums, gain, length, costs);
      }
    }
    for (let k = 0; k < longest && i + k < rows; k++) addRun(a, i + k, table, sums, 0);
  }
}

/** Words of a given runs of b; column by column over the rows that reach it. */
function backward(
  a: TokenTable,
  b: TokenTable,
  table: RenderTable,
  { lo, starts, ba, longest }: Evidence,
  gain: Float64Array,
  costs: Float64Array,
): void {
  const sums = new Float64Array(a.counts.length);
  const rows = lo.length;
  const columns = b.lengths.length;
  let first = 0;
  for (let j = 0; j < columns; j++) {
    while (first < rows && endOf(lo, starts, first) <= j) first++;
    let length = 0;
    for (let k = 0; k < longest && j + k < columns; k++) {
      length += addRun(b, j + k, table, sums, 1);
      for (let i = first; i < rows && (lo[i] as number) <= j; i++) {
        const cell = (starts[i] as number) + j - (lo[i] as number);
        ba[cell * longest + k] = explained(a, i, sums, gain, length, costs);
      }
    }
    for (let k = 0; k < longest && j + k < columns; k++) addRun(b, j + k, table, sums, 0);
  }
}

function endOf(lo: Int32Array, starts: Int32Array, row: number): number {
  return (lo[row] as number) + (starts[row + 1] as number) - (starts[row] as number);
}

/** Adds the renderings of a segment's words to `sums` (or, with `keep` 0, sets them back); returns its word count. */
function addRun(side: TokenTable, segment: number, table: RenderTable, sums: Float64Array, keep: 0 | 1): number {
  const from = side.offsets[segment] as number;
  const end = side.offsets[segment + 1] as number;
  for (let at = from; at < end; at++) {
    const word = side.ids[at] as number;
    const last = table.starts[word + 1] as number;
    for (let r = table.starts[word] as number; r < last; r++) {
      const to = table.to[r] as number;
      sums[to] = keep * ((sums[to] as number) + (table.weights[r] as number));
    }
  }
  return end - from;
}

/** Sum of log ratios over a segment's words; a product is kept and its logarithm taken seldom. */
function explained(
  side: TokenTable,
  segment: number,
  sums: Float64Array,
  gain: Float64Array,
  length: number,
  costs: Float64Array,
): number {
  const from = side.offsets[segment] as number;
  const end = side.offsets[segment + 1] as number;
  let logs = costs[segment] as number;
  let product = 1;
  for (let at = from; at < end; at++) {
    const word = side.ids[at] as number;
    const sum = sums[word] as number;
    if (sum === 0) continue;
    product *= 1 + (sum * (gain[word] as number)) / length;
    if (product > 1e200) {
      logs += Math.log(product);
      product = 1;
    }
  }
  return logs + Math.log(product);
}
