import path from 'node:path';
import { plainRussian } from '../../core/languages/ru/inflection/accent';
import { type DictionaryEntry, DictionaryFile, type EntryKey } from './dictionary-file';
import { englishKey } from './english';
import type { ReadArticle, ReadDictionary } from './readers/article';

export interface AddedDictionary {
  readonly id: number;
  readonly name: string;
  readonly articles: number;
}

/** The file of dictionaries that people added, in the words folder. */
export function openUserDictionaries(folder: string): DictionaryFile {
  return new DictionaryFile(path.join(folder, 'user.sqlite'));
}

/** Adds a dictionary whole or not at all; one of the same name is replaced. `from`, `to` override what the file says. */
export function addUserDictionary(
  file: DictionaryFile,
  read: ReadDictionary,
  { from = read.from, to = read.to }: { readonly from?: string; readonly to?: string } = {},
): AddedDictionary {
  const articles = [...read.articles];
  for (const { id, name } of file.dictionaries()) if (name === read.name) file.remove(id);
  const id = file.addDictionary({ name: read.name, from, to, notice: read.notice });
  try {
    const count = file.addEntries(
      id,
      articles.map((article) => userArticle(article, from, to)),
    );
    return { id, name: read.name, articles: count };
  } catch (error) {
    file.remove(id);
    throw error;
  }
}

function userArticle({ heads, reading, senses }: ReadArticle, from: string, to: string): DictionaryEntry {
  const keys = heads.flatMap((head) => keysOf(head, from));
  return { heads, reading, senses: { [to]: senses }, keys };
}

/** Under the language of its letters where the dictionary does not say one. */
function keysOf(head: string, from: string): EntryKey[] {
  const lang = from === 'und' ? languageOfLetters(head) : from;
  return [...new Set([wordKey(head, lang), head.toLowerCase()])].map((key, rank) => ({ lang, key, rank }));
}

function languageOfLetters(head: string): string {
  if (/\p{Script=Han}/u.test(head)) return 'zh';
  return /\p{Script=Cyrillic}/u.test(head) ? 'ru' : 'en';
}

/** What a word is looked up under: Russian without marks and ё, English by its stem, Chinese as written. */
export function wordKey(word: string, lang: string): string {
  if (lang === 'ru') return plainRussian(word);
  return lang === 'en' && /^[\p{Script=Latin}'’-]+$/u.test(word) ? englishKey(word) : word;
}
