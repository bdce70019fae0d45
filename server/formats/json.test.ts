import { describe, expect, it } from 'vitest';
import { serialise } from '../../core/formats/bitext-json';
import { importOne } from '../../core/pipeline';
import { newId } from '../ids';
import { readJson } from './json';

const read = (value: unknown) =>
  readJson(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), { file: 'a.json' });

describe('JSON', () => {
  it('[JSON1] the program’s own form comes back as it was', () => {
    const { bitext } = importOne({ text: 'The river froze early.\n\nThe mill stood still.' }, { newId });
    expect(read(serialise(bitext)).bitext).toEqual(bitext);
  });

  it('[JSON2] lists of pairs by language, by side, by place, and inside an object', () => {
    const rows = (value: unknown) => read(value).pairs?.rows.map(({ texts }) => texts);
    expect(rows([{ zh: '河', en: 'river', n: 1 }, { en: 'ice' }])).toEqual([
      ['河', 'river'],
      ['', 'ice'],
    ]);
    expect(rows({ title: 'x', pairs: [{ source: 'лёд', target: 'ice' }] })).toEqual([['лёд', 'ice']]);
    expect(rows([['лёд', 'ice']])).toEqual([['лёд', 'ice']]);
    expect(read([{ zh_TW: '河', en: 'river' }]).pairs?.columns).toEqual([{ lang: 'zh-TW' }, { lang: 'en' }]);
  });

  it('[T6] [T29] names the place of what is wrong', () => {
    const { bitext } = importOne({ text: 'The river froze early.' }, { newId });
    const own = JSON.parse(serialise(bitext));
    const problem = (value: unknown) => {
      try {
        return read(value);
      } catch (error) {
        return error;
      }
    };
    expect(problem('[{"zh": "a\\ud800"}]')).toMatchObject({
      code: 'lone-surrogate',
      place: { file: 'a.json', path: '[0].zh' },
    });
    expect(problem(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toMatchObject({ code: 'too-deep' });
    expect(problem('{"a":')).toMatchObject({ code: 'bad-json' });
    expect(problem([1, 2])).toMatchObject({ code: 'bad-table', values: { detail: '[0]' } });
    expect(problem({ a: 'b' })).toMatchObject({ code: 'bad-table' });
    expect(problem({ ...own, beads: [{ id: 1 }] })).toMatchObject({
      code: 'bad-bitext',
      place: { path: 'beads.0.id' },
    });
    expect(problem({ ...own, beads: [] })).toMatchObject({ code: 'bad-bitext', place: { path: 'beads' } });
  });
});
