import { describe, expect, it } from 'vitest';
import { docxOf, paragraph } from './docx.fixture';
import { bookOf, CHAPTERS } from './epub.fixture';
import { column, pdfOf } from './pdf.fixture';
import { recognise } from './recognise';
import { zipOf } from './zip.fixture';

const of = (text: string, name?: string) => recognise(new TextEncoder().encode(text), name);

describe('the format of a file', () => {
  it('is told by its bytes, whatever its name says', async () => {
    expect(await recognise(docxOf(paragraph('x')), 'a.zip')).toBe('docx');
    expect(await recognise(bookOf(CHAPTERS), undefined)).toBe('epub');
    expect(await recognise(pdfOf([column(['x'], 9, 9)]), 'a.txt')).toBe('pdf');
    expect(await recognise(zipOf({ 'a.zh': 'x', 'a.en': 'y' }), 'a.zip')).toBe('zip');
  });

  it.each([
    ['a.md', '# x', 'markdown'],
    ['a.HTM', 'x', 'html'],
    ['a.srt', 'x', 'srt'],
    ['a.xlf', 'x', 'xliff'],
    ['a.txt', '<html><body>an example of a page', 'txt'],
    ['', '<!DOCTYPE html>\n<html lang="ru">', 'html'],
    [
      'a.xml',
      '\ufeff<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">',
      'tmx',
    ],
    ['a.xml', '<!DOCTYPE TEI [<!ENTITY a "b>">]><TEI>', 'tei'],
    ['a.xml', '<x:xliff xmlns:x="urn:x">', 'xliff'],
    ['', 'WEBVTT\n\n', 'vtt'],
    ['', '1\n00:00:01,000 --> 00:00:02,000\nx', 'srt'],
    ['', 'Plain words < and >.', 'txt'],
  ])('%s with %j', async (name, text, format) => {
    expect(await of(text, name)).toBe(format);
  });

  it('is refused by name where Diglot does not read it', async () => {
    await expect(of('<?xml version="1.0"?><svg/>', 'a.xml')).rejects.toMatchObject({
      code: 'unsupported-file',
      values: { kind: 'XML <svg>' },
    });
    const sheet = zipOf({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' });
    await expect(recognise(sheet, 'a.xlsx')).rejects.toMatchObject({
      code: 'unsupported-file',
      values: { kind: 'Excel' },
    });
    const open = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': 'x' });
    await expect(recognise(open, 'a.odt')).rejects.toMatchObject({ values: { kind: 'OpenDocument' } });
  });
});
