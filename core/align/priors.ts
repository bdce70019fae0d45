import type { Parameters } from './parameters';

/** Log probabilities of bead shapes: `[m * (longest + 1) + n]` for m segments of a and n of b. */
export type Priors = Float64Array;

/** Segments of each side of one bead. */
export interface Shape {
  readonly a: number;
  readonly b: number;
}

/** Share of a shape before any bead is seen: one to one most, then by how much it joins. */
function expectation(m: number, n: number): number {
  if (m + n === 0) return 0;
  if (m === 1 && n === 1) return 0.8;
  if (m === 0 || n === 0) return m + n === 1 ? 0.02 : 0;
  if (m === 1 || n === 1) return 0.055 / 5 ** (m + n - 3);
  return 0.012 / 5 ** (m + n - 4);
}

/** Priors out of counted shapes and `memory` beads of expectation; symmetric shapes share half of their counts. */
export function priorsOf(shapes: readonly Shape[], memory: number, { longest, widest }: Parameters): Priors {
  const side = longest + 1;
  const weights = new Float64Array(side * side);
  for (let m = 0; m < side; m++)
    for (let n = 0; n < side; n++) if (m + n <= widest) weights[m * side + n] = memory * expectation(m, n);
  for (const { a, b } of shapes) {
    const at = a * side + b;
    if ((weights[at] ?? 0) > 0) weights[at] = (weights[at] as number) + 1;
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.log(weight / sum));
}
