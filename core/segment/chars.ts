/** Classes of a character, as bits. `WIDE`: hanzi and kana, which are written without spaces. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const DIGIT = 8;
export const WIDE = 16;
export const SPACE = 32;
export const BREAK = 64;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /[\p{L}\p{M}]/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LOWER, /\p{Ll}/u],
  [DIGIT, /\p{Nd}/u],
  [WIDE, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [SPACE, /\s/u],
  [BREAK, /[\n\v\f\r\u2028\u2029]/],
];

const KNOWN = 128;
const seen = new Uint8Array(0x10000);

/** Class bits of the character at `at`, 0 outside the text; the second half of a surrogate pair has none. */
export function classAt(text: string, at: number): number {
  const point = text.codePointAt(at);
  if (point === undefined || at < 0) return 0;
  if (point > 0xffff) return classify(String.fromCodePoint(point));
  const known = seen[point] ?? 0;
  if (known & KNOWN) return known & ~KNOWN;
  const bits = classify(String.fromCharCode(point));
  seen[point] = bits | KNOWN;
  return bits;
}

/** Class bits of the character that ends at `at`. */
export function classBefore(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  return classAt(text, low >= 0xdc00 && low <= 0xdfff ? at - 2 : at - 1);
}

/** First offset from `at` on that is not white space; the length of the text when there is none. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && classAt(text, next) & SPACE) next++;
  return next;
}

/** Offset after the last character before `at` that is not white space; 0 when there is none. */
export function skipSpacesBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && classAt(text, end - 1) & SPACE) end--;
  return end;
}

function classify(character: string): number {
  return TESTS.reduce((bits, [bit, test]) => (test.test(character) ? bits | bit : bits), 0);
}
