import type { LanguageCode } from '../../core/model/language';
import { type SavedWord, statusOf, type WordBook, type WordStatus } from './book';

/** What a list of saved words shows; absent fields let everything through. */
export interface WordFilter {
  readonly lang?: LanguageCode;
  readonly statuses?: readonly WordStatus[];
  readonly source?: string;
  /** Words that must stand somewhere in the word or its sentences; case, stress marks and ё do not count. */
  readonly text?: string;
  /** Only what is due for review by then (ISO 8601). */
  readonly due?: string;
}

export type WordOrder = 'newest' | 'word' | 'due';

/** The saved words that a filter lets through, in order. */
export function listWords(book: WordBook, filter: WordFilter = {}, order: WordOrder = 'newest'): SavedWord[] {
  const needles = plain(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return Object.values(book.words)
    .filter((word) => passes(book, word, filter) && needles.every((needle) => haystack(word).includes(needle)))
    .sort(ORDERS[order]);
}

function passes(book: WordBook, word: SavedWord, { lang, statuses, source, due }: WordFilter): boolean {
  if (lang && word.lang !== lang) return false;
  if (statuses && !statuses.includes(statusOf(book, word.id))) return false;
  if (source && word.source !== source) return false;
  return due === undefined || word.card.due <= due;
}

function haystack({ word, lemma, reading, meaning, sentence, partner, note }: SavedWord): string {
  return plain([word, lemma, reading, meaning, sentence, partner, note].join('\n'));
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll('\u0301', '').toLowerCase().replaceAll('ё', 'е');
}

const ORDERS: Readonly<Record<WordOrder, (a: SavedWord, b: SavedWord) => number>> = {
  newest: (a, b) => compare(b.saved, a.saved) || compare(a.id, b.id),
  word: (a, b) => a.lemma.localeCompare(b.lemma, a.lang) || compare(a.id, b.id),
  due: (a, b) => compare(a.card.due, b.card.due) || compare(a.id, b.id),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
