import { describeLanguage } from '../languages/descriptor';
import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';

const STOP = /[.!?…。！？｡]+["'”’»」』）)\]]*/g;
const WORD = /[\p{L}\p{N}.-]{1,24}$/u;

/**
 * Sentences of one block, in order, without surrounding white space; together they hold every other character.
 * Linear in the length of `text`.
 */
export function segmentBlock(text: string, lang: LanguageCode): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (!endsSentence(text, stop.index, end, lang)) continue;
    push(ranges, text, start, end);
    start = end;
  }
  push(ranges, text, start, text.length);
  return ranges;
}

/** Lines of a verse block, in order, without surrounding white space; empty lines are left out. */
export function segmentVerse(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (const line of text.matchAll(/[\r\n\u2028\u2029\u0085\f\v]+|$/g)) {
    push(ranges, text, start, line.index);
    start = line.index + line[0].length;
  }
  return ranges;
}

function endsSentence(text: string, stop: number, end: number, lang: LanguageCode): boolean {
  if (/[。！？｡]/.test(text.charAt(stop))) return true;
  const after = text.slice(end, end + 40);
  if (after !== '' && !/^\s/.test(after)) return false;
  const next = after.trimStart();
  if (/^[\p{Ll},;:]/u.test(next)) return false;
  if (text.charAt(stop) !== '.') return true;
  const word = (text.slice(Math.max(0, stop - 24), stop).match(WORD)?.[0] ?? '').toLowerCase();
  const { leading, beforeNumber } = describeLanguage(lang).abbreviations;
  if (/^\p{L}$/u.test(word) || leading.has(word)) return false;
  return !(beforeNumber.has(word) && /^\d/.test(next));
}

function push(ranges: TextRange[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  if (start < end) ranges.push({ start, end });
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === '';
}
