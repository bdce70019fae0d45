import type { LanguageCode } from '../../model/language';
import type { TextRange } from '../../model/range';
import type { ReadSide } from '../bead';
import type { Lexical, Links, Word } from '../lexical';

/** A sentence with its content words `[from, to)` and its length in characters of English. */
export interface Unit extends TextRange {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The sentences of both sides, and what of their words answers what. */
export interface Units {
  readonly a: readonly Unit[];
  readonly b: readonly Unit[];
  readonly links: Links;
  /** Words that are answered anywhere on the other side. */
  readonly answered: { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> };
  /** Share of all words that are answered. */
  readonly share: number;
  /** Mean length of a sentence. */
  readonly mean: number;
}

/** Length of a text that says the same, English as 1: characters without white space, measured on news. */
const LENGTH: Readonly<Record<LanguageCode, number>> = { en: 1, ru: 1.14, zh: 0.4 };

/** Sentences of both sides with their words; linear. */
export function unitsOf(a: ReadSide, b: ReadSide, { a: wordsA, b: wordsB, links }: Lexical): Units {
  const answered = { a: new Set(links.map(([x]) => x)), b: new Set(links.map(([, y]) => y)) };
  const [left, right] = [sentences(a, wordsA), sentences(b, wordsB)];
  return {
    a: left,
    b: right,
    links,
    answered,
    share: Math.max(0.1, (answered.a.size + answered.b.size) / Math.max(1, wordsA.length + wordsB.length)),
    mean: lengthOf([...left, ...right]) / (left.length + right.length),
  };
}

function sentences(side: ReadSide, words: readonly Word[]): Unit[] {
  let at = 0;
  return side.sentences.map((range) => {
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < range.end) at++;
    const letters = side.text.slice(range.start, range.end).replace(/\s/g, '').length;
    return { ...range, from, to: at, length: letters / LENGTH[side.lang] };
  });
}

/** Lengths of sentences together. */
export function lengthOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.length, 0);
}

/** What two groups of sentences have in common: words that answer each other, words in all, difference in length. */
export interface Overlap {
  readonly answered: number;
  readonly size: number;
  /** In mean sentences. */
  readonly apart: number;
  /** Logarithm of the ratio of the lengths, without sign. */
  readonly ratio: number;
}

/** The overlap of sentences `[i, i + m)` of a and `[j, j + n)` of b, each worked out once. */
export function overlapsOf({ a, b, links, mean }: Units): (i: number, m: number, j: number, n: number) => Overlap {
  const known = new Map<number, Overlap>();
  return (i, m, j, n) => {
    const key = ((i * 4 + m) * (b.length + 1) + j) * 4 + n;
    const seen = known.get(key);
    if (seen) return seen;
    const [left, right] = [a.slice(i, i + m), b.slice(j, j + n)];
    const [fromA, toA] = [left[0]?.from ?? 0, left.at(-1)?.to ?? 0];
    const [fromB, toB] = [right[0]?.from ?? 0, right.at(-1)?.to ?? 0];
    const held = links.filter(([x, y]) => x >= fromA && x < toA && y >= fromB && y < toB);
    const [lengthA, lengthB] = [lengthOf(left), lengthOf(right)];
    const overlap = {
      answered: new Set(held.map(([x]) => x)).size + new Set(held.map(([, y]) => y)).size,
      size: toA - fromA + toB - fromB,
      apart: Math.abs(lengthA - lengthB) / mean,
      ratio: Math.abs(Math.log((lengthA + 1) / (lengthB + 1))),
    };
    known.set(key, overlap);
    return overlap;
  };
}
