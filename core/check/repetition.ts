import type { TextRange } from '../model/range';
import { type Detector, type PairFinding, placeOf, type ReadSide, type SideName } from './bead';

/** Longest stretch, in words or hanzi, that is looked for twice. */
const REACH = 160;
const LEAST_LETTERS = 8;

/** A stretch said twice in a row on one side only: what is left when a line is pasted twice. */
export const REPETITION: Detector = {
  name: 'repetition',
  kinds: ['repetition'],
  check({ a, b }) {
    const [inA, inB] = [repeatOf(a), repeatOf(b)];
    if (inA && inB) return [];
    return [...finding(a, inA, 'a'), ...finding(b, inB, 'b')];
  },
};

function finding(side: ReadSide, range: TextRange | undefined, name: SideName): PairFinding[] {
  if (!range) return [];
  const place = placeOf(side, range);
  return [
    {
      kind: 'repetition',
      severity: 'major',
      reason: 'added',
      a: name === 'a' ? place : null,
      b: name === 'b' ? place : null,
    },
  ];
}

const TOKEN = /\p{Script=Han}|[\p{L}\p{M}\d]+/gu;

/**
 * The second of two equal neighbouring stretches, the longest there is; undefined when there is none. A tandem repeat
 * of period p is a run of p equal pairs (token i, token i + p); quadratic in tokens up to `REACH`.
 */
export function repeatOf({ text, lang }: Pick<ReadSide, 'text' | 'lang'>): TextRange | undefined {
  const tokens = Array.from(text.matchAll(TOKEN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0].toLowerCase(),
  }));
  const least = lang === 'zh' ? 4 : 2;
  for (let period = Math.min(REACH, tokens.length >> 1); period >= least; period--) {
    let run = 0;
    for (let k = 0; k + period < tokens.length; k++) {
      run = tokens[k]?.word === tokens[k + period]?.word ? run + 1 : 0;
      if (run < period) continue;
      const second = { start: tokens[k + 1]?.start ?? 0, end: tokens[k + period]?.end ?? 0 };
      if (isTelling(text.slice(second.start, second.end), lang)) return second;
    }
  }
  return undefined;
}

function isTelling(words: string, lang: ReadSide['lang']): boolean {
  const letters = words.replace(/[^\p{L}]/gu, '');
  return new Set(letters.toLowerCase()).size > 2 && letters.length >= (lang === 'zh' ? 4 : LEAST_LETTERS);
}
