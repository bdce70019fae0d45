import type { Point } from './corridor';
import type { Span } from './lattice';
import type { LikelySpan } from './posterior';

/** Spans that stay as they are, in order, and the parts of the table between them; gap k stands before span k. */
export interface Route {
  readonly fixed: readonly LikelySpan[];
  readonly gaps: readonly Gap[];
}

/** A part of the table: from the boundaries before its first segments to those behind its last. */
export interface Gap {
  readonly from: Point;
  readonly to: Point;
}

/** The route from the beginning of both texts to `end`. Throws RangeError for spans out of order or out of range. */
export function routeThrough(fixed: readonly Span[], end: Point): Route {
  const gaps: Gap[] = [];
  let from: Point = { a: 0, b: 0 };
  for (const { a0, a1, b0, b1 } of [...fixed, { a0: end.a, a1: end.a, b0: end.b, b1: end.b }]) {
    if (a0 < from.a || b0 < from.b || a1 < a0 || b1 < b0 || a1 > end.a || b1 > end.b) {
      throw new RangeError(`Fixed bead ${a0}–${a1} : ${b0}–${b1} does not follow ${from.a} : ${from.b}`);
    }
    gaps.push({ from, to: { a: a0, b: b0 } });
    from = { a: a1, b: b1 };
  }
  return { fixed: fixed.map((span) => ({ ...span, posterior: 1 })), gaps };
}

/** What `search` finds in each gap, with the fixed spans between; a fixed span without segments only parts two gaps. */
export function along<Found extends Span>(
  { fixed, gaps }: { readonly fixed: readonly Found[]; readonly gaps: readonly Gap[] },
  search: (from: Point, to: Point) => readonly Found[],
): Found[] {
  return gaps.flatMap(({ from, to }, k): readonly Found[] => {
    const found = from.a === to.a && from.b === to.b ? [] : search(from, to);
    const span = fixed[k];
    return span && (span.a1 > span.a0 || span.b1 > span.b0) ? [...found, span] : found;
  });
}

/** Points that lie in a gap, and the corners of all gaps: a corridor through them holds a path of the route. */
export function pointsOf({ gaps }: Route, anchors: readonly Point[]): Point[] {
  let next = 0;
  return gaps.flatMap(({ from, to }) => {
    while ((anchors[next]?.a ?? Number.POSITIVE_INFINITY) < from.a) next++;
    const inside: Point[] = [];
    for (let anchor = anchors[next]; anchor && anchor.a <= to.a; anchor = anchors[++next]) {
      if (anchor.b >= from.b && anchor.b <= to.b) inside.push(anchor);
    }
    return [from, ...inside, to];
  });
}
