import type { TextRange } from '../model/range';

/** One line without its end. `page`: a form feed ended the line before it, so a page begins here. */
export interface Line extends TextRange {
  readonly page: boolean;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;

/** Matches every character that ends a line: LF, CR, NEL, VT, FF, U+2028, U+2029. */
export const LINE_BREAK = /[\n\r\u2028\u2029\u0085\v\f]/;

/** Lines of a text, whichever ends it mixes; an end at the very end makes no further line. Linear. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let page = false;
  for (const end of text.matchAll(LINE_END)) {
    lines.push({ start, end: end.index, page });
    start = end.index + end[0].length;
    page = end[0] === '\f';
  }
  if (start < text.length) lines.push({ start, end: text.length, page });
  return lines;
}

/** Number of the line and of the code unit in it, both from 1, for messages about `offset`. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (const end of text.slice(0, offset).matchAll(LINE_END)) {
    line++;
    start = end.index + end[0].length;
  }
  return { line, column: offset - start + 1 };
}
