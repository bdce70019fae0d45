import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language';
import { segmentBlock, segmentVerse } from './segment';

const cut = (text: string, lang: LanguageCode) =>
  segmentBlock(text, lang).map(({ start, end }) => text.slice(start, end));

/** Text out of the characters that rules look at, so that they meet in every order. */
const dirty = fc.array(
  fc.constantFrom(
    ...'aZж ЖI1.!?…。！？ \n\r\u2028\u00a0\u3000()[]«»“”"\'‘’「」《》（）—-,:;·*•@/你他说道了'.split(''),
    'Mr',
    'т. д',
    'http://a.b/',
  ),
  { maxLength: 60 },
);

describe('segmentBlock', () => {
  it('[S1] cuts after stops, without the white space around', () => {
    expect(cut(' The ferry left. Who saw it?  Nobody. ', 'en')).toEqual(['The ferry left.', 'Who saw it?', 'Nobody.']);
  });

  it('[S2] holds every character that is not white space, in order, in every language', () => {
    fc.assert(
      fc.property(dirty, fc.constantFrom(...LANGUAGE_CODES), (parts, lang) => {
        const text = parts.join('');
        const ranges = segmentBlock(text, lang);
        const sentences = ranges.map(({ start, end }) => text.slice(start, end));
        expect(sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(sentences.every((sentence) => sentence !== '' && sentence === sentence.trim())).toBe(true);
        expect(ranges.every(({ start }, k) => k === 0 || start >= (ranges[k - 1]?.end ?? 0))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('[S2] gives nothing for nothing', () => {
    expect(cut('', 'en')).toEqual([]);
    expect(cut(' \n\u3000\u2028', 'zh')).toEqual([]);
  });

  it('[S2] splits no surrogate pair', () => {
    const text = '𠀀𠮷。𠮟る！\ud83d\ude00 Next. \ud83d';
    for (const { start, end } of segmentBlock(text, 'zh')) {
      expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]/);
      expect(text.charCodeAt(end - 1) >= 0xd800 && text.charCodeAt(end) >= 0xdc00).toBe(false);
    }
  });

  it('[S4] reads every kind of line break alike', () => {
    const lines = [
      'Harbour news',
      'The ferry will not sail on Monday because of a storm from the west.',
      'It',
      'is late.',
    ];
    const wanted = cut(lines.join('\n'), 'en').map((one) => one.replace(/\s+/g, ' '));
    expect(wanted).toHaveLength(3);
    for (const lineBreak of ['\r', '\r\n', '\u2028', '\u2029', '\f', '\v'])
      expect(cut(lines.join(lineBreak), 'en').map((one) => one.replace(/\s+/g, ' '))).toEqual(wanted);
  });

  it('[S5] gives no sentence without a letter or digit, save a block of nothing else', () => {
    expect(cut('Enough! ***', 'en')).toEqual(['Enough! ***']);
    expect(cut('走吧。 —— ……', 'zh')).toEqual(['走吧。 —— ……']);
    expect(cut('* * *', 'en')).toEqual(['* * *']);
  });
});

describe('segmentBlock on hostile input', () => {
  /** Characters that the segmenter has read or copied. */
  let work = 0;

  const { charAt, charCodeAt, codePointAt, slice } = String.prototype;
  const counters = {
    charAt(this: string, at: number) {
      work++;
      return charAt.call(this, at);
    },
    charCodeAt(this: string, at: number) {
      work++;
      return charCodeAt.call(this, at);
    },
    codePointAt(this: string, at: number) {
      work++;
      return codePointAt.call(this, at);
    },
    slice(this: string, start?: number, end?: number) {
      const part = slice.call(this, start, end);
      work += part.length;
      return part;
    },
  };

  beforeEach(() => {
    Object.assign(String.prototype, counters);
  });

  afterEach(() => {
    Object.assign(String.prototype, { charAt, charCodeAt, codePointAt, slice });
  });

  const measure = (unit: string, length: number, lang: LanguageCode) => {
    const text = unit.repeat(length / unit.length);
    work = 0;
    segmentBlock(text, lang);
    return work;
  };

  it.each([
    ...[
      '.',
      '. ',
      '(',
      ')',
      '1',
      '"',
      '“',
      '”',
      "'",
      '«',
      '!?',
      '."',
      '. "',
      '( . ) ',
      'a. ',
      'A. ',
      '1. ',
      '1) ',
      '.((((',
      '.   ',
    ],
    ...[
      '\n',
      'a\n',
      '• ',
      '。',
      '“。”',
      '… ',
      '. . . ',
      'т. ',
      'А.С.',
      'в 1 г. Д',
      ', а 1 г. Д',
      '！🎉',
      '. :)',
      'http://a.b/',
      'a@',
      '/a',
      '[1].',
      '。“',
    ],
  ])('[S3] does at most 2.5 times the work for twice the input: %j', (unit) => {
    for (const lang of LANGUAGE_CODES) {
      const once = measure(unit, 2_000, lang);
      expect(measure(unit, 4_000, lang)).toBeLessThanOrEqual(2.5 * once);
    }
  });
});

describe('segmentVerse', () => {
  const lines = (text: string) => segmentVerse(text).map(({ start, end }) => text.slice(start, end));

  it('[S11] takes a line for a segment, whatever stops it holds', () => {
    expect(lines('Gone. All gone,\r\n  the boats;\u2028\n the nets. ')).toEqual([
      'Gone. All gone,',
      'the boats;',
      'the nets.',
    ]);
    expect(lines('\n \n')).toEqual([]);
  });
});
