import type { LanguageCode } from '../model/language';

/** Renderings of words of `from` in `to`, and what else an aligner asks of a dictionary. Words are normalised. */
export interface Lexicon {
  readonly from: LanguageCode;
  readonly to: LanguageCode;
  /** Whether `word` is a headword of `from`. */
  has(word: string): boolean;
  /** Calls `visit` with each rendering of `word` and its weight, 0 to 1; the weights of one word add up to about 1. */
  renderings(word: string, visit: (word: string, weight: number) => void): void;
  /** Pinyin syllables of a hanzi without tones, empty when not known. */
  reading(hanzi: string): string;
}
