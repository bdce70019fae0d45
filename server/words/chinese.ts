import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict';
import { pinyin } from 'pinyin-pro';
import { chooseReading, joinPinyin, pinyinSyllables } from '../../core/languages/zh/pinyin';
import { longestMatch } from '../../core/languages/zh/words';
import { toScript } from './scripts';
import type { Words } from './services';

/** A Chinese word of a sentence: UTF-16 range, key (simplified), pinyin with tone marks a syllable. */
export interface ChineseWord {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly syllables: readonly string[];
}

const shared = globalThis as typeof globalThis & { diglotJieba?: Jieba };

function jieba(): Jieba {
  shared.diglotJieba ??= Jieba.withDict(dict);
  return shared.diglotJieba;
}

/** Words of a run of hanzi, which joined again are the run. */
export function cutHanzi(run: string): string[] {
  return jieba().cut(run, true);
}

/** Words of a sentence that hold hanzi, cut by jieba in simplified form; what is between them is left out. */
export function cutChinese(sentence: string, words: Words): ChineseWord[] {
  const simplified = inSimplified(sentence);
  const suggested = sentenceReading(simplified);
  const found: ChineseWord[] = [];
  let at = 0;
  for (const word of jieba()
    .cut(simplified, true)
    .flatMap((piece) => knownWords(piece, words))) {
    const [start, end] = [at, at + word.length];
    at = end;
    if (!/\p{Script=Han}/u.test(word)) continue;
    found.push({ start, end, key: word, syllables: readingOf(word, suggested.slice(start, end), words) });
  }
  return found;
}

/** What jieba joins and no dictionary has (很着急) falls into dictionary words, if any of them is longer than one hanzi. */
function knownWords(piece: string, words: Words): string[] {
  if (piece.length < 2 || !/^\p{Script=Han}+$/u.test(piece) || words.has('zh', piece)) return [piece];
  const parts = longestMatch(piece, (word) => words.has('zh', word));
  return parts.some(({ length }) => length > 1) ? parts : [piece];
}

/** Of the same length, so that offsets hold; as it is when a phrase would change its length. */
function inSimplified(sentence: string): string {
  const simplified = toScript(sentence, 'hans');
  return simplified.length === sentence.length ? simplified : sentence;
}

/** Numbered pinyin for each UTF-16 unit of a sentence, polyphones told by their phrase; empty where there is none. */
function sentenceReading(sentence: string): string[] {
  const units: string[] = [];
  for (const { origin, result, isZh } of pinyin(sentence, { type: 'all', toneType: 'num', nonZh: 'spaced' })) {
    units.push(isZh ? result : '');
    for (let k = 1; k < origin.length; k++) units.push('');
  }
  return units;
}

/** The dictionary's reading of a word, chosen by the sentence; the sentence's own where the dictionary has none. */
export function readingOf(word: string, suggested: readonly string[], words: Words): string[] {
  const guess = suggested.filter(Boolean).join(' ').replace(/0/g, '5').replaceAll('ü', 'u:');
  return pinyinSyllables(chooseReading(knownReadings(word, words), guess) ?? guess);
}

const MOST_REMEMBERED = 30_000;
const remembered = new WeakMap<Words, Map<string, readonly string[]>>();

/** Numbered pinyin of a word in the dictionaries; remembered, as texts say the same words again and again. */
function knownReadings(word: string, words: Words): readonly string[] {
  const known = remembered.get(words) ?? new Map<string, readonly string[]>();
  remembered.set(words, known);
  if (known.size > MOST_REMEMBERED) known.clear();
  const found =
    known.get(word) ??
    [...new Set(words.find('zh', word).flatMap(({ reading }) => reading ?? []))].filter((reading) =>
      /\d/.test(reading),
    );
  known.set(word, found);
  return found;
}

/** Pinyin as a reader wants it: `Xī'ān`. */
export function pinyinOf(syllables: readonly string[]): string {
  return joinPinyin(syllables);
}
