import type { Numeral } from './fact';

/** The folded text with every numeral behind signs of one width, so that grammar is written as regular expressions. */
export interface Shape {
  readonly signs: string;
  /** Numerals by their start. */
  readonly numerals: ReadonlyMap<number, Numeral>;
}

const CARDINAL = '\ue000';
const INNER = '\ue001';
const ORDINAL = '\ue002';
const TAKEN = '\ue00f';

/** Puts numerals behind signs: one for the first unit of a cardinal, one for an ordinal, one for each further unit. */
export function shapeOf(folded: string, numerals: readonly Numeral[]): Shape {
  let signs = '';
  let at = 0;
  for (const { start, end, ordinal } of numerals) {
    signs += folded.slice(at, start) + (ordinal ? ORDINAL : CARDINAL) + INNER.repeat(end - start - 1);
    at = end;
  }
  return { signs: signs + folded.slice(at), numerals: new Map(numerals.map((numeral) => [numeral.start, numeral])) };
}

/** The shape with `[start, end)` taken: later rules do not see it. */
export function takeOut(shape: Shape, start: number, end: number): Shape {
  return { ...shape, signs: shape.signs.slice(0, start) + TAKEN.repeat(end - start) + shape.signs.slice(end) };
}

/**
 * A rule's regular expression: `<n>` is a cardinal, `<o>` an ordinal, `<x>` either; all else is as in JavaScript. With
 * the `d`-less flags `gu`; groups keep their names.
 */
export function grammar(source: string): RegExp {
  return new RegExp(
    source
      .replaceAll('<n>', `(?:${CARDINAL}${INNER}*(?!${INNER}))`)
      .replaceAll('<o>', `(?:${ORDINAL}${INNER}*(?!${INNER}))`)
      .replaceAll('<x>', `(?:[${CARDINAL}${ORDINAL}]${INNER}*(?!${INNER}))`),
    'gu',
  );
}

const ANY_NUMERAL = new RegExp(`[${CARDINAL}${ORDINAL}]`, 'g');

/** Numerals inside `[start, end)` of the shape, in order. */
export function numeralsIn(shape: Shape, start: number, end: number): Numeral[] {
  const found: Numeral[] = [];
  ANY_NUMERAL.lastIndex = start;
  for (let match = ANY_NUMERAL.exec(shape.signs); match && match.index < end; match = ANY_NUMERAL.exec(shape.signs)) {
    const numeral = shape.numerals.get(match.index);
    if (numeral) found.push(numeral);
  }
  return found;
}
