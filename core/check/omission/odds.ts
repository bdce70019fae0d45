import type { TextRange } from '../../model/range';
import type { ReadSide, SideName } from '../bead';
import type { Lexical } from '../lexical';
import { type Better, betterAlone, gainBy } from './paths';
import { lengthOf, overlapsOf, type Unit, type Units, unitsOf } from './units';

/** A sentence with the log odds that nothing on the other side renders it. */
export interface Candidate extends TextRange {
  readonly side: SideName;
  readonly odds: number;
}

/** Log odds from which a sentence is reported, and from which it is a grave one. */
export const ODDS = { report: 2.6, sure: 4 } as const;

/** How the paths are scored. */
const PATHS = {
  /** Share of words that must be answered for two groups to belong together, of the share in the whole bead. */
  share: 0.4,
  /** Cost of a difference in length, in words for an average sentence. */
  length: 7,
  /** Cost of leaving a sentence alone, in words. */
  skip: 2,
  /** By lengths alone: a group of equal lengths gains 1, one of lengths as 1 to e loses 3. */
  ratio: 4,
  equal: 1,
} as const;

/** Weights of a logistic regression, fitted on news in three pairs of languages with sentences dropped and added. */
const WEIGHTS = {
  constant: 1.48,
  /** For each word by which the best path is better when the sentence is left alone. */
  better: 0.22,
  /** The same by lengths alone. */
  betterLengths: 0.64,
  /** For the share of its words that are answered anywhere, of the share in the whole bead. */
  answered: -1.2,
  /** For the share that the best single sentence of the other side answers. */
  best: -3.06,
  /** For the share by which its side is longer than the other. */
  surplus: 2.53,
  /** For each sentence that its side has more. */
  count: 2,
  /** For the logarithm of the number of its content words. */
  words: 0.82,
  /** For its length in mean sentences. */
  length: 0.9,
  /** For each sentence of its side. */
  sentences: -0.57,
  /** For the share of words that are answered in the whole bead: a text that the lexicon knows is trusted more. */
  share: 1.55,
} as const;

/** A path's gain counts up to this. */
const MOST = 15;
const LEAST_WORDS = 2;

/** Every sentence of two words or more with its odds. */
export function candidatesOf(a: ReadSide, b: ReadSide, lexical: Lexical): Candidate[] {
  const units = unitsOf(a, b, lexical);
  const overlap = overlapsOf(units);
  const needed = PATHS.share * units.share;
  const byWords = betterAlone(
    units.a.length,
    units.b.length,
    gainBy(overlap, ({ answered, size, apart }) => answered - needed * size - PATHS.length * apart),
    PATHS.skip,
  );
  const byLengths = betterAlone(
    units.a.length,
    units.b.length,
    gainBy(overlap, ({ ratio }) => PATHS.equal - PATHS.ratio * ratio),
    1,
  );
  const best = (side: SideName, k: number) =>
    units[side === 'a' ? 'b' : 'a'].reduce((most, _, j) => {
      const { answered, size } = side === 'a' ? overlap(k, 1, j, 1) : overlap(j, 1, k, 1);
      return Math.max(most, answered / size / units.share);
    }, 0);
  return (['a', 'b'] as const).flatMap((side) =>
    units[side].flatMap((unit, k): Candidate[] => {
      if (unit.to - unit.from < LEAST_WORDS) return [];
      const odds = oddsOf(units, side, unit, { byWords, byLengths, k, best: best(side, k) });
      return [{ start: unit.start, end: unit.end, side, odds }];
    }),
  );
}

interface Reading {
  readonly byWords: Better;
  readonly byLengths: Better;
  readonly k: number;
  readonly best: number;
}

function oddsOf(units: Units, side: SideName, unit: Unit, { byWords, byLengths, k, best }: Reading): number {
  const [own, other] = side === 'a' ? [units.a, units.b] : [units.b, units.a];
  const [length, opposite] = [lengthOf(own), lengthOf(other)];
  const words = Array.from({ length: unit.to - unit.from }, (_, n) => unit.from + n);
  const answered = words.filter((n) => units.answered[side].has(n)).length / words.length / units.share;
  const clipped = (better: Better) => Math.max(-MOST, Math.min(MOST, better[side][k] as number));
  return (
    WEIGHTS.constant +
    WEIGHTS.better * clipped(byWords) +
    WEIGHTS.betterLengths * clipped(byLengths) +
    WEIGHTS.answered * answered +
    WEIGHTS.best * best +
    (WEIGHTS.surplus * (length - opposite)) / Math.max(length, opposite) +
    WEIGHTS.count * (own.length - other.length) +
    WEIGHTS.words * Math.log(1 + words.length) +
    (WEIGHTS.length * unit.length) / units.mean +
    WEIGHTS.sentences * own.length +
    WEIGHTS.share * units.share
  );
}
