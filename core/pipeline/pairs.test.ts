import { expect, it } from 'vitest';
import { checkBitext } from '../model/check-bitext';
import { counter } from './counter.fixture';
import { bitextOfPairs } from './pairs';

it('[P5] makes a bead of each row and keeps an empty side empty', () => {
  const rows = [
    { texts: ['Лёд сошёл.', 'The ice went.', '冰化了。'] },
    { texts: ['', '', ' '] },
    { texts: ['Ждали лодку.', '', ''], score: 0.5, review: 'confirmed' as const },
  ];
  const bitext = bitextOfPairs({ title: 'Ice', columns: [{ lang: 'ru' }, {}, {}], rows }, counter());
  expect(checkBitext(bitext)).toEqual([]);
  expect(bitext.work.documents.map(({ lang, side, title }) => [lang, side, title])).toEqual([
    ['ru', 'original', 'Ice'],
    ['en', 'translation', 'Ice'],
    ['zh-Hans', 'translation', 'Ice'],
  ]);
  expect(
    bitext.beads.map(({ sides, score, review }) => [Object.values(sides).map((s) => s.length), score, review]),
  ).toEqual([
    [[1, 1, 1], 1, 'unseen'],
    [[1, 0, 0], 0.5, 'confirmed'],
  ]);
  expect(Object.values(bitext.texts)[0]).toBe('Лёд сошёл.\nЖдали лодку.');
});

it('[P5] refuses a table without words, and a column whose language cannot be told', () => {
  const table = (texts: string[]) => ({ columns: [{}, {}], rows: [{ texts }] });
  expect(() => bitextOfPairs(table(['', ' ']), counter())).toThrow(
    expect.objectContaining({ code: 'nothing-to-import' }),
  );
  expect(() => bitextOfPairs(table(['12', 'x']), counter())).toThrow(
    expect.objectContaining({ code: 'unknown-language' }),
  );
});
