import type { Abbreviations } from '../languages/abbreviations';
import type { Candidate } from './candidate';
import { classAt, DIGIT } from './chars';
import { OPENS } from './marks';
import type { Verdict } from './pass';
import { abbreviationKind } from './rules';

const NUMBER = /^(?:\d[\d.,–—-]*|[IVXLCDM]+)$/;
const LONGEST_PHRASE = 6;

/** [S30] to [S36] The stop of an abbreviation, by the table that it stands in and by what follows. */
export function abbreviation(candidate: Candidate): Verdict {
  const { text, stop } = candidate;
  if (stop.kind !== 'dot' || stop.wide) return undefined;
  const kind = kindOf(candidate);
  if (!kind) return undefined;
  if (candidate.closesQuotation) return 'cut';
  if (stop.closer >= 0 || /[-–—]/.test(text.charAt(stop.next))) return 'join';
  return byKind(candidate, kind);
}

function byKind(candidate: Candidate, kind: keyof Abbreviations): Verdict {
  switch (kind) {
    case 'leading':
      return 'join';
    case 'beforeNumber':
      return /^(?:[\d№]|[IVXLC]+$|\p{L}$)/u.test(candidate.nextWord) ? 'join' : 'cut';
    case 'insideName':
      return startsAnew(candidate) ? 'cut' : 'join';
    case 'closing':
      return closing(candidate);
    case 'afterNumber':
      return followsNumber(candidate) ? closing(candidate) : byKind(candidate, 'insideName');
  }
}

function closing(candidate: Candidate): Verdict {
  const { text, soFar, block } = candidate;
  if (classAt(text, candidate.first) & DIGIT) return 'join';
  const words = soFar?.split(/\s+/) ?? [];
  const opens = block.rules.words.prepositions.has(words[0]?.toLowerCase() ?? '');
  if (opens && words.length <= LONGEST_PHRASE && !soFar?.includes(',')) return 'join';
  return words.length > 0 && words.length <= 3 && !candidate.startsSentence ? 'join' : 'cut';
}

function startsAnew(candidate: Candidate): boolean {
  const { text, block, stop } = candidate;
  if (candidate.startsSentence) return true;
  return block.marks.roles[stop.next] === OPENS && !/[([{（]/.test(text.charAt(stop.next));
}

function followsNumber({ word, wordBefore }: Candidate): boolean {
  return NUMBER.test(wordBefore) || /^\d/.test(word);
}

/** The table of the word before the stop: with the words before it first (`т. д`, `и пр`), then alone. */
function kindOf({ block, word, wordBefore, text, stop }: Candidate): keyof Abbreviations | undefined {
  const bare = word.replace(/^\d[\d.,]*/, '');
  if (bare === '') return undefined;
  const spaced = spacedOut(text.slice(Math.max(0, stop.start - 16), stop.start));
  return (
    (spaced && abbreviationKind(block.rules, spaced)) ||
    abbreviationKind(block.rules, `${wordBefore}_${word}`) ||
    abbreviationKind(block.rules, bare) ||
    (looksShortened(bare) ? 'insideName' : undefined)
  );
}

/** `к. т. н` as `к.т.н`; undefined when the last word stands alone. */
function spacedOut(before: string): string | undefined {
  const match = /(?<![\p{L}\p{N}])(?:\p{L}{1,3}\.\s{1,2}){1,3}\p{L}{1,3}$/u.exec(before);
  return match?.[0].replace(/\s+/g, '');
}

/** [S36] In no table: single letters with stops (`x.y`), or a lower-case word without a vowel (`вкл` has none). */
function looksShortened(word: string): boolean {
  if (/^(?:\p{Ll}\.)+\p{Ll}$/u.test(word)) return true;
  return /^[\p{Ll}-]{2,5}$/u.test(word) && !/[aeiouyàáâäåæèéêëìíîïòóôöøùúûüаеёиоуыэюя]/u.test(word);
}
