import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlignedBead, AlignSide } from './align';
import { alignColumns } from './columns';
import { lineOf } from './columns.fixture';
import { type ColumnsBead, mergePairs } from './merge';
import type { PairBeads } from './pair-index';

const sideOf = (lang: AlignSide['lang'], lines: readonly (readonly number[])[]): AlignSide => ({
  lang,
  segments: lines.map((line) => line.map((n) => lineOf(lang, n)).join(' ')),
});

const shapes = (beads: readonly ColumnsBead[]) =>
  beads.map(({ sides }) => sides.map(({ start, end }) => (end - start === 0 ? '–' : `${start}-${end}`)).join(' '));

/** A pairwise alignment by the widths of its beads, written `11 12 01`. */
function pair(x: number, y: number, widths: string, score = 0.9): PairBeads {
  let [i, j] = [0, 0];
  const beads = widths.split(' ').map((width): AlignedBead => {
    const [m = 0, n = 0] = [...width].map(Number);
    const bead = { a: { start: i, end: i + m }, b: { start: j, end: j + n }, score, method: 'aligned' as const };
    [i, j] = [i + m, j + n];
    return bead;
  });
  return { x, y, beads };
}

const merged = (pairs: readonly PairBeads[], to: readonly number[]) => shapes(mergePairs(pairs, [0, 0, 0], to));

describe('three columns', () => {
  it('[TC1] partition every text, whatever it holds', () => {
    const word = fc.constantFrom('дом', '1931', '12', 'river', 'Gorn', '山水', '三百', '?', 'a');
    const text = (lang: AlignSide['lang']) =>
      fc
        .array(fc.array(word, { maxLength: 5 }), { maxLength: 20 })
        .map((lines): AlignSide => ({ lang, segments: lines.map((words) => words.join(' ')) }));
    fc.assert(
      fc.property(text('zh'), text('ru'), text('en'), (...sides) => {
        const next = [0, 0, 0];
        for (const bead of alignColumns(sides)) {
          expect(bead.sides.map(({ start }) => start)).toEqual(next);
          expect(bead.sides.some(({ start, end }) => end > start)).toBe(true);
          expect(bead.score >= 0 && bead.score <= 1).toBe(true);
          bead.sides.forEach(({ end }, k) => {
            next[k] = end;
          });
        }
        expect(next).toEqual(sides.map(({ segments }) => segments.length));
      }),
      { numRuns: 60 },
    );
  });

  it('[TC2] join what one of them joins, and leave empty what one does not have', () => {
    const sides = [
      sideOf('zh', [[0], [1], [2], [4], [5], [6], [7]]),
      sideOf('ru', [[0], [1, 2], [3], [4], [5], [6], [7]]),
      sideOf('en', [[0], [1], [2], [3], [4], [5, 6], [7]]),
    ];
    expect(shapes(alignColumns(sides))).toEqual([
      '0-1 0-1 0-1',
      '1-3 1-2 1-3',
      '– 2-3 3-4',
      '3-4 3-4 4-5',
      '4-6 4-6 5-6',
      '6-7 6-7 6-7',
    ]);
  });

  it('[TC3] go with two alignments against a third that is not sure', () => {
    const slipped = pair(0, 1, '10 11 11 11 11 01', 0.4);
    const straight = [pair(0, 2, '11 11 11 11 11'), pair(1, 2, '11 11 11 11 11')];
    expect(merged([slipped, ...straight], [5, 5, 5])).toEqual([
      '0-1 0-1 0-1',
      '1-2 1-2 1-2',
      '2-3 2-3 2-3',
      '3-4 3-4 3-4',
      '4-5 4-5 4-5',
    ]);
  });

  it('[TC3] go with the surer one when two disagree', () => {
    const pairs = (first: number, second: number) => [
      pair(0, 1, '11 10', first),
      pair(0, 2, '11 11', 0.9),
      pair(1, 2, '12', second),
    ];
    expect(merged(pairs(0.2, 0.95), [2, 1, 2])).toEqual(['0-2 0-1 0-2']);
  });

  it('[TC3] join what sure alignments contradict each other in', () => {
    const pairs = [pair(0, 1, '11 10 11 11'), pair(0, 2, '11 11 11 11'), pair(1, 2, '11 11 01 11')];
    expect(merged(pairs, [4, 3, 4])).toEqual(['0-1 0-1 0-1', '1-3 1-2 1-3', '3-4 2-3 3-4']);
  });

  it('[TC4] score what all three say above what two say', () => {
    const sure = mergePairs([pair(0, 1, '11 11'), pair(0, 2, '11 11'), pair(1, 2, '11 11')], [0, 0, 0], [2, 2, 2]);
    const split = mergePairs(
      [pair(0, 1, '10 11 01', 0.3), pair(0, 2, '11 11'), pair(1, 2, '11 11')],
      [0, 0, 0],
      [2, 2, 2],
    );
    expect(shapes(sure)).toEqual(shapes(split));
    expect(sure[0]?.score).toBeGreaterThan(0.85);
    expect(split[0]?.score).toBeLessThan(0.8);
  });

  it('[TC5] keep fixed rows, and points that hold nothing', () => {
    const sides = [sideOf('zh', [[0], [1], [2]]), sideOf('ru', [[0], [1], [2]]), sideOf('en', [[0], [1], [2]])];
    const range = (start: number, end: number) => ({ start, end });
    const row = { sides: [range(0, 2), range(0, 1), range(1, 1)] };
    const beads = alignColumns(sides, { fixed: [row] });
    expect(shapes(beads)[1]).toBe('0-2 0-1 –');
    expect(shapes(beads)[0]).toBe('– – 0-1');
    const point = { sides: [range(1, 1), range(2, 2), range(1, 1)] };
    expect(alignColumns(sides, { fixed: [point] }).some(({ sides: [, ru] }) => ru && ru.start < 2 && ru.end > 2)).toBe(
      false,
    );
  });

  it('[TC6] tell how far they are, once for all three alignments', () => {
    const seen: number[] = [];
    const lines = [[0], [1]];
    const control = {
      cancelled: false,
      report: (_: string, done: number, total: number) => void seen.push(done / total),
    };
    alignColumns([sideOf('zh', lines), sideOf('ru', lines), sideOf('en', lines)], { control });
    expect(seen).toEqual([...seen].sort((x, y) => x - y));
    expect(seen.at(-1)).toBeGreaterThan(0.6);
    expect(() =>
      alignColumns([sideOf('zh', lines), sideOf('en', lines)], { control: { ...control, cancelled: true } }),
    ).toThrow('Cancelled');
  });
});
