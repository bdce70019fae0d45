import {
  type PrintedNote,
  type PrintedRow,
  type PrintedSentence,
  printed,
  withNotes,
} from '../../core/formats/printed';
import { escapeXml } from '../../core/formats/xml-text';
import type { Bitext } from '../../core/model/bitext';
import { writeZip } from './zip-write';

const XHTML = 'xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** Rows in one file; small files open fast on a reader. */
const MOST_ROWS = 250;

const STYLE = `.row{margin:.9em 0}.row p,.row h1,.row h2,.row h3,.row h4,.row h5,.row h6{margin:.2em 0}.t{color:#555;padding-left:1em;border-left:2px solid #ccc}.quotation{font-style:normal;margin-left:1em}
@media (min-width:40em){.row{display:grid;grid-template-columns:1fr 1fr;gap:0 2em}.t{padding-left:0;border-left:0}}
@media (prefers-color-scheme:dark){.t{color:#aaa}}`;

interface Chapter {
  readonly name: string;
  readonly title: string;
  readonly rows: readonly PrintedRow[];
}

/**
 * A bitext as an EPUB 3 book: a paragraph and below or beside it its translation, chapters by headings, notes as footnotes
 * of their chapter. `now` (ISO 8601) is the book's date of change; the same bitext and date give the same bytes.
 */
export function writeEpub(bitext: Bitext, now: string): Uint8Array<ArrayBuffer> {
  const { rows, notes } = printed(bitext);
  const chapters = chaptersOf(rows, bitext.work.title);
  const languages = bitext.work.documents.map(({ lang }) => lang);
  const texts = chapters.map(({ name, title, rows: held }): [string, string] => [
    `OEBPS/${name}`,
    chapterXhtml(title, held, { languages, notes }),
  ]);
  const files: readonly (readonly [string, string])[] = [
    [
      'META-INF/container.xml',
      '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    ],
    ['OEBPS/book.opf', packageXml(bitext, chapters, now)],
    ['OEBPS/nav.xhtml', navXhtml(chapters, languages[0] ?? 'en')],
    ...texts,
  ];
  const encoder = new TextEncoder();
  return writeZip([
    { name: 'mimetype', bytes: encoder.encode('application/epub+zip'), stored: true },
    ...files.map(([name, xml]) => ({ name, bytes: encoder.encode(HEAD + xml) })),
    { name: 'OEBPS/style.css', bytes: encoder.encode(STYLE) },
  ]);
}

/** A chapter begins at a heading of the first two levels, or when one grows too long. */
function chaptersOf(rows: readonly PrintedRow[], title: string): Chapter[] {
  const groups: PrintedRow[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    const opens = row.kind === 'heading' && (row.level ?? 2) <= 2 && last?.some(({ kind }) => kind !== 'heading');
    if (!last || opens || last.length >= MOST_ROWS) groups.push([row]);
    else last.push(row);
  }
  return groups.map((held, k) => ({
    name: `c${k + 1}.xhtml`,
    title: held[0]?.kind === 'heading' ? titleOf(held[0]) : k === 0 ? title : String(k + 1),
    rows: held,
  }));
}

function titleOf({ cells }: PrintedRow): string {
  const words = cells.map((cell) => cell.map(({ text }) => text).join(' ')).filter((text) => text !== '');
  return words.join(' · ');
}

function chapterXhtml(
  title: string,
  rows: readonly PrintedRow[],
  { languages, notes }: { readonly languages: readonly string[]; readonly notes: readonly PrintedNote[] },
): string {
  const used = new Set(
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.flatMap((sentence) => sentence.notes.map(({ number }) => number))),
    ),
  );
  const asides = notes
    .filter(({ number }) => used.has(number))
    .map(
      ({ number, text }) => `<aside epub:type="footnote" id="n${number}"><p>${number}. ${escapeXml(text)}</p></aside>`,
    );
  return page(
    title,
    languages[0] ?? 'en',
    `${rows.map((row) => rowXhtml(row, languages)).join('\n')}\n${asides.join('\n')}`,
  );
}

function page(title: string, lang: string, body: string): string {
  return `<html ${XHTML} lang="${escapeXml(lang)}" xml:lang="${escapeXml(lang)}"><head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head><body>\n${body}\n</body></html>\n`;
}

function rowXhtml({ kind, level, cells }: PrintedRow, languages: readonly string[]): string {
  const tag = kind === 'heading' ? `h${Math.min(6, level ?? 2)}` : 'p';
  const parts = cells.map((cell, k) => {
    if (cell.length === 0) return '';
    const lang = escapeXml(languages[k] ?? '');
    return `<${tag} class="${kind}${k > 0 ? ' t' : ''}" lang="${lang}" xml:lang="${lang}">${cell.map(sentenceXhtml).join('')}</${tag}>`;
  });
  return `<div class="row">${parts.join('')}</div>`;
}

function sentenceXhtml(sentence: PrintedSentence, k: number): string {
  const mark = (number: number) => `<sup><a epub:type="noteref" href="#n${number}">${number}</a></sup>`;
  return `${k > 0 ? sentence.gap : ''}${withNotes(sentence, escapeXml, mark).join('')}`;
}

function packageXml({ work }: Bitext, chapters: readonly Chapter[], now: string): string {
  const languages = [...new Set(work.documents.map(({ lang }) => lang))].map(
    (lang) => `<dc:language>${escapeXml(lang)}</dc:language>`,
  );
  const people = work.documents.flatMap(({ authors = [], translators = [] }) => [
    ...authors.map((name) => [name, 'aut'] as const),
    ...translators.map((name) => [name, 'trl'] as const),
  ]);
  const creators = people.map(
    ([name, role], k) =>
      `<dc:creator id="p${k}">${escapeXml(name)}</dc:creator><meta refines="#p${k}" property="role" scheme="marc:relators">${role}</meta>`,
  );
  const items = chapters.map(
    ({ name }, k) => `<item id="c${k + 1}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const spine = chapters.map((_, k) => `<itemref idref="c${k + 1}"/>`);
  return `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:diglot:work:${escapeXml(encodeURIComponent(work.id))}</dc:identifier><dc:title>${escapeXml(work.title || '—')}</dc:title>${languages.join('')}${creators.join('')}<meta property="dcterms:modified">${now.slice(0, 19)}Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="css" href="style.css" media-type="text/css"/>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>\n`;
}

function navXhtml(chapters: readonly Chapter[], lang: string): string {
  const items = chapters.map(({ name, title }) => `<li><a href="${name}">${escapeXml(title || '—')}</a></li>`);
  return page('—', lang, `<nav epub:type="toc"><ol>${items.join('')}</ol></nav>`);
}
