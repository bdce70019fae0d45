import type { TextRange } from '../model/range';
import { type CompareTools, keyOf } from './folds';

/** A word or a sign with the white space behind it, and what it is compared by. Offsets are UTF-16 units. */
export interface Token extends TextRange {
  /** Without the white space. */
  readonly wordEnd: number;
  readonly key: string;
}

const PIECE =
  /\p{Script=Han}+|[^\P{L}\p{Script=Han}][\p{M}\u00ad]*(?:['’\-‑]?(?!\p{Script=Han})[\p{L}\p{M}\p{N}])*|\p{N}+(?:[.,]\p{N}+)*|\S/gu;

/** Words of a text in order: Russian and English by word, Chinese by dictionary word, every sign by itself. Linear. */
export function tokensOf(text: string, tools: CompareTools): Token[] {
  const pieces = [...text.matchAll(PIECE)].flatMap((match) => {
    const words = /^\p{Script=Han}/u.test(match[0]) ? tools.cutHan(match[0]) : [match[0]];
    let at = match.index;
    return words.map((word) => {
      const piece = { start: at, wordEnd: at + word.length, word };
      at += word.length;
      return piece;
    });
  });
  return pieces.map(({ start, wordEnd, word }, k) => ({
    start,
    wordEnd,
    end: pieces[k + 1]?.start ?? text.length,
    key: keyOf(word, tools),
  }));
}
