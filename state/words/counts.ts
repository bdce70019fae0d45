import type { LanguageCode } from '../../core/model/language';
import { statusOf, type WordBook, type WordStatus, wordId } from './book';

/** How much of a text its reader knows. */
export interface TextCounts {
  /** Running words, ignored ones left out. */
  readonly running: number;
  /** Different words, ignored ones left out. */
  readonly different: number;
  /** Share of running words that are known, 0 to 1; 1 for a text without words. */
  readonly known: number;
  /** Different words by status. */
  readonly byStatus: Readonly<Record<WordStatus, number>>;
}

/** Counts the words of a text by their keys, one for each running word. */
export function countWords(book: WordBook, lang: LanguageCode, keys: Iterable<string>): TextCounts {
  const byStatus: Record<WordStatus, number> = {
    new: 0,
    'learning-1': 0,
    'learning-2': 0,
    'learning-3': 0,
    'learning-4': 0,
    known: 0,
    ignored: 0,
  };
  const seen = new Set<string>();
  let [running, known] = [0, 0];
  for (const key of keys) {
    const status = statusOf(book, wordId(lang, key));
    if (status !== 'ignored') running++;
    if (status === 'known') known++;
    if (!seen.has(key)) byStatus[status]++;
    seen.add(key);
  }
  return { running, different: seen.size - byStatus.ignored, known: running === 0 ? 1 : known / running, byStatus };
}
