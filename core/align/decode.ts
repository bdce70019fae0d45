import type { Point } from './corridor';
import { type Lattice, Region, type Span } from './lattice';

/** Best path from boundary `from` to boundary `to` by dynamic programming over the lattice (Viterbi). */
export function bestPath(lattice: Lattice, from: Point, to: Point): Span[] {
  const region = new Region(lattice, from, to);
  const best = new Float64Array(region.size).fill(Number.NEGATIVE_INFINITY);
  const taken = new Uint8Array(region.size);
  const shapes = lattice.shapes.m.length;
  best[region.cell(from.a, from.b)] = 0;
  for (let i = from.a; i <= to.a; i++) {
    for (let j = region.first(i); j <= region.last(i); j++) {
      const cell = region.cell(i, j);
      const here = best[cell] as number;
      if (here === Number.NEGATIVE_INFINITY) continue;
      for (let shape = 0; shape < shapes; shape++) {
        const target = region.target(i, j, cell, shape);
        if (target < 0) continue;
        const score = here + region.score(cell, shape);
        if (score <= (best[target] as number)) continue;
        best[target] = score;
        taken[target] = shape;
      }
    }
  }
  return region.trace(taken);
}
