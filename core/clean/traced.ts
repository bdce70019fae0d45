import type { TextRange } from '../model/range';

/** A stretch of a text and where it came from: units `[from, to)` of the input. */
export interface Piece {
  /** Offset in the text at which the piece begins. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A text that knows, unit by unit, where it stands in the input: its change map, in a form that lets text move
 * (a footnote to the foot). Pieces are in order of `at`; one whose input is not as long as itself was written anew.
 */
export interface Traced {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Replaces `[start, end)` of a traced text. */
export interface TracedEdit extends TextRange {
  readonly insert: string;
}

/** A stretch of the input, as it stands there. */
export function tracedFrom(input: string, { start, end }: TextRange): Traced {
  return { text: input.slice(start, end), pieces: end > start ? [{ at: 0, from: start, to: end }] : [] };
}

/** Where a range of the text stands in the input. An empty range stands before what follows it. */
export function originOf(traced: Traced, { start, end }: TextRange): TextRange {
  const from = originAt(traced, start, false);
  return { start: from, end: end > start ? originAt(traced, end - 1, true) : from };
}

function originAt(traced: Traced, offset: number, behind: boolean): number {
  const k = pieceAt(traced.pieces, offset);
  const piece = traced.pieces[k];
  if (!piece) return 0;
  const length = pieceEnd(traced, k) - piece.at;
  if (length !== piece.to - piece.from) return behind ? piece.to : piece.from;
  return Math.min(piece.to, piece.from + offset - piece.at + (behind ? 1 : 0));
}

function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function pieceEnd(traced: Traced, k: number): number {
  return traced.pieces[k + 1]?.at ?? traced.text.length;
}

/** Part of a traced text. Logarithmic to find, linear in the pieces it holds. */
export function sliceTraced(traced: Traced, start: number, end: number): Traced {
  if (end <= start) return { text: '', pieces: [] };
  const pieces: Piece[] = [];
  for (let k = pieceAt(traced.pieces, start); k < traced.pieces.length; k++) {
    const piece = traced.pieces[k] as Piece;
    if (piece.at >= end) break;
    const origin = originOf(traced, { start: Math.max(start, piece.at), end: Math.min(end, pieceEnd(traced, k)) });
    pieces.push({ at: Math.max(0, piece.at - start), from: origin.start, to: origin.end });
  }
  return { text: traced.text.slice(start, end), pieces };
}

/** One text after another. */
export function joinTraced(parts: readonly Traced[]): Traced {
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of parts) {
    for (const piece of part.pieces) pieces.push({ ...piece, at: piece.at + at });
    at += part.text.length;
  }
  return { text: parts.map((part) => part.text).join(''), pieces };
}

/** New words that stand for units `[start, end)` of the input. */
export function written(text: string, { start, end }: TextRange): Traced {
  return { text, pieces: text === '' ? [] : [{ at: 0, from: start, to: end }] };
}

/** Applies edits in order that do not overlap. Linear. */
export function editTraced(traced: Traced, edits: readonly TracedEdit[]): Traced {
  if (edits.length === 0) return traced;
  const parts: Traced[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(sliceTraced(traced, at, edit.start), written(edit.insert, originOf(traced, edit)));
    at = edit.end;
  }
  parts.push(sliceTraced(traced, at, traced.text.length));
  return joinTraced(parts);
}
