import type { TextRange } from '../model/range';

/** Longest stretch between two marks of emphasis, in UTF-16 units. */
const REACH = 600;

const CODE = /(?<!`)(?<tick>`{1,2})(?!`)[^`\n]{1,600}\k<tick>(?!`)/g;

/** Marks of emphasis: one to three stars or low lines, two tildes. */
const MARKS = /(?<![*\\])\*{1,3}(?!\*)|(?<![_\\])_{1,3}(?!_)|(?<![~\\])~~(?!~)/g;

/** A link or picture with its address; a pair of angle brackets round an address. */
const LINK =
  /(?<!\\)!?\[(?<words>[^[\]\n]{0,300})\]\((?:<[^<>\n]{0,500}>|[^()\s]{0,500}(?:\([^()\s]{0,100}\)[^()\s]{0,200})?)(?:\s+["'(][^"'()\n]{0,200}["')])?\)/gu;

const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/**
 * Where the markup inside a stretch of Markdown stands: marks of emphasis, links without their words, escapes. In
 * order, not overlapping. Marks inside marks are found one level deep.
 */
export function inlineMarks(text: string, { start, end }: TextRange): TextRange[] {
  const whole = text.slice(start, end);
  const code = [...whole.matchAll(CODE)];
  const part = whole.replace(CODE, (span) => ' '.repeat(span.length));
  const found = [
    ...code.flatMap(({ index, 0: span, groups }) => around(index, span, groups?.tick?.length ?? 1)),
    ...linkMarks(part),
    ...pairMarks(part),
    ...[...part.matchAll(ESCAPE)].map(({ index }) => one(index, 1)),
  ];
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: TextRange[] = [];
  for (const mark of sorted) if (mark.start >= (apart[apart.length - 1]?.end ?? 0)) apart.push(mark);
  return apart.map((mark) => ({ start: mark.start + start, end: mark.end + start }));
}

function one(start: number, length: number): TextRange {
  return { start, end: start + length };
}

function around(start: number, span: string, length: number): TextRange[] {
  return [one(start, length), one(start + span.length - length, length)];
}

/** Marks that open before a word and marks of the same kind that close behind one. Linear. */
function pairMarks(part: string): TextRange[] {
  const open = new Map<string, number[]>();
  const found: TextRange[] = [];
  for (const { index, 0: mark } of part.matchAll(MARKS)) {
    const stack = open.get(mark) ?? [];
    const opener = stack[stack.length - 1];
    if (opener !== undefined && index - opener <= REACH && closes(part, index, mark)) {
      found.push(one(opener, mark.length), one(index, mark.length));
      stack.pop();
    } else if (opens(part, index, mark)) open.set(mark, [...stack.slice(-8), index]);
  }
  return found;
}

function opens(part: string, at: number, mark: string): boolean {
  const inWord = mark.startsWith('_') && /[\p{L}\p{N}]/u.test(part.charAt(at - 1));
  return /\S/.test(part.charAt(at + mark.length)) && !inWord;
}

function closes(part: string, at: number, mark: string): boolean {
  const inWord = mark.startsWith('_') && /[\p{L}\p{N}]/u.test(part.charAt(at + mark.length));
  return /\S/.test(part.charAt(at - 1)) && !inWord;
}

function linkMarks(part: string): TextRange[] {
  return [...part.matchAll(LINK)].flatMap(({ index, groups, 0: whole }) => {
    const words = groups?.words ?? '';
    const open = whole.indexOf('[') + 1;
    const marks = [one(index, open), { start: index + open + words.length, end: index + whole.length }];
    return words.trim() === '' ? [one(index, whole.length)] : marks;
  });
}
