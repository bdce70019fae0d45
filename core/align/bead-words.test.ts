import { describe, expect, it } from 'vitest';
import { BeadWords } from './bead-words';
import { corridorAlong } from './corridor';
import { linkTable, unexplained } from './links';
import { PARAMETERS } from './parameters';
import { LinkScan } from './scan';
import { tokenise } from './tokens';
import { renderings, wordPairs } from './translation';
import { WordLinks } from './word-links';

/** A longer text round the lines, so that a name is a rare word. */
const REST = Array.from({ length: 40 }, (_, k) => `${k} boats and ${k + 100} men`);

/** Words that both sides spell alike render each other; nothing else does. */
function wordsOf(linesA: readonly string[], linesB: readonly string[]) {
  const [a, b] = [tokenise('ru', [...linesA, ...REST]), tokenise('en', [...linesB, ...REST])];
  const tables = renderings(wordPairs(a, b), a.words.length, b.words.length);
  const links = linkTable(a, b, tables, { ...PARAMETERS, linkLeast: 0 });
  const edges = (lengths: Float64Array) => Float64Array.from({ length: lengths.length + 1 }, (_, k) => sum(lengths, k));
  const sides = [
    { table: a, edges: edges(a.lengths), costs: unexplained(a, tables.ab, PARAMETERS) },
    { table: b, edges: edges(b.lengths), costs: unexplained(b, tables.ba, PARAMETERS) },
  ] as const;
  const near = new WordLinks(
    a,
    b,
    links,
    corridorAlong([], a.lengths.length, b.lengths.length, 9, 0),
    PARAMETERS.longest,
  );
  return { a, b, links, words: new BeadWords(...sides, near, PARAMETERS.flat) };
}

const sum = (lengths: Float64Array, count: number) => lengths.slice(0, count).reduce((total, one) => total + one, 0);

describe('words of beads', () => {
  it('[A8] speak for what renders each other and against what does not', () => {
    const { words } = wordsOf(['Gorn Vale', 'Marlow Hobbs', 'Ames'], ['Gorn Vale', 'Marlow Hobbs', 'Dale']);
    expect(words.score(0, 1, 0, 1)).toBeGreaterThan(0);
    expect(words.score(0, 1, 1, 1)).toBeLessThan(0);
    expect(words.score(2, 1, 2, 1)).toBe(0);
  });

  it('[A9] hardly lose when two clear pairs are joined, and gain when a word has crossed', () => {
    const straight = wordsOf(['Gorn Vale', 'Marlow Hobbs'], ['Gorn Vale', 'Marlow Hobbs']).words;
    const apart = straight.score(0, 1, 0, 1) + straight.score(1, 1, 1, 1);
    expect(straight.score(0, 2, 0, 2)).toBeLessThan(apart);
    expect(straight.score(0, 2, 0, 2)).toBeGreaterThan(0.8 * apart);
    const crossed = wordsOf(['Gorn Vale Ames', 'Marlow Hobbs'], ['Gorn Vale', 'Ames Marlow Hobbs']).words;
    expect(crossed.score(0, 2, 0, 2)).toBeGreaterThan(crossed.score(0, 1, 0, 1) + crossed.score(1, 1, 1, 1));
  });

  it('[A10] count a word once: what repeats a rendering is not explained a second time', () => {
    const { words } = wordsOf(['Gorn', 'Gorn', 'Ames', 'Pell'], ['Gorn', 'Ames', 'Pell', 'Dale']);
    const twice = words.score(0, 2, 0, 1) - words.score(0, 1, 0, 1);
    expect(twice).toBeLessThan(0.5 * words.score(0, 1, 0, 1));
  });

  it('[A11] are the same whichever side is the first', () => {
    const [x, y] = [
      ['Gorn Vale Ames', 'Marlow 12'],
      ['Gorn Vale', 'Ames Marlow 12 Gorn'],
    ];
    const there = wordsOf(x ?? [], y ?? []).words.score(0, 2, 0, 2);
    expect(wordsOf(y ?? [], x ?? []).words.score(0, 2, 0, 2)).toBeCloseTo(there, 4);
  });
});

it('a scan finds the links of a row inside its window, and more of them than its first arrays hold', () => {
  const many = Array.from({ length: 60 }, () => 'Gorn '.repeat(30));
  const { a, b, links } = wordsOf(['Gorn Vale', 'Gorn', 'Vale'], ['Vale', ...many, 'Gorn']);
  const scan = new LinkScan(a, b, links);
  scan.row(0, 0, 61);
  expect(scan.size).toBe(1 + 60 * 30);
  scan.row(1, 60, 62);
  expect([...scan.segments.slice(0, scan.size)].filter((segment) => segment === 61)).toHaveLength(1);
  expect(scan.size).toBe(31);
  scan.row(2, 60, 62);
  expect(scan.size).toBe(0);
});
