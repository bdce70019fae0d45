import type { Bitext } from '../../core/model/bitext';
import { languageOf } from '../../core/model/language';
import { cutChinese, pinyinOf } from './chinese';
import { englishKey } from './english';
import { type Script, toScript } from './scripts';
import type { Words } from './services';
import { wordKey } from './user';
import { wordsOfText } from './word-at';

/** A word of a segment: `[start, end, key, shown]`; offsets in UTF-16 units from the segment's start. */
export type SectionWord = readonly [start: number, end: number, key: string, shown?: string];

export interface SectionWords {
  readonly lang: string;
  /** By segment id. `shown` is pinyin with tone marks, or the Russian form with its stress where it is certain. */
  readonly segments: Readonly<Record<string, readonly SectionWord[]>>;
}

/** The words of one document of a section, for ruby, stress and word status. Undefined when it is not in the bitext. */
export function sectionWords(words: Words, bitext: Bitext, document: string): SectionWords | undefined {
  const lang = languageOf(bitext.work.documents.find(({ id }) => id === document)?.lang ?? '');
  if (!lang) return undefined;
  const cut = { zh: chinese, ru: russian, en: english }[lang];
  return { lang, segments: eachSegment(bitext, document, (text) => cut(text, words)) };
}

/** The segments of one document of a section in the other script, for display. */
export function sectionInScript(bitext: Bitext, document: string, script: Script): Record<string, string> {
  return eachSegment(bitext, document, (text) => toScript(text, script));
}

function eachSegment<T>(bitext: Bitext, document: string, make: (text: string) => T): Record<string, T> {
  const text = bitext.texts[document] ?? '';
  const segments = bitext.segmentations[document]?.segments ?? [];
  return Object.fromEntries(segments.map(({ id, start, end }) => [id, make(text.slice(start, end))]));
}

function chinese(text: string, words: Words): SectionWord[] {
  return cutChinese(text, words).map(({ start, end, key, syllables }) => [start, end, key, pinyinOf(syllables)]);
}

function russian(text: string, words: Words): SectionWord[] {
  return wordsOfText(text).map(({ start, end }): SectionWord => {
    const form = text.slice(start, end);
    const { readings, stressed } = words.russian.analyse(form);
    const key = readings[0]?.plain ?? wordKey(form, 'ru');
    return stressed && stressed !== form.toLowerCase()
      ? [start, end, key, inCaseOf(form, stressed)]
      : [start, end, key];
  });
}

/** The stressed form with the capitals of the text; its ё is shown too. */
function inCaseOf(form: string, stressed: string): string {
  const bare = form.replaceAll('\u0301', '');
  let at = 0;
  return [...stressed].map((letter) => (letter === '\u0301' ? letter : inCase(letter, bare.charAt(at++)))).join('');
}

function inCase(letter: string, given: string): string {
  return given === given.toLowerCase() ? letter : letter.toUpperCase();
}

function english(text: string): SectionWord[] {
  return wordsOfText(text).map(({ start, end }) => [start, end, englishKey(text.slice(start, end))]);
}
