/** The cells a search may visit: row i (0 … rows) holds columns lo[i] … hi[i], both ends in. */
export interface Corridor {
  readonly lo: Int32Array;
  readonly hi: Int32Array;
  /** Index of cell (i, lo[i]) in arrays over all cells; `starts[rows + 1]` is their number. */
  readonly starts: Int32Array;
}

/** A point both texts pass: boundary before segment `a` of one side and before segment `b` of the other. */
export interface Point {
  readonly a: number;
  readonly b: number;
}

/**
 * A corridor round the line through `points` (in order, both ends added here), `radius` columns to each side and
 * wider in the middle of long gaps by `slope` of the distance to the nearer point, `widest` at most. Rows overlap, so a path exists.
 */
export function corridorAlong(
  points: readonly Point[],
  rows: number,
  columns: number,
  radius: number,
  slope: number,
  widest = Number.POSITIVE_INFINITY,
): Corridor {
  const lo = new Int32Array(rows + 1).fill(columns);
  const hi = new Int32Array(rows + 1);
  const path = [{ a: 0, b: 0 }, ...points, { a: rows, b: columns }];
  for (let k = 0; k + 1 < path.length; k++)
    widen(lo, hi, path[k] as Point, path[k + 1] as Point, columns, radius, slope, widest);
  lo[0] = 0;
  hi[rows] = columns;
  return corridorOf(lo, hi);
}

function widen(
  lo: Int32Array,
  hi: Int32Array,
  from: Point,
  to: Point,
  columns: number,
  radius: number,
  slope: number,
  widest: number,
): void {
  const steep = (to.b - from.b) / Math.max(1, to.a - from.a);
  for (let i = from.a; i <= to.a; i++) {
    const middle = from.b + (i - from.a) * steep;
    const reach = Math.min(widest, radius + slope * Math.min(i - from.a, to.a - i) * Math.max(1, steep)) + steep;
    lo[i] = Math.min(lo[i] as number, Math.max(0, Math.floor(middle - reach)));
    hi[i] = Math.max(hi[i] as number, Math.min(columns, Math.ceil(middle + reach)));
  }
}

/** A corridor of these edges, made to rise and neighbouring rows to share a column. */
export function corridorOf(lo: Int32Array, hi: Int32Array): Corridor {
  const rows = lo.length - 1;
  const starts = new Int32Array(rows + 2);
  for (let i = rows - 1; i >= 0; i--) lo[i] = Math.min(lo[i] as number, lo[i + 1] as number);
  for (let i = 1; i <= rows; i++) {
    hi[i] = Math.max(hi[i] as number, hi[i - 1] as number);
    hi[i - 1] = Math.max(hi[i - 1] as number, lo[i] as number);
  }
  for (let i = 0; i <= rows; i++) starts[i + 1] = (starts[i] as number) + (hi[i] as number) - (lo[i] as number) + 1;
  return { lo, hi, starts };
}
