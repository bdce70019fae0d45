import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANKI_FIELDS, type AnkiNote } from './anki-note';
import { parseAnkiTsv, serialiseAnkiTsv } from './anki-tsv';

const note: AnkiNote = {
  id: 'zh:灯',
  word: '灯',
  reading: 'dēng',
  meaning: 'lamp; "light"',
  sentence: '窗边有一盏灯。',
  partner: 'A lamp stands\nby the window.',
  note: '',
  source: 'Evenings',
  link: 'https://example.org/read/e.zh#s-4',
};

describe('Anki text file', () => {
  it('[W27] has Anki’s header lines and quotes what would break a row', () => {
    expect(serialiseAnkiTsv([note], 'Diglot')).toBe(
      [
        '#separator:tab',
        '#html:false',
        '#notetype:Diglot',
        '#deck:Diglot',
        '#columns:id\tword\treading\tmeaning\tsentence\tpartner\tnote\tsource\tlink',
        '#guid column:1',
        'zh:灯\t灯\tdēng\t"lamp; ""light"""\t窗边有一盏灯。\t"A lamp stands\nby the window."\t\tEvenings\thttps://example.org/read/e.zh#s-4',
        '',
      ].join('\n'),
    );
  });

  it('[W27] reads back what it wrote, whatever the fields hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '灯', '"', '\t', '\n', '\r', '#', ' ', 'ё') });
    const notes = fc.array(
      fc.record(
        Object.fromEntries(
          ['id', ...ANKI_FIELDS].map((field) => [field, field === 'id' ? cell.map((text) => `x${text}`) : cell]),
        ),
      ),
    );
    fc.assert(
      fc.property(notes, (given) => {
        const typed = given as unknown as AnkiNote[];
        expect(parseAnkiTsv(serialiseAnkiTsv(typed, 'a\tdeck'))).toEqual(typed);
      }),
    );
  });

  it('[W27] reads columns in another order', () => {
    expect(parseAnkiTsv('#columns:meaning\tword\nlamp\t灯\n')[0]).toMatchObject({
      word: '灯',
      meaning: 'lamp',
      link: '',
    });
  });
});
