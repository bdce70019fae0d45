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

/** Letters of a Russian stem that must agree, and how many at its end may not. */
const STEM = { least: 5, ending: 2 };

/** Equal stems; of long Russian ones also those that differ in a letter or two that were taken for an ending. */
function sameStem(x: string, y: string): boolean {
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < STEM.least || long.length - short.length > STEM.ending) return false;
  return long.startsWith(short) && /^\p{Script=Cyrillic}/u.test(long);
}

/** Under what a stem is listed: all stems that are the same are listed under one. */
export function listedUnder(stem: string): string {
  return stem.slice(0, STEM.least);
}

/** Where a wording stands among words, in any of its forms; without overlap. */
export function findWording(words: readonly StemmedWord[], wording: readonly StemmedWord[]): TextRange[] {
  const found: TextRange[] = [];
  const length = wording.length;
  if (length === 0) return found;
  for (let at = 0; at + length <= words.length; at++) {
    if (!wording.every(({ stem }, k) => sameStem(words[at + k]?.stem ?? '', stem))) continue;
    found.push({ start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 });
    at += length - 1;
  }
  return found;
}
