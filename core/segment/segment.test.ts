import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../model/language';
import { segmentBlock, segmentVerse } from './segment';

const cut = (text: string, lang: LanguageCode) =>
  segmentBlock(text, lang).map(({ start, end }) => text.slice(start, end));

describe('segmentBlock', () => {
  it('cuts after stops', () => {
    expect(cut(' The ferry left. Who saw it?  Nobody. ', 'en')).toEqual(['The ferry left.', 'Who saw it?', 'Nobody.']);
    expect(cut('Паром ушёл. Кто его видел?', 'ru')).toEqual(['Паром ушёл.', 'Кто его видел?']);
    expect(cut('渡船走了。谁看见了？', 'zh')).toEqual(['渡船走了。', '谁看见了？']);
  });

  it('gives nothing for nothing', () => expect(cut(' \n\u3000', 'zh')).toEqual([]));
});

describe('segmentVerse', () => {
  it('takes a line for a segment', () => {
    const verse = 'First line,\r\nsecond line;\u2028\n third.';
    expect(segmentVerse(verse).map(({ start, end }) => verse.slice(start, end))).toEqual([
      'First line,',
      'second line;',
      'third.',
    ]);
  });
});
