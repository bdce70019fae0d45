import type { Abbreviations } from '../languages/abbreviations';
import type { Candidate } from './candidate';
import { classAt, DIGIT } from './chars';
import { OPENS } from './marks';
import type { Verdict } from './pass';
import { abbreviationKind } from './rules';

const NUMBER = /^(?:\d[\d.,–—-]*|[IVXLCDM]+)$/;
const LONGEST_PHRASE = 7;

/** [S30] to [S36] The stop of an abbreviation, by the table that it stands in and by what follows. */
export function abbreviation(candidate: Candidate): Verdict {
  const { text, stop } = candidate;
  if (stop.kind !== 'dot' || stop.wide) return undefined;
  const kind = kindOf(candidate);
  if (!kind) return undefined;
  if (candidate.closesQuotation) return 'cut';
  if (stop.closer >= 0) return candidate.isBracketed ? 'cut' : 'join';
  if (/[-–—]/.test(text.charAt(stop.next))) return 'join';
  return byKind(candidate, kind);
}

function byKind(candidate: Candidate, kind: keyof Abbreviations): Verdict {
  switch (kind) {
    case 'leading':
      return 'join';
    case 'beforeNumber':
      return leadsNumber(candidate) ? 'join' : 'cut';
    case 'insideName':
      return startsAnew(candidate) ? 'cut' : 'join';
    case 'closing':
      return closing(candidate);
    case 'afterNumber':
      return followsNumber(candidate) ? closing(candidate) : byKind(candidate, 'insideName');
  }
}

/** A number, a Roman numeral or a single letter, save one that is a word of its own (`I`, `В`). */
function leadsNumber(candidate: Candidate): boolean {
  if (/^[\d№]/.test(candidate.nextWord)) return true;
  return /^(?:[IVXLC]+|\p{L})$/u.test(candidate.nextWord) && !startsAnew(candidate);
}

/** [S34] Ends its sentence before a capital, unless what came before it is only an opening phrase or a time. */
function closing(candidate: Candidate): Verdict {
  const { text, block, nextWord } = candidate;
  if (classAt(text, candidate.first) & DIGIT) return 'join';
  if (block.rules.words.times.has(nextWord.toLowerCase())) return 'join';
  return onlyOpens(candidate) ? 'join' : 'cut';
}

/** `At 5 p.m.`, `1 мая 1912 г.`, `Летом 1912 г.`: few words, no comma, and nothing that could be a verb. */
function onlyOpens({ soFar, block, startsSentence }: Candidate): boolean {
  const words = soFar?.split(/\s+/) ?? [];
  if (words.length === 0 || words.length > LONGEST_PHRASE || soFar?.includes(',')) return false;
  const { prepositions, predicates } = block.rules.words;
  if (prepositions.has(words[0]?.toLowerCase() ?? '')) return true;
  if (startsSentence || words.some((word) => predicates.test(word))) return false;
  return words.length <= 3 || /^\d/.test(soFar ?? '') || /\p{Script=Cyrillic}/u.test(soFar ?? '');
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
function kindOf(candidate: Candidate): keyof Abbreviations | undefined {
  const { block, word, wordBefore } = candidate;
  const bare = word.replace(/^[\d.,–—-]+/, '');
  if (bare === '' || (bare !== word && !/^\d[\d.,]*\p{L}/u.test(word))) return undefined;
  return (
    spacedKind(candidate) ??
    abbreviationKind(block.rules, `${wordBefore}_${word}`) ??
    abbreviationKind(block.rules, bare) ??
    (looksShortened(bare) ? 'insideName' : undefined)
  );
}

/** `к. т. н` is looked up as `к.т.н`, then as `т.н`. */
function spacedKind({ text, stop, block }: Candidate): keyof Abbreviations | undefined {
  const before = text.slice(Math.max(0, stop.start - 16), stop.start);
  const match = /(?<![\p{L}\p{N}])(?:\p{L}{1,3}\.\s{1,2}){1,3}\p{L}{1,3}$/u.exec(before);
  const parts = match?.[0].split(/\.\s+/) ?? [];
  for (let from = 0; from < parts.length - 1; from++) {
    const kind = abbreviationKind(block.rules, parts.slice(from).join('.'));
    if (kind) return kind;
  }
  return undefined;
}

/** [S36] In no table: single letters with stops (`x.y`), or a lower-case word without a vowel (`вкл` has none). */
function looksShortened(word: string): boolean {
  if (/^(?:\p{Ll}\.)+\p{Ll}$/u.test(word)) return true;
  return /^[\p{Ll}-]{2,5}$/u.test(word) && !/[aeiouyàáâäåæèéêëìíîïòóôöøùúûüаеёиоуыэюя]/u.test(word);
}
