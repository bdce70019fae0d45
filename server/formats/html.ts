import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { SourceBuilder } from '../../core/formats/source-builder';
import type { SourceFacts, SourceText } from '../../core/model/source';
import { decode } from '../decode/decode';
import { plausibility } from '../decode/plausible';
import { markOf } from '../decode/signatures';
import { addWithNotes } from './html-notes';
import { type HtmlBlock, walkHtml } from './html-walk';
import type { Encoded, Reading, ReadOptions } from './reading';

/** Attribute that finds a block again in what Readability kept. */
const MARK = 'data-diglot-block';

/** More blocks than this are a book and not a page with an article. */
const MOST_BLOCKS = 20_000;
const FEWEST_BLOCKS = 4;
/** Readability takes time that grows with the square of depth. */
const DEEPEST = 200;
/** The article of Readability is believed when it has at least this part of the words outside landmarks. */
const ARTICLE_PART = 0.25;

/** Reads a web page: the article as text, all the rest set apart. Rules: `docs/formats/html.md`. */
export function readHtml(bytes: Uint8Array, options: ReadOptions): Reading {
  const { text, encoded } = decodeHtml(bytes, options);
  const source = htmlSource(text);
  return { text: source.text, source, encoded };
}

/** The source text of a page. Never fails; nothing of it runs and nothing is fetched. */
export function htmlSource(html: string): SourceText {
  const page = parsePage(html);
  const { blocks, depth } = walkHtml(page.documentElement);
  const article = articleOf(page, blocks, depth);
  const builder = new SourceBuilder();
  const placed = blocks.map((block, k) => ({
    ...block,
    refs: block.refs.flatMap((ref) => (ref.href.startsWith('#') ? [{ ...ref, href: ref.href.slice(1) }] : [])),
    furniture: !article.kept.has(k),
  }));
  addWithNotes(builder, placed);
  return builder.build(article.about);
}

/** A page as a tree. Text that stands outside `html` is inside it here. */
export function parsePage(html: string): Document {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return new DOMParser().parseFromString(whole, 'text/html') as unknown as Document;
}

interface Article {
  /** Indices of the blocks that belong to the text. */
  readonly kept: ReadonlySet<number>;
  readonly about: SourceFacts;
}

function articleOf(page: Document, blocks: readonly HtmlBlock[], depth: number): Article {
  const outside = new Set(blocks.flatMap(({ landmark }, k) => (landmark ? [] : [k])));
  const title = page.querySelector('title')?.textContent?.trim();
  const plain: Article = { kept: outside, about: title ? { title } : {} };
  if (depth > DEEPEST || blocks.length > MOST_BLOCKS || blocks.length < FEWEST_BLOCKS) return plain;
  blocks.forEach(({ element }, k) => {
    element.setAttribute(MARK, `${element.getAttribute(MARK) ?? ''} ${k}`);
  });
  const found = readable(page);
  if (!found) return plain;
  const marked = found.content.matchAll(new RegExp(`${MARK}="([\\d ]+)"`, 'g'));
  const kept = new Set([...marked].flatMap(([, list = '']) => list.trim().split(' ').map(Number)));
  addKin(blocks, kept, found.about.title ?? title ?? '');
  return weight(blocks, kept) >= weight(blocks, outside) * ARTICLE_PART ? { kept, about: found.about } : plain;
}

function weight(blocks: readonly HtmlBlock[], kept: ReadonlySet<number>): number {
  return blocks.reduce((sum, { text }, k) => sum + (kept.has(k) ? text.length : 0), 0);
}

/** What Readability takes off the article and is of the text: its heading, and the notes its links lead to. */
function addKin(blocks: readonly HtmlBlock[], kept: Set<number>, title: string): void {
  const leads = new Set(blocks.flatMap(({ refs }, k) => (kept.has(k) ? refs.map(({ href }) => href.slice(1)) : [])));
  blocks.forEach(({ kind, level, text, ids, landmark }, k) => {
    const heading = kind === 'heading' && level === 1 && (title.includes(text) || text.includes(title));
    if (!landmark && (heading || ids.some((id) => leads.has(id)))) kept.add(k);
  });
}

function readable(page: Document): { content: string; about: SourceFacts } | undefined {
  try {
    const found = new Readability(page).parse();
    if (!found?.content) return undefined;
    const { title, byline, publishedTime } = found;
    const date = /^\d{4}(?:-\d\d){0,2}/.exec(publishedTime ?? '')?.[0];
    const author = byline?.replace(/^(?:by|автор:?|作者[:：]?)\s+/i, '').trim();
    const authors = author && author.length <= 80 && !author.includes('\n') ? [author] : [];
    return { content: found.content, about: { ...(title ? { title } : {}), authors, ...(date ? { date } : {}) } };
  } catch {
    return undefined; // a page too deep or too odd for it is read whole
  }
}

/** A page's text: by its mark, else as it declares, unless its bytes tell otherwise; both readings are then shown. */
export function decodeHtml(
  bytes: Uint8Array,
  { encoding, lossy, file }: ReadOptions,
): { text: string; encoded: Encoded } {
  const declared = encoding || markOf(bytes) ? undefined : declaredBy(bytes);
  const { text, ...encoded } = decode(bytes, { encoding, lossy, file });
  if (!declared || declared === encoded.encoding || encoded.confidence === 1)
    return { text, encoded: doubted(encoded, declared) };
  try {
    const said = decode(bytes, { encoding: declared, file });
    if (plausibility(said.text) * 1.2 < plausibility(text)) return { text, encoded: doubted(encoded, declared) };
    const candidates = [...said.candidates, ...encoded.candidates.filter((other) => other.encoding !== declared)];
    return { text: said.text, encoded: { ...encoded, encoding: declared, candidates: candidates.slice(0, 3) } };
  } catch {
    return { text, encoded: doubted(encoded, declared) };
  }
}

/** The page says one thing and its bytes another: no longer sure. */
function doubted(encoded: Encoded, declared: string | undefined): Encoded {
  const ascii = encoded.encoding === 'utf-8' && (encoded.candidates[0]?.sample ?? '').search(/[^\0-\x7f]/) < 0;
  return !declared || declared === encoded.encoding || ascii
    ? encoded
    : { ...encoded, confidence: Math.min(encoded.confidence, 0.5) };
}

function declaredBy(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]*encoding=["']([\w.-]+)/.exec(head)?.[1];
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
