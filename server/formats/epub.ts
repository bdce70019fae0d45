import { SourceBuilder } from '../../core/formats/source-builder';
import type { XmlHandler } from '../../core/formats/xml-events';
import { type Place, Problem } from '../../core/model/problem';
import type { SourceText } from '../../core/model/source';
import { ContainerReader, NcxReader, PackageReader, resolve } from './epub-package';
import { parsePage } from './html';
import { addWithNotes, type PlacedBlock } from './html-notes';
import { walkHtml } from './html-walk';
import type { ReadOptions } from './reading';
import { decodeXml, readXml, refuseEntities } from './xml';
import { type Archive, openZip } from './zip';

const CONTAINER = 'META-INF/container.xml';

/** Reads a book in EPUB 2 or 3, chapter by chapter in the order of its spine. Rules: `docs/formats/epub.md`. */
export async function readEpub(bytes: Uint8Array, options: ReadOptions): Promise<SourceText> {
  const archive = await openZip(bytes, options.file);
  const book = await openBook(archive, options.file);
  const labels = await labelsOf(book);
  const blocks: PlacedBlock[] = [];
  for (const [k, id] of book.package.order.entries()) {
    options.control?.report('read', k, book.package.order.length);
    for (const block of await chapterOf(book, id, labels)) blocks.push(block);
  }
  const builder = new SourceBuilder();
  addWithNotes(builder, blocks);
  if (!blocks.some(({ furniture }) => !furniture)) {
    throw new Problem('nothing-to-import', 'A book without words', {}, place(options.file));
  }
  return builder.build(book.package.facts());
}

interface Book {
  readonly archive: Archive;
  readonly file?: string;
  /** Path of the package: addresses are relative to it. */
  readonly root: string;
  readonly package: PackageReader;
}

function place(file: string | undefined, entry?: string): Place {
  return { ...(file === undefined ? {} : { file }), ...(entry === undefined ? {} : { entry }) };
}

async function openBook(archive: Archive, file?: string): Promise<Book> {
  await refuseLocks(archive, file);
  const container = new ContainerReader();
  await readPart(archive, CONTAINER, container, file);
  const root = container.rootfile ?? '';
  const reader = new PackageReader();
  await readPart(archive, root, reader, file);
  return { archive, file, root, package: reader };
}

/** Reads a part that must be there. Throws `missing-part`. */
async function readPart(archive: Archive, entry: string, handler: XmlHandler, file?: string): Promise<void> {
  const bytes = await archive.read(entry);
  if (!bytes) throw new Problem('missing-part', `There is no ${entry}`, { part: entry || 'rootfile' }, place(file));
  readXml(decodeXml(bytes, entry), handler, place(file, entry));
}

const FONTS_ONLY = /^(?:http:\/\/www\.idpf\.org\/2008\/embedding|http:\/\/ns\.adobe\.com\/pdf\/enc#RC)$/;

/** A book whose words are encrypted is refused by the name of its lock; obfuscated fonts do not matter. */
async function refuseLocks(archive: Archive, file?: string): Promise<void> {
  const bytes = await archive.read('META-INF/encryption.xml');
  if (!bytes) return;
  let locked = false;
  const open = (name: string, attributes: Readonly<Record<string, string | undefined>>) => {
    if (/EncryptionMethod$/.test(name) && !FONTS_ONLY.test(attributes.Algorithm ?? '')) locked = true;
  };
  const handler = { open, text: () => undefined, close: () => undefined };
  readXml(decodeXml(bytes), handler, place(file, 'META-INF/encryption.xml'));
  if (!locked) return;
  const has = (name: string) => archive.names.includes(`META-INF/${name}`);
  const kind = has('license.lcpl')
    ? 'Readium LCP'
    : has('sinf.xml')
      ? 'Apple FairPlay'
      : has('rights.xml')
        ? 'Adobe ADEPT'
        : 'encryption.xml';
  throw new Problem('drm', `DRM: ${kind}`, { kind }, place(file));
}

/** What the contents of the book call a place, by whole address. */
async function labelsOf({ archive, file, root, package: { items, ncx } }: Book): Promise<Map<string, string>> {
  const labels = new Map<string, string>();
  const nav = [...items.values()].find(({ properties }) => /\bnav\b/.test(properties));
  const path = nav ? resolve(root, nav.href).path : ncx ? resolve(root, items.get(ncx)?.href ?? '').path : '';
  const bytes = path === '' ? undefined : await archive.read(path);
  if (!bytes) return labels;
  const add = (href: string, label: string) => {
    const { path: to, id } = resolve(path, href);
    if (!labels.has(`${to}#${id}`)) labels.set(`${to}#${id}`, label);
  };
  if (nav) {
    const page = parsePage(asHtml(decodeXml(bytes, path)));
    for (const link of page.querySelectorAll('nav a[href]')) {
      add(link.getAttribute('href') ?? '', (link.textContent ?? '').replace(/\s+/g, ' ').trim());
    }
  } else {
    const reader = new NcxReader();
    readXml(decodeXml(bytes, path), reader, place(file, path));
    for (const [href, label] of reader.labels) add(href, label);
  }
  return labels;
}

const TEXT_TYPES: ReadonlySet<string> = new Set(['application/xhtml+xml', 'text/html', 'application/x-dtbook+xml']);

/** The blocks of one file of the book. A file that is not there or lies elsewhere leaves its address in the list. */
async function chapterOf(book: Book, id: string, labels: ReadonlyMap<string, string>): Promise<PlacedBlock[]> {
  const item = book.package.items.get(id);
  if (!item) return [absent(id)];
  const remote = /^[a-z][a-z0-9+.-]*:/i.test(item.href);
  const { path } = resolve(book.root, item.href);
  const bytes = remote ? undefined : await book.archive.read(path);
  if (!bytes) return [absent(item.href)];
  if (!TEXT_TYPES.has(item.type)) return [];
  const html = decodeXml(bytes, path);
  refuseEntities(/<!DOCTYPE[^[>]*(?:\[[^\]]*\])?[^>]*>/i.exec(html)?.[0] ?? '', place(book.file, path));
  const { blocks } = walkHtml(parsePage(asHtml(html)).documentElement);
  const contents = /\bnav\b/.test(item.properties);
  const placed = blocks.map(
    ({ element: _, landmark, ...block }): PlacedBlock => ({
      ...block,
      ids: block.ids.map((own) => `${path}#${own}`),
      note: block.note === undefined ? undefined : `${path}#${block.note}`,
      refs: block.refs.map((ref) => ({ ...ref, href: wholeAddress(path, ref.href) })),
      furniture: landmark || contents,
    }),
  );
  return withHeading(placed, labels.get(`${path}#`), path);
}

function wholeAddress(base: string, href: string): string {
  const { path, id } = resolve(base, href);
  return `${path}#${id}`;
}

/** A chapter without a heading of its own is called what the contents call it. */
function withHeading(blocks: readonly PlacedBlock[], label: string | undefined, path: string): PlacedBlock[] {
  const named = blocks.slice(0, 3).some(({ kind, text }) => kind === 'heading' || text === label);
  const whole = blocks.map((block, k) => (k === 0 ? { ...block, ids: [...block.ids, `${path}#`] } : block));
  if (!label || named || blocks.length === 0 || blocks.every(({ furniture }) => furniture)) return whole;
  return [{ ...absent(label), kind: 'heading', furniture: false }, ...whole];
}

function absent(text: string): PlacedBlock {
  return { text, kind: 'paragraph', apart: [], refs: [], ids: [], furniture: true };
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** XHTML as HTML: an element that closes itself is closed by a tag, CDATA is text. */
function asHtml(xhtml: string): string {
  return xhtml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
    .replace(/<([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)\/>/g, (whole, name: string, rest: string) =>
      VOID.test(name) ? whole : `<${name}${rest}></${name}>`,
    );
}
