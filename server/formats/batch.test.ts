import { expect, it } from 'vitest';
import { itemsOf, unpack } from './batch';
import { zipOf } from './zip.fixture';

const items = (...names: string[]) =>
  itemsOf(names.map((name) => ({ name, bytes: new Uint8Array() }))).map(({ name, files }) => [name, ...files]);

it('[BAT1] pairs files whose names differ in their language alone, the original first', () => {
  expect(items('a.en', 'a.zh', 'b_ru.txt', 'b_en.docx')).toEqual([
    ['a', 'a.zh', 'a.en'],
    ['b', 'b_ru.txt', 'b_en.docx'],
  ]);
  expect(items('en/c.txt', 'zh/c.txt', 'x/ru/d.md', 'x/en/d.md')).toEqual([
    ['c.txt'.replace('.txt', ''), 'zh/c.txt', 'en/c.txt'],
    ['x/d', 'x/ru/d.md', 'x/en/d.md'],
  ]);
  expect(items('Mill zh-Hant.epub', 'Mill EN.epub')).toEqual([['Mill', 'Mill zh-Hant.epub', 'Mill EN.epub']]);
});

it('[BAT2] a file without a partner is by itself, and so is a second one of a language', () => {
  expect(items('english.txt', 'notes.txt', 'enter.txt', 'a.zh.txt')).toEqual([
    ['english.txt', 'english.txt'],
    ['notes.txt', 'notes.txt'],
    ['enter.txt', 'enter.txt'],
    ['a.zh.txt', 'a.zh.txt'],
  ]);
  expect(items('a.zh.txt', 'a.ru.txt', 'a.en.txt')).toEqual([['a', 'a.zh.txt', 'a.ru.txt', 'a.en.txt']]);
  expect(items('a.zh.txt', 'a.zh.md', 'a.en.txt')).toEqual([
    ['a', 'a.zh.txt', 'a.en.txt'],
    ['a.zh.md', 'a.zh.md'],
  ]);
});

it('[BAT3] what systems leave in archives is left out', async () => {
  const zip = zipOf({ 'a.zh.txt': '河', '__MACOSX/a.zh.txt': 'x', '.DS_Store': 'x', 'b/Thumbs.db': 'x' });
  expect((await unpack({ name: 'a.zip', bytes: zip })).map(({ name }) => name)).toEqual(['a.zh.txt']);
});
