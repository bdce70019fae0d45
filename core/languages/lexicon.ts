import type { LanguageCode } from '../model/language';
import { type PackedWords, valuesOf, visitEntries } from './packed-words';

/** Renderings of words of `from` in `to`, and what else an aligner asks of a dictionary. Words are normalised. */
export interface Lexicon {
  readonly from: LanguageCode;
  readonly to: LanguageCode;
  /** Whether a string of hanzi is a Chinese word. */
  isWord(hanzi: string): boolean;
  /** Pinyin of one hanzi without tone, empty when not known. */
  reading(hanzi: string): string;
  /** Calls `visit` with each rendering of `word` and its weight, 0 to 1; the weights of one word add up to about 1. */
  renderings(word: string, visit: (word: string, weight: number) => void): void;
  /** Whether `word`, normalised, stands in the lexicon on either side; names mostly do not. */
  knows(word: string): boolean;
}

/** Pairs of languages that lexicons are built for; texts the other way round use the same one. */
export type LexiconPair = 'zh-en' | 'ru-en' | 'ru-zh';

/** The pair of two languages, in either order; undefined when they are the same. */
export function lexiconPair(a: LanguageCode, b: LanguageCode): LexiconPair | undefined {
  const both = new Set([a, b]);
  if (both.size < 2) return undefined;
  if (!both.has('ru')) return 'zh-en';
  return both.has('zh') ? 'ru-zh' : 'ru-en';
}

/** A lexicon over two packed tables: words with renderings, and Chinese words with the readings of single hanzi. */
export function lexiconOf(pair: LexiconPair, renderings: PackedWords, chinese: PackedWords): Lexicon {
  const [from, to] = pair.split('-') as [LanguageCode, LanguageCode];
  let values: Set<string> | undefined;
  return {
    from,
    to,
    isWord: (hanzi) => visitEntries(chinese, hanzi, () => undefined),
    reading: (hanzi) => {
      let reading = '';
      visitEntries(chinese, hanzi, (sound) => {
        reading ||= sound;
      });
      return reading;
    },
    renderings: (word, visit) => {
      visitEntries(renderings, word, visit);
    },
    knows: (word) => {
      values ??= valuesOf(renderings);
      return values.has(word) || visitEntries(renderings, word, () => undefined);
    },
  };
}
