import { englishStem } from '../../languages/en/stem';
import { ENGLISH_COMMON } from '../../languages/en/words';
import type { Lexicon } from '../../languages/lexicon';
import { russianStem } from '../../languages/ru/stem';
import { RUSSIAN_COMMON } from '../../languages/ru/words';
import { HANZI_COMMON, longestMatch } from '../../languages/zh/words';
import type { LanguageCode } from '../../model/language';

/** One word of a sentence in the words that every language shares: English stems, the likeliest first. */
export type Subject = readonly string[];

/** Finds the lexicon of a language into English. */
export type IntoEnglish = (lang: LanguageCode) => Lexicon | undefined;

/** Renderings kept of one word, and the least share of one. */
const MOST = 4;
const LEAST = 0.12;

/** What a sentence is about, word by word; words of grammar, numbers and words without a rendering are left out. */
export function subjectsOf(text: string, lang: LanguageCode, into: IntoEnglish): Subject[] {
  const seen = new Set<string>();
  const lexicon = into(lang);
  return wordsOf(text, lang, lexicon).flatMap((word) => {
    if (seen.has(word)) return [];
    seen.add(word);
    const subject = lang === 'en' ? [englishStem(word)] : rendered(word, lexicon);
    return subject.length > 0 ? [subject] : [];
  });
}

function wordsOf(text: string, lang: LanguageCode, lexicon: Lexicon | undefined): string[] {
  if (lang === 'zh') {
    const runs = text.match(/\p{Script=Han}+/gu) ?? [];
    const words = runs.flatMap((run) => longestMatch(run, (word) => lexicon?.isWord(word) ?? false));
    return words.filter((word) => word.length > 1 || !HANZI_COMMON.has(word));
  }
  const common = lang === 'en' ? ENGLISH_COMMON : RUSSIAN_COMMON;
  const words = text.match(lang === 'en' ? /[\p{Script=Latin}\p{M}]{3,}/gu : /\p{Script=Cyrillic}{3,}/gu) ?? [];
  const content = words.map((word) => word.toLowerCase()).filter((word) => !common.has(word));
  return lang === 'en' ? content : content.map(russianStem);
}

function rendered(word: string, lexicon: Lexicon | undefined): string[] {
  const found: [string, number][] = [];
  lexicon?.renderings(word, (stem, weight) => {
    if (weight >= LEAST && !ENGLISH_COMMON.has(stem)) found.push([stem, weight]);
  });
  return found
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([stem]) => stem);
}

/** How many words of one sentence are answered in the other, each word of either used once. */
export function sharedSubjects(x: readonly Subject[], y: readonly Subject[]): number {
  const left = y.map((subject) => new Set(subject));
  let shared = 0;
  for (const subject of x) {
    const at = left.findIndex((other) => subject.some((stem) => other.has(stem)));
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared;
}
