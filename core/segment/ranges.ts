import type { TextRange } from '../model/range';

/** Whether one of `ranges` (in order, not overlapping) holds all of `[start, end)`. Logarithmic in their number. */
export function holds(ranges: readonly TextRange[], start: number, end: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low > 0 && (ranges[low - 1]?.end ?? 0) >= end;
}
