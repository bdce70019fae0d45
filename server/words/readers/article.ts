import { languageOf } from '../../../core/model/language';

/** A dictionary as its file tells it; languages `und` where the file does not say. */
export interface ReadDictionary {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly notice: string;
  readonly articles: Iterable<ReadArticle>;
}

export interface ReadArticle {
  readonly heads: readonly string[];
  readonly reading?: string;
  readonly senses: readonly string[];
}

/** Another file of the same dictionary, by the end of its name (`.idx`), undefined when there is none. */
export type Sibling = (ending: string) => Uint8Array | undefined;

/** `zh`, `ru` or `en` of a language by its English name or code, else `und`. */
export function languageNamed(name: string | undefined): string {
  const plain = (name ?? '').trim().toLowerCase();
  const [, known] = NAMES.find(([pattern]) => pattern.test(plain)) ?? [];
  return known ?? languageOf(plain) ?? 'und';
}

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:chinese|mandarin|zho|chi|中文|汉语|китайский)/, 'zh'],
  [/^(?:russian|rus|русский)/, 'ru'],
  [/^(?:english|eng|английский)/, 'en'],
];

/** Lines of plain text out of a meaning in HTML or XDXF; entities read, tags gone. */
export function plainLines(markup: string): string[] {
  return markup
    .replace(/<(?:br|\/?(?:p|div|li|tr|def|ol|ul|h\d))\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[0-9a-f]+|lt|gt|amp|quot|apos|nbsp);/gi, entity)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

function entity(whole: string, name: string): string {
  const known = ENTITIES[name.toLowerCase()];
  if (known !== undefined) return known;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
