import type { TextRange } from '../../core/model/range';

const PART = /[\p{L}\p{M}\p{N}]/u;

/**
 * The word of letters at `offset` (UTF-16 units), with inner apostrophes and hyphens and stress marks; just behind a
 * word counts as on it. Undefined between words.
 */
export function wordAt(text: string, offset: number): TextRange | undefined {
  let start = belongs(text, offset) ? offset : offset - 1;
  if (!belongs(text, start)) return undefined;
  let end = start + 1;
  while (belongs(text, start - 1)) start--;
  while (belongs(text, end)) end++;
  return /\p{L}/u.test(text.slice(start, end)) ? { start, end } : undefined;
}

function belongs(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const char = text.charAt(at);
  if (PART.test(char)) return true;
  return /['’-]/.test(char) && PART.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1));
}

/** All words of a text of letters, in order. */
export function wordsOfText(text: string): TextRange[] {
  const found: TextRange[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = belongs(text, at) ? wordAt(text, at) : undefined;
    if (!word) continue;
    found.push(word);
    at = word.end;
  }
  return found;
}
