import { englishNumbers } from '../languages/en/numerals';
import { englishStem } from '../languages/en/stem';
import { ENGLISH_COMMON, englishWords } from '../languages/en/words';
import type { Lexicon } from '../languages/lexicon';
import type { NumberMention } from '../languages/number';
import { russianNumbers } from '../languages/ru/numerals';
import { russianStem } from '../languages/ru/stem';
import { RUSSIAN_COMMON, russianWords } from '../languages/ru/words';
import { chineseNumbers } from '../languages/zh/numerals';
import { TRANSCRIBING } from '../languages/zh/romanise';
import { hanziRuns, longestMatch } from '../languages/zh/words';
import type { LanguageCode } from '../model/language';
import { PARAMETERS } from './parameters';

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
  /** 1 for words that were seen with a capital letter inside a sentence. */
  readonly capital: Uint8Array;
}

type Emit = (token: string) => void;

/** Cuts segments into words, numbers by value (`#1930`) and signs (`?`), and numbers them in order of appearance. */
export function tokenise(lang: LanguageCode, segments: readonly string[], lexicon?: Lexicon): TokenTable {
  const index = new Map<string, number>();
  const capitals = new Set<string>();
  const ids: number[] = [];
  const offsets = new Int32Array(segments.length + 1);
  const emit: Emit = (token) => {
    const known = index.get(token);
    if (known === undefined) index.set(token, index.size);
    ids.push(known ?? index.size - 1);
  };
  const words = wordsOf(lang, lexicon, capitals);
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
    lengths: Float64Array.from(segments, (text) => lengthOf(lang, text)),
    counts: countsOf(ids, index.size),
    capital: Uint8Array.from(index.keys(), (word) => (capitals.has(word) ? 1 : 0)),
  };
}

const SIGNS = /[?？!！;；:：(（%％"“«「]/g;
const SAME_SIGN: ReadonlyMap<string, string> = new Map(
  ['？?', '！!', '；;', '：:', '（(', '％%', '“"', '«"', '「"'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Characters without white space; in Chinese a Latin letter counts less, for it says less than a hanzi. */
function lengthOf(lang: LanguageCode, text: string): number {
  const length = text.replace(/\s+/g, '').length;
  const latin = lang === 'zh' ? (text.match(/[A-Za-z]/g) ?? []).length : 0;
  return Math.max(1, length - (1 - PARAMETERS.latinLength) * latin);
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

function wordsOf(
  lang: LanguageCode,
  lexicon: Lexicon | undefined,
  capitals: Set<string>,
): (text: string, emit: Emit) => void {
  const latin = cached(englishStem);
  const cyrillic = cached(russianStem);
  const stems = (words: readonly string[], stem: (word: string) => string, emit: Emit) => {
    words.forEach((word, k) => {
      const token = stem(word);
      if (k > 0 && /^\p{Lu}/u.test(word)) capitals.add(token);
      emit(token);
    });
  };
  return (text, emit) => {
    if (lang === 'zh') for (const run of hanziRuns(text)) hanziTokens(run, emit, lexicon);
    if (lang === 'ru') stems(russianWords(text), cyrillic, emit);
    stems(englishWords(text), latin, emit);
  };
}

/** Words of the lexicon by longest match, and runs of transcribing hanzi as one token more (`~克林顿`). */
function hanziTokens(run: string, emit: Emit, lexicon?: Lexicon): void {
  const words = lexicon ? longestMatch(run, (word) => lexicon.isWord(word)) : [...run];
  for (const word of words) emit(word);
  if (lexicon) for (const name of nameRuns(run)) emit(`~${name}`);
}

/** Whether a token is a run of hanzi that may transcribe a name. */
export function isNameRun(token: string): boolean {
  return token.startsWith('~');
}

function nameRuns(run: string): string[] {
  return (run.match(NAME_RUN) ?? []).filter((name) => name.length <= 8);
}

const NAME_RUN = new RegExp(`[${[...TRANSCRIBING].join('')}]{2,}`, 'gu');

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
