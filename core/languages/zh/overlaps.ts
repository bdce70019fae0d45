import type { TextRange } from '../../model/range';

const LONGEST = 8;
const HANZI = /\p{Script=Han}/u;

/**
 * Words of a dictionary that cover the character at `offset` (UTF-16 units), longest first and of equal ones the earlier:
 * 南京市长江大桥 at 市 gives 南京市, 市长. The character alone comes last, whether it is a word or not. Nothing where no
 * hanzi stands. At most 36 questions are asked.
 */
export function wordsCovering(text: string, offset: number, isWord: (word: string) => boolean): TextRange[] {
  const alone = hanziAt(text, offset);
  if (!alone) return [];
  const from = runStart(text, alone.start);
  const to = runEnd(text, alone.end);
  const found: TextRange[] = [];
  for (let start = from; start <= alone.start; start++) {
    for (let end = alone.end; end <= Math.min(to, start + LONGEST); end++) {
      const single = start === alone.start && end === alone.end;
      if (single || (whole(text, start, end) && isWord(text.slice(start, end)))) found.push({ start, end });
    }
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function hanziAt(text: string, offset: number): TextRange | undefined {
  const start = isTrail(text, offset) ? offset - 1 : offset;
  const char = String.fromCodePoint(text.codePointAt(start) ?? 32);
  return HANZI.test(char) ? { start, end: start + char.length } : undefined;
}

function isTrail(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}

function whole(text: string, start: number, end: number): boolean {
  return !isTrail(text, start) && !isTrail(text, end);
}

function runStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < LONGEST - 1 && hanziAt(text, start - 1)) start--;
  return start;
}

function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < LONGEST - 1 && hanziAt(text, end)) end++;
  return end;
}
