import { describe, expect, it } from 'vitest';
import { growth } from '../model/growth.fixture';
import { counter } from '../pipeline/counter.fixture';
import { bitextOfPairs } from '../pipeline/pairs';
import { parse } from './table';
import { serialiseTable } from './table-write';
import { serialise } from './tsv';

const texts = (text: string, kind: 'tsv' | 'csv' = 'tsv') => parse(text, kind).rows.map((row) => row.texts);
const langs = (text: string, kind: 'tsv' | 'csv' = 'tsv') =>
  parse(text, kind).columns.map(({ lang, side }) => lang ?? side);

describe('tables of pairs', () => {
  it('[TAB1] reads back what the program writes, quotes and formulas included', () => {
    const rows = [
      { id: 'b1', texts: ['"Река", — сказал он.', '"The river," he said.'] },
      { id: 'b2', texts: ['', '=1+1'] },
      { id: 'b3', texts: ['"Лёд', 'Ice"'] },
    ];
    expect(texts(serialise(rows))).toEqual(rows.map((row) => row.texts));
  });

  it('[TAB2] knows names of columns and ids', () => {
    expect(langs('id\tru\tzh_TW\n1\tРека\t河\n')).toEqual(['ru', 'zh-TW']);
    expect(langs('Original;Translation\nРека замёрзла;The river froze\n', 'csv')).toEqual(['original', 'translation']);
    expect(texts('река\triver\t河\nлёд\tice\t冰\n')[0]).toEqual(['река', 'river', '河']);
    expect(texts('7a\tРека\tRiver\n7b\tЛёд\tIce\n')).toEqual([
      ['Река', 'River'],
      ['Лёд', 'Ice'],
    ]);
  });

  it('[TAB3] CSV with quotes, separators and line ends in cells', () => {
    const csv = 'ru,en\r\n"Река, лёд","The ""river"",\nice"\r\nДом,5" nail\r\n';
    expect(texts(csv, 'csv')).toEqual([
      ['Река, лёд', 'The "river",\nice'],
      ['Дом', '5" nail'],
    ]);
    expect(texts('Река\t"two\nlines"\nЛёд\tIce\nДом\tHouse\nСад\tGarden\n')[0]).toEqual(['Река', 'two\nlines']);
    expect(texts('Река,"never closed', 'csv')).toEqual([['Река', 'never closed']]);
  });

  it('[TAB4] [T28] ragged rows are kept as far as they go, and listed by number', () => {
    const table = parse('Река\tRiver\nЛёд\nДом\tHouse\textra\nСад\tGarden\n', 'tsv');
    expect(table.rows.map((row) => row.texts)).toEqual([
      ['Река', 'River'],
      ['Лёд', ''],
      ['Дом', 'House'],
      ['Сад', 'Garden'],
    ]);
    expect(table.notices).toEqual([
      { row: 1, what: 'ragged', text: 'Лёд' },
      { row: 2, what: 'ragged', text: 'Дом | House | extra' },
    ]);
    expect(() => parse('one\ntwo\n', 'tsv')).toThrow(expect.objectContaining({ code: 'bad-table' }));
  });

  it('[TAB5] [T28] what is written is read again, with its languages and ids, and written the same', () => {
    const hostile = [
      '=cmd|x',
      '+1',
      '-1',
      '@a',
      "'=1",
      "''-",
      '"',
      'a"b',
      '"id"',
      'tab\there',
      'line\nend',
      'cr\rx',
      'p\tq\nr\ts',
      ', ;',
    ];
    for (const cells of [hostile, ['plain', '"quoted" words', '— Ах!']]) {
      const rows = cells.map((cell, k) => ({ texts: [cell, k === 2 ? '' : `это ${k}`], id: `r${k}` }));
      const bitext = bitextOfPairs({ title: 't', columns: [{ lang: 'fr-CA' }, { lang: 'ru' }], rows }, counter());
      for (const kind of ['tsv', 'csv'] as const) {
        const written = serialiseTable(bitext, kind);
        const table = parse(written.replace(/^\ufeff/, ''), kind);
        expect(table.rows).toEqual(rows);
        expect(table.columns).toEqual([{ lang: 'fr-CA' }, { lang: 'ru' }]);
        expect(serialiseTable(bitextOfPairs(table, counter()), kind)).toBe(written);
      }
    }
  });

  it('[TAB6] [T28] in CSV no cell can be taken for a formula', () => {
    const rows = ['=1', '+1', '-1', '@a', '\t=1'].map((cell) => ({ texts: ['x', `a${cell}`.slice(1)] }));
    const table = { columns: [{ lang: 'en' }, { lang: 'ru' }], rows };
    const cells = serialiseTable(bitextOfPairs(table, counter()), 'csv').match(/,(.*)\r\n/g) ?? [];
    expect(cells.slice(1).every((cell) => !/,"?[=+\-@\t]/.test(cell.slice(cell.indexOf('x'))))).toBe(true);
  });

  it.each(['"', ',', '""', '",'])('[T14] time is linear in %j', async (sign) => {
    const read = (size: number) => {
      try {
        parse(sign.repeat(size), 'csv');
      } catch {
        // one column is no table
      }
    };
    expect(await growth(read, 150_000)).toBeLessThanOrEqual(2.5);
  });
});
