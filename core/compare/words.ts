import type { TextRange } from '../model/range';
import { diffKeys } from '../text/diff';
import { type CompareTools, type Kind, kindsOf } from './folds';
import { type Token, tokensOf } from './tokens';

/** A stretch of two texts: the same in both, or a difference. An empty range: it is on the other side only. */
export interface Piece {
  readonly same: boolean;
  readonly a: TextRange;
  readonly b: TextRange;
  /** The kinds that make up the difference; none when it is one of words. */
  readonly kinds: readonly Kind[];
}

/**
 * The differences of two texts by words, cleaned up semantically. Words that are alike but for case, ё, quotes, width or
 * script stay partners, and their difference is named. Pieces follow each other and cover both texts.
 */
export function compareWords(a: string, b: string, tools: CompareTools): Piece[] {
  if (a === b) return [{ same: true, a: { start: 0, end: a.length }, b: { start: 0, end: b.length }, kinds: [] }];
  const [left, right] = [tokensOf(a, tools), tokensOf(b, tools)];
  const spans = diffKeys(
    left.map(({ key }) => key),
    right.map(({ key }) => key),
  );
  const pieces = spans.flatMap((span): Piece[] => {
    const [from, to] = [rangeOf(left, span.a, a.length), rangeOf(right, span.b, b.length)];
    if (span.same) return partners(left, right, span, { a, b, tools });
    return [
      { same: false, a: from, b: to, kinds: kindsOf(a.slice(from.start, from.end), b.slice(to.start, to.end), tools) },
    ];
  });
  return covering(pieces, a.length, b.length);
}

function rangeOf(tokens: readonly Token[], { start, end }: TextRange, length: number): TextRange {
  const from = tokens[start]?.start ?? length;
  return { start: from, end: end > start ? (tokens[end - 1]?.end ?? length) : from };
}

interface Texts {
  readonly a: string;
  readonly b: string;
  readonly tools: CompareTools;
}

/** Tokens with one key: the same, or a difference that is named. White space alone is no difference. */
function partners(
  left: readonly Token[],
  right: readonly Token[],
  span: { a: TextRange; b: TextRange },
  { a, b, tools }: Texts,
): Piece[] {
  const pieces: Piece[] = [];
  for (let k = 0; k < span.a.end - span.a.start; k++) {
    const [from, to] = [left[span.a.start + k], right[span.b.start + k]];
    if (!from || !to) continue;
    const [word, other] = [a.slice(from.start, from.wordEnd), b.slice(to.start, to.wordEnd)];
    const same = word === other;
    const piece = {
      same,
      a: { start: from.start, end: same ? from.end : from.wordEnd },
      b: { start: to.start, end: same ? to.end : to.wordEnd },
      kinds: same ? [] : kindsOf(word, other, tools),
    };
    pieces.push(piece);
    if (!same && (from.end > from.wordEnd || to.end > to.wordEnd)) {
      pieces.push({
        same: true,
        a: { start: from.wordEnd, end: from.end },
        b: { start: to.wordEnd, end: to.end },
        kinds: [],
      });
    }
  }
  return pieces;
}

/** Joins neighbours that are the same, and lets the first and the last reach the ends of the texts. */
function covering(pieces: readonly Piece[], a: number, b: number): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const last = out[out.length - 1];
    if (last?.same && piece.same) {
      out[out.length - 1] = { ...last, a: { ...last.a, end: piece.a.end }, b: { ...last.b, end: piece.b.end } };
    } else out.push(piece);
  }
  const [first] = out;
  if (!first) return [{ same: true, a: { start: 0, end: a }, b: { start: 0, end: b }, kinds: [] }];
  out[0] = { ...first, a: { ...first.a, start: 0 }, b: { ...first.b, start: 0 } };
  return out;
}
