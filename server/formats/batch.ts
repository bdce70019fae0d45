import { LANGUAGE_CODES, type LanguageCode } from '../../core/model/language';
import { type GivenText, type ImportRequest, requestFor } from '../jobs/import';
import { openZip } from './zip';

/** A file of a folder or archive; `name` is its path there. */
export interface BatchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What belongs together by its names: one file, or an original and its translations. */
export interface BatchItem {
  readonly name: string;
  readonly files: readonly string[];
  readonly request: ImportRequest;
}

const MARKS: Readonly<Record<string, LanguageCode>> = {
  zh: 'zh',
  cn: 'zh',
  chn: 'zh',
  'zh-hans': 'zh',
  'zh-hant': 'zh',
  'zh-cn': 'zh',
  'zh-tw': 'zh',
  chinese: 'zh',
  ru: 'ru',
  rus: 'ru',
  russian: 'ru',
  en: 'en',
  eng: 'en',
  english: 'en',
};

const MARK = new RegExp(
  `(^|[._ /-])(${Object.keys(MARKS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?=$|[._ /-])`,
  'i',
);
/** Files that systems leave in folders. */
const LITTER = /(?:^|\/)(?:\.[^/]*|__MACOSX\/.*|Thumbs\.db|desktop\.ini)$/i;

/** The files of an archive. Throws the Problems of `openZip`. */
export async function unpack({ name, bytes }: BatchFile): Promise<BatchFile[]> {
  const archive = await openZip(bytes, name);
  const files: BatchFile[] = [];
  for (const entry of archive.names) {
    if (!LITTER.test(entry)) files.push({ name: entry, bytes: (await archive.read(entry)) ?? new Uint8Array() });
  }
  return files;
}

/**
 * Joins files whose names differ in their language alone (`a.zh.txt` and `a.en.docx`, `zh/a.txt` and `en/a.txt`), the
 * original first: Chinese before Russian before English. A file without a partner is an item by itself.
 */
export function itemsOf(files: readonly BatchFile[]): BatchItem[] {
  const groups = new Map<string, { file: BatchFile; lang?: LanguageCode }[]>();
  for (const file of files) {
    if (LITTER.test(file.name)) continue;
    const { base, lang } = splitName(file.name);
    const group = groups.get(lang ? base : `\0${file.name}`) ?? [];
    groups.set(lang ? base : `\0${file.name}`, [...group, { file, ...(lang ? { lang } : {}) }]);
  }
  return [...groups].flatMap(([base, group]) => itemsOfGroup(base.replace(/^\0/, ''), group));
}

function splitName(name: string): { base: string; lang?: LanguageCode } {
  const stem = name.replace(/\.(?!(?:zh|ru|en)$)\w{1,8}$/i, '');
  const mark = MARK.exec(stem);
  if (!mark) return { base: stem };
  const base = stem.slice(0, mark.index) + stem.slice(mark.index + mark[0].length);
  return { base: base.replace(/^[/._ -]+/, ''), lang: MARKS[(mark[2] ?? '').toLowerCase()] };
}

/** One file of each language together, the others by themselves. */
function itemsOfGroup(base: string, group: readonly { file: BatchFile; lang?: LanguageCode }[]): BatchItem[] {
  const ordered = [...group].sort((a, b) => rank(a.lang) - rank(b.lang));
  const together = ordered.filter(({ lang }, k) => lang !== undefined && lang !== ordered[k - 1]?.lang);
  const [rest, first] =
    together.length > 1 ? [ordered.filter((one) => !together.includes(one)), together] : [ordered, []];
  const items =
    first.length > 0
      ? [{ name: base, files: first.map(({ file }) => file.name), request: requestFor(first.map(given)) }]
      : [];
  const alone = rest.map((one) => ({ name: one.file.name, files: [one.file.name], request: requestFor([given(one)]) }));
  return [...items, ...alone];
}

function rank(lang: LanguageCode | undefined): number {
  return lang ? LANGUAGE_CODES.indexOf(lang) : LANGUAGE_CODES.length;
}

function given({ file, lang }: { file: BatchFile; lang?: LanguageCode }): GivenText {
  const name = file.name.slice(file.name.lastIndexOf('/') + 1);
  return { name, bytes: file.bytes, ...(lang ? { lang: lang === 'zh' ? 'zh-Hans' : lang } : {}) };
}
