import { describe, expect, it } from 'vitest';
import type { Bitext } from '../model/bitext';
import { parse as parseJson, serialise as toJson } from './bitext-json';
import { parse as parseLadder, serialise as toLadder } from './ladder';
import { serialise as toTmx } from './tmx/write';
import { parse as parseTsv, rowsOf, serialise as toTsv } from './tsv';
import { escapeXml } from './xml-text';

const bitext: Bitext = {
  work: {
    id: 'w',
    title: 'Ice & <water>',
    documents: [
      { id: 'a', lang: 'zh-Hans', side: 'original', title: '冰' },
      { id: 'b', lang: 'en', side: 'translation', title: 'Ice' },
    ],
  },
  texts: { a: '冰很厚。\n车过了河。', b: 'The ice was thick.\tIt "held". The lorry crossed. We <cheered> & sang.' },
  segmentations: {
    a: {
      segments: [
        { id: 'a1', start: 0, end: 4 },
        { id: 'a2', start: 5, end: 10 },
      ],
      blocks: [{ id: 'p', kind: 'paragraph', role: 'body', start: 0, end: 10 }],
    },
    b: {
      segments: [
        { id: 'b1', start: 0, end: 18 },
        { id: 'b2', start: 19, end: 29 },
        { id: 'b3', start: 30, end: 48 },
        { id: 'b4', start: 49, end: 70 },
      ],
      blocks: [{ id: 'q', kind: 'paragraph', role: 'body', start: 0, end: 70 }],
    },
  },
  beads: [
    { id: 'x', sides: { a: ['a1'], b: ['b1', 'b2'] }, method: 'aligned', score: 0.8, review: 'unseen' },
    { id: 'y', sides: { a: ['a2'], b: ['b3'] }, method: 'aligned', score: 0.9, review: 'confirmed' },
    { id: 'z', sides: { a: [], b: ['b4'] }, method: 'aligned', score: 0.4, review: 'unseen' },
  ],
  annotations: [],
};

describe('tsv', () => {
  it('writes a bead a line, cells without tabs or line breaks, empty sides empty', () => {
    expect(toTsv(rowsOf(bitext))).toBe(
      'x\t冰很厚。\tThe ice was thick. It "held".\ny\t车过了河。\tThe lorry crossed.\nz\t\tWe <cheered> & sang.\n',
    );
  });

  it('reads back what it writes', () => {
    const text = toTsv(rowsOf(bitext));
    expect(toTsv(parseTsv(text))).toBe(text);
    expect(parseTsv('1\ta\tb\r\n\r\n2\t\tc')).toEqual([
      { id: '1', texts: ['a', 'b'] },
      { id: '2', texts: ['', 'c'] },
    ]);
  });
});

describe('ladder', () => {
  const beads = [
    { a: { start: 0, end: 2 }, b: { start: 0, end: 1 } },
    { a: { start: 2, end: 2 }, b: { start: 1, end: 2 } },
    { a: { start: 2, end: 3 }, b: { start: 2, end: 2 } },
  ];

  it('writes sentence numbers, an empty list for an omitted side, and reads them back', () => {
    expect(toLadder(beads)).toBe('[0,1]:[0]\n[]:[1]\n[2]:[]\n');
    expect(parseLadder(toLadder(beads))).toEqual(beads);
  });

  it('names the line that is no bead', () => {
    expect(() => parseLadder('[0]:[0]\n[1]-[1]')).toThrow('Line 2 is not a bead');
  });
});

describe('tmx', () => {
  it('writes a unit a bead, escaped, without empty variants', () => {
    const tmx = toTmx(bitext);
    expect(tmx).toContain('srclang="zh-Hans"');
    expect(tmx).toContain('<prop type="x-title">Ice &amp; &lt;water&gt;</prop>');
    expect(tmx).toContain('<tuv xml:lang="en"><seg>We &lt;cheered&gt; &amp; sang.</seg></tuv></tu>');
    expect(tmx.match(/<tuv /g)).toHaveLength(5);
    expect(tmx.match(/<tu /g)).toHaveLength(3);
  });

  it('keeps every character XML can hold and marks the others', () => {
    expect(escapeXml('𠮷 é \u202e \t"\r')).toBe('𠮷 é \u202e \t&quot;&#13;');
    expect(escapeXml('a\u0000b\u000bc\ud83dd\uffff')).toBe('a\ufffdb\ufffdc\ufffdd\ufffd');
  });
});

describe('json', () => {
  it('reads back what it writes', () => {
    expect(parseJson(toJson(bitext))).toEqual(bitext);
    expect(Object.keys(JSON.parse(toJson(bitext)) as object)).toEqual([
      'work',
      'texts',
      'segments',
      'beads',
      'annotations',
      'cleaning',
    ]);
  });
});
