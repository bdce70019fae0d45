import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import { type BeadContext, type Detector, type PairFinding, placeOf, type ReadSide } from './bead';
import { type Lexical, type Links, lexicalOf, type Word } from './lexical';

/** A sentence that nothing on the other side renders, and whole empty sides. */
export const OMISSION: Detector = {
  name: 'omission',
  kinds: ['omission', 'addition'],
  check(bead) {
    const [hasA, hasB] = [bead.a.text.trim() !== '', bead.b.text.trim() !== ''];
    if (hasA !== hasB) return [emptySide(bead, hasA ? 'a' : 'b')];
    const lexical = lexicalOf(bead);
    if (!lexical || !hasA || bead.a.sentences.length + bead.b.sentences.length < 3) return [];
    return candidatesOf(bead.a, bead.b, lexical)
      .filter(({ odds }) => odds > OMISSION_WEIGHTS.odds)
      .map((candidate) => finding(bead, candidate, candidate.side));
  },
};

function emptySide(bead: BeadContext, side: 'a' | 'b'): PairFinding {
  return finding(bead, { start: 0, end: bead[side].text.length }, side);
}

function finding(bead: BeadContext, range: TextRange, side: 'a' | 'b'): PairFinding {
  const place = placeOf(bead[side], range);
  return {
    kind: side === 'a' ? 'omission' : 'addition',
    severity: 'major',
    reason: side === 'a' ? 'dropped' : 'added',
    a: side === 'a' ? place : null,
    b: side === 'b' ? place : null,
  };
}

/** Length of a text that says the same, English as 1: characters without white space, measured on news. */
const LENGTH: Readonly<Record<LanguageCode, number>> = { en: 1, ru: 1.14, zh: 0.4 };

/** Weights of the decision; the last five of a logistic regression, fitted on news in three pairs of languages. */
export const OMISSION_WEIGHTS = {
  /** Share of words that must be answered for two groups to belong together, of the share in the whole bead. */
  share: 0.4,
  /** Cost of a difference in length, in words for an average sentence. */
  length: 7,
  /** Cost of leaving a sentence alone, in words. */
  skip: 2,
  constant: -1,
  /** For each word by which the best path is better when the sentence is left alone. */
  better: 0.53,
  /** For the sentence's share of answered words, of the share in the whole bead. */
  answered: -2.65,
  /** For the share by which the other side is too short. */
  short: 1,
  /** For the logarithm of the number of content words. */
  words: 0.8,
  /** Log odds from which a sentence is reported. */
  odds: 0.7,
} as const;

interface Unit extends TextRange {
  /** Numbers of the sentence's first and last content word, half-open. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

interface Grid {
  readonly a: readonly Unit[];
  readonly b: readonly Unit[];
  readonly gain: (i: number, m: number, j: number, n: number) => number;
}

/** Log odds that a sentence has no counterpart. */
export interface Candidate extends TextRange {
  readonly side: 'a' | 'b';
  readonly odds: number;
}

/**
 * Each sentence with how much better the best monotone grouping of both sides' sentences (1:1, 1:2, 2:1, …, as in Gale
 * & Church 1993, but scored by answered words and length) becomes when the sentence is left alone, the share of its
 * words that are answered anywhere, its length, and how much the other side is too short by, in such sentences.
 */
export function candidatesOf(a: ReadSide, b: ReadSide, { a: wordsA, b: wordsB, links }: Lexical): Candidate[] {
  const [unitsA, unitsB] = [unitsOf(a, wordsA), unitsOf(b, wordsB)];
  const grid: Grid = { a: unitsA, b: unitsB, gain: gainOf(unitsA, unitsB, links) };
  const [lengthA, lengthB] = [sumOf(unitsA), sumOf(unitsB)];
  const answered = { a: new Set(links.map(([x]) => x)), b: new Set(links.map(([, y]) => y)) };
  const share = (answered.a.size + answered.b.size) / Math.max(1, wordsA.length + wordsB.length);
  const read = (side: 'a' | 'b', unit: Unit, k: number): Candidate => {
    const better = decode(grid, { side, k, alone: true }) - decode(grid, { side, k, alone: false });
    const words = Array.from({ length: unit.to - unit.from }, (_, n) => unit.from + n);
    const own = words.filter((n) => answered[side].has(n)).length / Math.max(1, words.length) / Math.max(0.1, share);
    const short = (side === 'a' ? lengthA - lengthB : lengthB - lengthA) / Math.max(lengthA, lengthB);
    const odds =
      OMISSION_WEIGHTS.constant +
      OMISSION_WEIGHTS.better * Math.max(-15, Math.min(15, better)) +
      OMISSION_WEIGHTS.answered * own +
      OMISSION_WEIGHTS.short * short +
      OMISSION_WEIGHTS.words * Math.log(1 + words.length);
    return { start: unit.start, end: unit.end, side, odds: isLong(unit) ? odds : Number.NEGATIVE_INFINITY };
  };
  return [...unitsA.map((unit, k) => read('a', unit, k)), ...unitsB.map((unit, k) => read('b', unit, k))];
}

function sumOf(units: readonly Unit[]): number {
  return units.reduce((sum, unit) => sum + unit.length, 0);
}

function isLong(unit: Unit): boolean {
  return unit.to - unit.from >= 2;
}

function unitsOf(side: ReadSide, words: readonly Word[]): Unit[] {
  let at = 0;
  return side.sentences.map((range) => {
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < range.end) at++;
    const letters = side.text.slice(range.start, range.end).replace(/\s/g, '').length;
    return { ...range, from, to: at, length: letters / LENGTH[side.lang] };
  });
}

/** Gain of holding sentences [i, i+m) of a and [j, j+n) of b together. */
function gainOf(a: readonly Unit[], b: readonly Unit[], links: Links): Grid['gain'] {
  const { share, length } = OMISSION_WEIGHTS;
  const mean = [...a, ...b].reduce((sum, unit) => sum + unit.length, 0) / (a.length + b.length);
  const words = (units: readonly Unit[]) => units.at(-1)?.to ?? 0;
  const all = new Set(links.map(([x]) => x)).size + new Set(links.map(([, y]) => y)).size;
  const needed = share * (all / Math.max(1, words(a) + words(b)));
  const known = new Map<string, number>();
  return (i, m, j, n) => {
    const key = `${i},${m},${j},${n}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const [ua, ub] = [a.slice(i, i + m), b.slice(j, j + n)];
    const inA = { from: ua[0]?.from ?? 0, to: ua.at(-1)?.to ?? 0 };
    const inB = { from: ub[0]?.from ?? 0, to: ub.at(-1)?.to ?? 0 };
    const held = links.filter(([x, y]) => x >= inA.from && x < inA.to && y >= inB.from && y < inB.to);
    const answered = new Set(held.map(([x]) => x)).size + new Set(held.map(([, y]) => y)).size;
    const size = inA.to - inA.from + inB.to - inB.from;
    const lengths = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + unit.length, 0);
    const gain = answered - needed * size - (length * Math.abs(lengths(ua) - lengths(ub))) / mean;
    known.set(key, gain);
    return gain;
  };
}

const GROUPS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [1, 0],
  [0, 1],
];

/** What a path must do with one sentence: leave it alone, or hold it with others. */
interface Demand {
  readonly side: 'a' | 'b';
  readonly k: number;
  readonly alone: boolean;
}

/** Score of the best path that does as demanded. */
function decode({ a, b, gain }: Grid, demand: Demand): number {
  const width = b.length + 1;
  const scores = new Float64Array((a.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  scores[0] = 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      for (const [m, n] of GROUPS) {
        if (m > i || n > j || !isAllowed(demand, i - m, m, j - n, n)) continue;
        const before = scores[(i - m) * width + j - n] as number;
        const score = before + (m === 0 || n === 0 ? -OMISSION_WEIGHTS.skip : gain(i - m, m, j - n, n));
        if (score > (scores[i * width + j] as number)) scores[i * width + j] = score;
      }
    }
  }
  return scores[scores.length - 1] as number;
}

function isAllowed({ side, k, alone }: Demand, i: number, m: number, j: number, n: number): boolean {
  const [start, size, other] = side === 'a' ? [i, m, n] : [j, n, m];
  return k < start || k >= start + size || (other === 0) === alone;
}
