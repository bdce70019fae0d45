import type { TextRange } from '../../model/range';

/** A bracketed stretch of one line; `inner` is without the brackets. */
export interface Bracketed extends TextRange {
  readonly open: string;
  readonly inner: string;
}

const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '【': '】',
  '〔': '〕',
  '{': '}',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(PAIRS));
/** Full and half width answer each other: prints mix them. */
const SAME: Readonly<Record<string, string>> = { '）': ')', '］': ']' };

/** Outermost brackets of a text, line by line; an unclosed one is none, and a nested one belongs to its outer. */
export function bracketsIn(text: string): Bracketed[] {
  const found: Bracketed[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\n') open.length = 0;
    else if (PAIRS[sign]) open.push(at);
    else if (CLOSERS.has(sign)) close(text, at, open, found);
  }
  return found;
}

function close(text: string, at: number, open: number[], found: Bracketed[]): void {
  const plain = (sign: string) => SAME[sign] ?? sign;
  const partner = open.findLastIndex((start) => plain(PAIRS[text.charAt(start)] ?? '') === plain(text.charAt(at)));
  if (partner < 0) return;
  const start = open[partner] as number;
  open.length = partner;
  if (open.length > 0) return;
  found.push({ start, end: at + 1, open: text.charAt(start), inner: text.slice(start + 1, at) });
}
