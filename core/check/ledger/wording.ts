import { englishStem } from '../../languages/en/stem';
import { russianStem } from '../../languages/ru/stem';
import type { TextRange } from '../../model/range';

/** A word of a text by its stem, hanzi one by one; with where it stands. */
export interface StemmedWord extends TextRange {
  readonly stem: string;
}

const TOKEN = /\p{Script=Han}|[\p{L}\p{M}\p{N}]+?(?=\p{Script=Han})|[\p{L}\p{M}\p{N}]+(?:['’]s\b)?/gu;

/** Words of a text in order: inflected forms of one word have one stem. */
export function stemmed(text: string): StemmedWord[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    stem: stemOf(word),
    start: index,
    end: index + word.length,
  }));
}

function stemOf(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return russianStem(word);
  if (/\p{Script=Latin}/u.test(word)) return englishStem(word);
  return word;
}

/** What a wording is known by whatever its endings, case and quotation marks: its stems. */
export function keyOf(wording: string): string {
  return stemmed(wording)
    .map(({ stem }) => stem)
    .join(' ');
}

/** Where a wording stands among words, in any of its forms; without overlap. */
export function findWording(words: readonly StemmedWord[], wording: readonly StemmedWord[]): TextRange[] {
  const found: TextRange[] = [];
  const length = wording.length;
  if (length === 0) return found;
  for (let at = 0; at + length <= words.length; at++) {
    if (!wording.every(({ stem }, k) => words[at + k]?.stem === stem)) continue;
    found.push({ start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 });
    at += length - 1;
  }
  return found;
}
