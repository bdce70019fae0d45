import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../core/model/source';
import { importOne } from '../../core/pipeline';
import { newId } from '../ids';
import { readEpub } from './epub';
import { bookOf, CHAPTERS, chapter } from './epub.fixture';
import { zipOf } from './zip.fixture';

const read = (bytes: Uint8Array) => readEpub(bytes, { file: 'book.epub' });
const told = ({ text, blocks }: SourceText) =>
  blocks.map(({ kind, furniture, start, end }) => [furniture ? 'furniture' : kind, text.slice(start, end)]);

describe('books in EPUB', () => {
  it('[EPUB1] chapters in the order of the spine, notes of all chapters at the foot', async () => {
    const source = await read(bookOf(CHAPTERS));
    expect(told(source)).toEqual([
      ['heading', 'The frozen mill'],
      ['paragraph', 'The river froze.¹'],
      ['heading', 'Spring'],
      ['paragraph', 'The ice went² at last.'],
      ['footnote', '¹ In November.'],
      ['footnote', 'So the parish book says.'],
      ['footnote', '² On the third of April.'],
    ]);
  });

  it('[EPUB2] who wrote and who translated it, from either version of the format', async () => {
    const two =
      '<dc:creator opf:role="aut">O. Lane</dc:creator><dc:contributor opf:role="trl">В. Речная</dc:contributor>';
    const three =
      '<dc:creator id="a">O. Lane</dc:creator><dc:contributor id="t">В. Речная</dc:contributor><meta refines="#t" property="role">trl</meta>';
    for (const metadata of [two, three]) {
      const source = await read(
        bookOf(CHAPTERS, { metadata: `<dc:title>The Mill</dc:title><dc:date>1921-05</dc:date>${metadata}` }),
      );
      expect(source.about).toEqual({
        title: 'The Mill',
        authors: ['O. Lane'],
        translators: ['В. Речная'],
        date: '1921-05',
      });
    }
    const source = await read(
      bookOf({ 'a.xhtml': chapter('<p>Лёд сошёл.</p>') }, { metadata: `<dc:title>Мельница</dc:title>${three}` }),
    );
    const { work } = importOne({ text: source.text, source, name: 'book.epub' }, { newId }).bitext;
    expect(work).toMatchObject({ title: 'Мельница', documents: [{ side: 'translation', translators: ['В. Речная'] }] });
  });

  it('[EPUB3] a chapter without a heading is called what the contents call it, in NCX and in nav', async () => {
    const chapters = { 'a.xhtml': chapter('<p>The river froze.</p>') };
    const ncx =
      '<ncx><navMap><navPoint><navLabel><text>Winter</text></navLabel><content src="a.xhtml"/></navPoint></navMap></ncx>';
    const nav = chapter('<nav epub:type="toc"><ol><li><a href="a.xhtml">Winter</a></li></ol></nav>');
    for (const book of [bookOf(chapters, { ncx }), bookOf(chapters, { nav })]) {
      expect(told(await read(book))).toEqual([
        ['heading', 'Winter'],
        ['paragraph', 'The river froze.'],
      ]);
    }
  });

  it('[EPUB4] [T24] files that are missing or lie elsewhere are listed; the contents page is set apart', async () => {
    const chapters = {
      'toc.xhtml': chapter('<nav epub:type="toc"><a href="a.xhtml">Winter</a></nav>'),
      'a.xhtml': chapter(
        '<h1/><p>The river<a id="p1"/> froze &mdash; <![CDATA[<all>]]> of it.</p><span epub:type="pagebreak">12</span>',
      ),
    };
    const source = await read(bookOf(chapters, { missing: ['gone.xhtml', 'http://a.example/b.xhtml'] }));
    expect(told(source)).toEqual([
      ['furniture', 'Winter'],
      ['paragraph', 'The river froze — <all> of it.'],
      ['furniture', 'gone.xhtml'],
      ['furniture', 'http://a.example/b.xhtml'],
    ]);
  });

  it('[T15] [T22] [T24] says what is wrong with a book', async () => {
    const problem = (bytes: Uint8Array) =>
      read(bytes).then(
        () => undefined,
        (error) => [error.code, error.values, error.place.entry],
      );
    expect(await problem(zipOf({ mimetype: 'application/epub+zip' }))).toEqual([
      'missing-part',
      { part: 'META-INF/container.xml' },
      undefined,
    ]);
    const container = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>';
    expect(await problem(zipOf({ 'META-INF/container.xml': container }))).toEqual([
      'missing-part',
      { part: 'a.opf' },
      undefined,
    ]);
    const xxe = '<!DOCTYPE package [<!ENTITY x SYSTEM "file:///etc/passwd">]><package>&x;</package>';
    expect(await problem(zipOf({ 'META-INF/container.xml': container, 'a.opf': xxe }))).toEqual([
      'xml-entities',
      {},
      'a.opf',
    ]);
    const doctype = '<!DOCTYPE html [<!ENTITY x "y">]>';
    expect(await problem(bookOf({ 'a.xhtml': doctype + chapter('<p>&x;</p>') }))).toEqual([
      'xml-entities',
      {},
      'OEBPS/a.xhtml',
    ]);
    expect(await problem(bookOf({ 'a.xhtml': chapter('') }))).toEqual(['nothing-to-import', {}, undefined]);
  });

  it('[T24] a lock is refused by name; fonts that are merely obfuscated are not a lock', async () => {
    const locked = (algorithm: string, others: Record<string, string> = {}) =>
      bookOf(CHAPTERS, {
        extra: {
          'META-INF/encryption.xml': `<encryption><EncryptedData><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`,
          ...others,
        },
      });
    const aes = 'http://www.w3.org/2001/04/xmlenc#aes128-cbc';
    await expect(read(locked(aes, { 'META-INF/rights.xml': '<r/>' }))).rejects.toMatchObject({
      code: 'drm',
      values: { kind: 'Adobe ADEPT' },
    });
    await expect(read(locked(aes, { 'META-INF/license.lcpl': '{}' }))).rejects.toMatchObject({
      code: 'drm',
      values: { kind: 'Readium LCP' },
    });
    expect(told(await read(locked('http://www.idpf.org/2008/embedding')))).toHaveLength(7);
  });
});
