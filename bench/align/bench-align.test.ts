import { describe, expect, it } from 'vitest';
import { calibration, judged } from './calibration';
import { galeChurch } from './gale-church';
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

it('Gale and Church join what lengths say belongs together', () => {
  const a = ['x'.repeat(40), 'x'.repeat(90), 'x'.repeat(30)];
  const b = ['y'.repeat(41), 'y'.repeat(45), 'y'.repeat(44), 'y'.repeat(31)];
  expect(asGold(galeChurch(a, b))).toEqual(parseLadder('[0]:[0]\n[1]:[1,2]\n[2]:[3]\n'));
  expect(asGold(galeChurch([], ['y']))).toEqual(parseLadder('[]:[0]\n'));
});

it('calibration counts what is right among the sure, and what is wrong among the doubtful', () => {
  const found = parseLadder('[0]:[0]\n[1]:[1]\n[2]:[1]\n[3]:[]\n');
  const beads = judged(found, [0.95, 0.9, 0.2, 0.5], gold, false);
  expect(beads.map(({ right }) => right)).toEqual([true, false, false, true]);
  expect(judged(found, [1, 1, 1, 1], gold, true).filter(({ right }) => right)).toHaveLength(4);
  const many = Array.from({ length: 20 }, (_, k) => ({ score: k / 20, right: k > 2 }));
  expect(calibration(many)).toEqual({ sureRight: 1, sureShare: 0.1, doubtfulErrors: 2 / 3 });
});
