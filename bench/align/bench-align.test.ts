import { describe, expect, it } from 'vitest';
import { asGold, parseLadder } from './gold';
import { scoreBeads } from './score';

const gold = parseLadder('[0]:[0]\n[1,2]:[1]\n[3]:[]\n');

describe('scoreBeads', () => {
  it('gives 1 for the gold itself', () => {
    expect(scoreBeads([{ gold, found: gold }], false)).toMatchObject({ strict: 1, all: 1, lax: 1 });
  });

  it('counts a bead that shares a link as laxly right only', () => {
    const found = parseLadder('[0]:[0]\n[1]:[1]\n[2]:[]\n[3]:[]\n');
    const { strict, lax } = scoreBeads([{ gold, found }], false);
    expect(strict).toBeLessThan(1);
    expect(lax).toBeGreaterThan(strict);
  });
});

it('a run of segments is a list of their numbers', () => {
  expect(asGold([{ a: { start: 1, end: 3 }, b: { start: 4, end: 4 } }])).toEqual([{ a: [1, 2], b: [] }]);
});
