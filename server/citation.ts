import type { Document, Work } from '../core/model/work';

/** Ways to cite a work, by the names of `?format=`. */
export const CITATION_FORMATS = ['text', 'bibtex', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** One item of CSL-JSON (citationstyles.org), what a bibliography program imports. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly 'original-title'?: string;
  readonly 'original-date'?: CslDate;
  readonly issued?: CslDate;
  readonly language: string;
  readonly license?: string;
  readonly URL?: string;
}

interface CslName {
  readonly literal: string;
}

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A work cited by one of its documents (the first when `document` names none of them). */
export function cite(work: Work, format: CitationFormat, document?: string): string {
  const item = cslItem(work, document);
  if (format === 'csl') return `${JSON.stringify([item], undefined, 2)}\n`;
  return format === 'bibtex' ? bibtex(item) : `${work.citation && !document ? work.citation : inWords(item)}\n`;
}

/** The same as CSL-JSON; a translation names its original. */
export function cslItem(work: Work, document?: string): CslItem {
  const cited = work.documents.find(({ id }) => id === document) ?? work.documents[0];
  const original = work.documents.find(({ side }) => side === 'original');
  if (!cited) return { id: work.id, type: 'article', title: work.title, language: 'und' };
  const translation = cited.side === 'translation' && original !== undefined && original !== cited;
  const authors = cited.authors ?? original?.authors;
  return withoutGaps({
    id: cited.id,
    type: cited.address ? 'webpage' : 'article',
    title: cited.title || work.title,
    author: names(authors),
    translator: names(cited.translators),
    'original-title': translation ? original.title : undefined,
    'original-date': translation ? date(original) : undefined,
    issued: date(cited),
    language: cited.lang,
    license: cited.licence,
    URL: cited.address,
  });
}

function names(list: readonly string[] | undefined): CslName[] | undefined {
  return list?.length ? list.map((literal) => ({ literal })) : undefined;
}

function date({ date: iso }: Document): CslDate | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/
    .exec(iso ?? '')
    ?.slice(1)
    .filter(Boolean)
    .map(Number);
  return parts && { 'date-parts': [parts] };
}

function withoutGaps(item: CslItem): CslItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}

/** Fields of BibLaTeX by CSL's; the file is UTF-8. */
function bibtex(item: CslItem): string {
  const people = (list: readonly CslName[] | undefined) =>
    list?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ');
  const fields: Readonly<Record<string, string | undefined>> = {
    author: people(item.author),
    title: `{${escaped(item.title)}}`,
    translator: people(item.translator),
    origtitle: item['original-title'] && `{${escaped(item['original-title'])}}`,
    date: iso(item.issued),
    origdate: iso(item['original-date']),
    langid: item.language.split('-')[0],
    url: item.URL?.replace(/[{}\\]/g, encodeURIComponent),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@${item.URL ? 'online' : 'misc'}{${item.id.replace(/[^\w.:-]/g, '-')},\n${lines.join('')}}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (char) => SPECIAL[char] ?? `\\${char}`);
}

function iso(value: CslDate | undefined): string | undefined {
  return value?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Authors. Title (original title). Translators. Date. Address. */
function inWords(item: CslItem): string {
  const list = (people: readonly CslName[] | undefined) => people?.map(({ literal }) => literal).join(', ');
  const original = item['original-title'];
  const translators = list(item.translator);
  const parts = [
    list(item.author),
    original && original !== item.title ? `${item.title} (${original})` : item.title,
    translators && `${TRANSLATED[item.language.split('-')[0] ?? ''] ?? TRANSLATED.en} ${translators}`,
    iso(item.issued),
    item.URL,
  ];
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.!?。！？]$/.test(String(part)) ? part : `${part}.`))
    .join(' ');
}

/** In the language of the document that is cited. */
const TRANSLATED: Readonly<Record<string, string>> = { en: 'Translated by', ru: 'Пер.:', zh: '译者：' };
