import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betterAlone, type Gain } from './paths';

const GROUPS = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
] as const;

interface Step {
  readonly i: number;
  readonly m: number;
  readonly j: number;
  readonly n: number;
}

/** Every monotone grouping of both sides, written out. */
function groupings(sizeA: number, sizeB: number, i = 0, j = 0): Step[][] {
  if (i === sizeA && j === sizeB) return [[]];
  return [...GROUPS, [1, 0] as const, [0, 1] as const]
    .filter(([m, n]) => i + m <= sizeA && j + n <= sizeB)
    .flatMap(([m, n]) => groupings(sizeA, sizeB, i + m, j + n).map((rest) => [{ i, m, j, n }, ...rest]));
}

describe('betterAlone', () => {
  it('[W1] is the best grouping that leaves a sentence alone, less the best that holds it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 97, maxLength: 97 }),
        (sizeA, sizeB, noise) => {
          const gain: Gain = (i, m, j, n) => noise[(i * 31 + m * 7 + j * 13 + n) % noise.length] as number;
          const scores = groupings(sizeA, sizeB).map((steps) => ({
            steps,
            score: steps.reduce((sum, { i, m, j, n }) => sum + (m && n ? gain(i, m, j, n) : -2), 0),
          }));
          const best = (k: number, alone: boolean) =>
            Math.max(
              ...scores
                .filter(({ steps }) => steps.some(({ i, m, n }) => k >= i && k < i + m && (n === 0) === alone))
                .map(({ score }) => score),
            );
          const { a } = betterAlone(sizeA, sizeB, gain, 2);
          expect(a).toEqual(Array.from({ length: sizeA }, (_, k) => best(k, true) - best(k, false)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
