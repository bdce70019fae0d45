import { englishNumbers } from '../languages/en/numerals';
import { englishStem } from '../languages/en/stem';
import { ENGLISH_COMMON, englishWords } from '../languages/en/words';
import type { Lexicon } from '../languages/lexicon';
import type { NumberMention } from '../languages/number';
import { russianNumbers } from '../languages/ru/numerals';
import { russianStem } from '../languages/ru/stem';
import { RUSSIAN_COMMON, russianWords } from '../languages/ru/words';
import { chineseNumbers } from '../languages/zh/numerals';
import { hanziRuns, longestMatch } from '../languages/zh/words';
import type { LanguageCode } from '../model/language';

/** Segments as numbers: `ids[offsets[k] .. offsets[k + 1])` are the words of segment k, `words` spells them. */
export interface TokenTable {
  readonly lang: LanguageCode;
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
  readonly words: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** Length of each segment in characters that are not white space. */
  readonly lengths: Float64Array;
  /** How often each word stands in the text. */
  readonly counts: Float64Array;
}

type Emit = (token: string) => void;

/** Cuts segments into words, numbers by value (`#1930`) and signs (`?`), and numbers them in order of appearance. */
export function tokenise(lang: LanguageCode, segments: readonly string[], lexicon?: Lexicon): TokenTable {
  const index = new Map<string, number>();
  const ids: number[] = [];
  const offsets = new Int32Array(segments.length + 1);
  const emit: Emit = (token) => {
    const known = index.get(token);
    if (known === undefined) index.set(token, index.size);
    ids.push(known ?? index.size - 1);
  };
  const words = wordsOf(lang, lexicon);
  segments.forEach((text, k) => {
    numbersOf(lang, text, emit);
    words(text, emit);
    for (const sign of text.match(SIGNS) ?? []) emit(SAME_SIGN.get(sign) ?? sign);
    offsets[k + 1] = ids.length;
  });
  return {
    lang,
    offsets,
    ids: Int32Array.from(ids),
    words: [...index.keys()],
    index,
    lengths: Float64Array.from(segments, lengthOf),
    counts: countsOf(ids, index.size),
  };
}

const SIGNS = /[?？!！;；:：(（%％"“«「]/g;
const SAME_SIGN: ReadonlyMap<string, string> = new Map(
  ['？?', '！!', '；;', '：:', '（(', '％%', '“"', '«"', '「"'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

function lengthOf(text: string): number {
  return Math.max(1, text.replace(/\s+/g, '').length);
}

function countsOf(ids: readonly number[], size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const id of ids) counts[id] = (counts[id] as number) + 1;
  return counts;
}

const NUMBERS: Readonly<Record<LanguageCode, (text: string) => NumberMention[]>> = {
  zh: chineseNumbers,
  ru: russianNumbers,
  en: englishNumbers,
};

function numbersOf(lang: LanguageCode, text: string, emit: Emit): void {
  for (const { value } of NUMBERS[lang](text)) emit(`#${value}`);
}

function wordsOf(lang: LanguageCode, lexicon?: Lexicon): (text: string, emit: Emit) => void {
  const latin = cached(englishStem);
  const cyrillic = cached(russianStem);
  return (text, emit) => {
    if (lang === 'zh') for (const run of hanziRuns(text)) hanziTokens(run, emit, lexicon);
    if (lang === 'ru') for (const word of russianWords(text)) emit(cyrillic(word));
    for (const word of englishWords(text)) emit(latin(word));
  };
}

/** Words of the lexicon by longest match; each character as well when it is part of a longer word. */
function hanziTokens(run: string, emit: Emit, lexicon?: Lexicon): void {
  const words = lexicon ? longestMatch(run, (word) => lexicon.isWord(word)) : [...run];
  for (const word of words) emit(word);
}

function cached(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const made = stem(word);
    known.set(word, made);
    return made;
  };
}

/** Whether a token may serve as an anchor or a cognate: a number, or a word that is not one of grammar. */
export function isContent(lang: LanguageCode, token: string): boolean {
  if (token.startsWith('#')) return true;
  if (lang === 'en') return !ENGLISH_COMMON.has(token);
  return lang !== 'ru' || !RUSSIAN_COMMON.has(token);
}
