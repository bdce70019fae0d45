import { type Change, ChangeMap } from '../text/change-map';
import type { ComparedRow } from './rows';

/** Where positions of the older text went in the newer one, out of a comparison of the two. Lengths in UTF-16 units. */
export function versionMap(rows: readonly ComparedRow[], before: string, after: string): ChangeMap {
  const changes: Change[] = [];
  let at = { a: 0, b: 0 };
  const replace = (a: number, b: number) => {
    if (before.slice(at.a, a) !== after.slice(at.b, b)) changes.push({ start: at.a, end: a, length: b - at.b });
    at = { a, b };
  };
  for (const { a, b, pieces } of rows) {
    if (a.segments.length > 0 && b.segments.length > 0) replace(a.start, b.start);
    else if (a.segments.length > 0) replace(a.end, at.b);
    if (a.segments.length === 0 || b.segments.length === 0) continue;
    for (const piece of pieces) replace(a.start + piece.a.end, b.start + piece.b.end);
  }
  replace(before.length, after.length);
  return new ChangeMap(before.length, changes);
}
