import { zipOf } from './zip.fixture';

/** A file of a book round its body. */
export function chapter(body: string): string {
  return (
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">' +
    `<head><title/></head><body>${body}</body></html>`
  );
}

/** Two chapters and a file of notes, EPUB 3 and EPUB 2 fashion. */
export const CHAPTERS = {
  'a.xhtml': chapter(
    '<h1>The frozen mill</h1><p>The river froze.<a epub:type="noteref" href="notes.xhtml#n1">*</a></p>',
  ),
  'b.xhtml': chapter('<h1>Spring</h1><p>The ice went<sup><a id="r2" href="notes.xhtml#n2">2</a></sup> at last.</p>'),
  'notes.xhtml': chapter(
    '<aside epub:type="footnote" id="n1"><p>In November.</p><p>So the parish book says.</p></aside>' +
      '<p id="n2"><a href="b.xhtml#r2">2.</a> On the third of April.</p>',
  ),
};

export interface BookParts {
  readonly metadata?: string;
  readonly ncx?: string;
  readonly nav?: string;
  /** Addresses that the spine names and the archive does not hold. */
  readonly missing?: readonly string[];
  /** Further files of the archive. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** A book of chapters by name, in that order. */
export function bookOf(chapters: Readonly<Record<string, string>>, parts: BookParts = {}): Uint8Array {
  const { metadata = '', ncx, nav, missing = [], extra = {} } = parts;
  const names = [...Object.keys(chapters), ...missing];
  const item = (href: string, k: number, type = 'application/xhtml+xml', more = '') =>
    `<item id="i${k}" href="${href}" media-type="${type}"${more}/>`;
  const items = names.map((name, k) => item(name, k));
  if (ncx) items.push(item('toc.ncx', 900, 'application/x-dtbncx+xml'));
  if (nav) items.push(item('nav.xhtml', 901, undefined, ' properties="nav"'));
  const spine = names.map((_, k) => `<itemref idref="i${k}"/>`).join('');
  const opf =
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">' +
    `<metadata>${metadata}</metadata><manifest>${items.join('')}</manifest><spine${ncx ? ' toc="i900"' : ''}>${spine}</spine></package>`;
  return zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': opf,
    ...(ncx ? { 'OEBPS/toc.ncx': ncx } : {}),
    ...(nav ? { 'OEBPS/nav.xhtml': nav } : {}),
    ...Object.fromEntries(Object.entries(chapters).map(([name, text]) => [`OEBPS/${name}`, text])),
    ...extra,
  });
}
