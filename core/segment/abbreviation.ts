import type { Abbreviations } from '../languages/abbreviations';
import type { Candidate } from './candidate';
import { classAt, DIGIT } from './chars';
import { OPENS } from './marks';
import type { Verdict } from './pass';
import { abbreviationKind } from './rules';

const NUMBER = /^(?:\d[\d.,–—-]*|[IVXLCDM]+)$/;
/** Longest opening phrase in words, longest unfinished clause in UTF-16 units. */
const LONGEST_PHRASE = 7;
const LONGEST_CLAUSE = 120;

/** A word of the tables, and the table. */
interface Known {
  readonly key: string;
  readonly kind: keyof Abbreviations;
}

/** [S30] to [S35] The stop of an abbreviation, by the table that it stands in and by what follows. */
export function abbreviation(candidate: Candidate): Verdict {
  const { text, stop } = candidate;
  if (stop.kind !== 'dot' || stop.wide) return undefined;
  const known = lookUp(candidate);
  if (!known) return undefined;
  if (candidate.closesQuotation) return 'cut';
  if (stop.closer >= 0) return candidate.isBracketed ? 'cut' : 'join';
  if (/[-–—]/.test(text.charAt(stop.next))) return 'join';
  return byKind(candidate, known);
}

function byKind(candidate: Candidate, { key, kind }: Known): Verdict {
  switch (kind) {
    case 'leading':
      return 'join';
    case 'beforeNumber':
      return leadsNumber(candidate) ? 'join' : 'cut';
    case 'insideName':
      return startsAnew(candidate) ? 'cut' : 'join';
    case 'closing':
      return closing(candidate, key);
    case 'afterNumber':
      return byKind(candidate, { key, kind: followsNumber(candidate) ? 'closing' : 'insideName' });
  }
}

/** A number, a Roman numeral or a single letter, save one that is a word of its own (`I`, `В`). */
function leadsNumber(candidate: Candidate): boolean {
  if (/^[\d№]/.test(candidate.nextWord)) return true;
  return /^(?:[IVXLC]+|\p{L})$/u.test(candidate.nextWord) && !startsAnew(candidate);
}

/** [S34] Ends its sentence before a capital, unless what came before it is only an opening phrase or a time. */
function closing(candidate: Candidate, key: string): Verdict {
  const { text, block, nextWord } = candidate;
  if (classAt(text, candidate.first) & DIGIT) return 'join';
  if (block.rules.words.times.has(nextWord.toLowerCase())) return 'join';
  if (candidate.afterNextWord === ':') return 'cut'; // `Дата: 5 мая 1912 г. Место: Тула`
  return block.rules.words.dates.has(key.toLowerCase()) && isUnfinished(candidate) ? 'join' : 'cut';
}

/** A date that closes an opening phrase or a clause without a verb belongs to what follows. */
function isUnfinished(candidate: Candidate): boolean {
  return onlyOpens(candidate) || opensClause(candidate);
}

/** `At 5 p.m.`, `1 мая 1912 г.`, `Летом 1912 г.`: few words and nothing that could be a verb. */
function onlyOpens({ soFar = '', block, startsSentence }: Candidate): boolean {
  const words = soFar.split(/\s+/);
  if (soFar === '' || words.length > LONGEST_PHRASE) return false;
  const { prepositions, predicates } = block.rules.words;
  const opener = /(?:^|,\s)([^\s,]+)[^,]*$/.exec(soFar)?.[1] ?? '';
  if (prepositions.has(opener.toLowerCase()))
    return opener === words[0] || !words.some((word) => predicates.test(word));
  if (soFar.includes(',') || startsSentence || words.some((word) => predicates.test(word))) return false;
  return words.length <= 3 || /^\d/.test(soFar) || /\p{Script=Cyrillic}/u.test(soFar);
}

/** `…, а подписанный в 1949 г. Договор`: no verb since the clause opened. */
function opensClause({ text, begin, stop, block, startsSentence }: Candidate): boolean {
  if (startsSentence) return false;
  const { clauseOpeners, predicates } = block.rules.words;
  const before = text.slice(Math.max(begin, stop.start - LONGEST_CLAUSE), stop.start);
  const opener = [...before.matchAll(clauseOpeners)].at(-1);
  if (!opener) return false;
  const clause = before.slice(opener.index + opener[0].length);
  return !clause.split(/[\s,]+/).some((word) => predicates.test(word));
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
function lookUp(candidate: Candidate): Known | undefined {
  const { block, word, wordBefore } = candidate;
  const bare = word.replace(/^[\d.,–—-]+/, '');
  if (bare === '' || (bare !== word && !/^\d[\d.,]*\p{L}/u.test(word))) return undefined;
  for (const key of [...spacedOut(candidate), `${wordBefore}_${word}`, bare]) {
    const kind = abbreviationKind(block.rules, key);
    if (kind) return { key, kind };
  }
  return looksShortened(bare) ? { key: bare, kind: 'insideName' } : undefined;
}

/** `к. т. н` as `к.т.н`, then as `т.н`; nothing when the last word stands alone. */
function spacedOut({ text, stop }: Candidate): string[] {
  const before = text.slice(Math.max(0, stop.start - 16), stop.start);
  const match = /(?<![\p{L}\p{N}])(?:\p{L}{1,3}\.\s{1,2}){1,3}\p{L}{1,3}$/u.exec(before);
  const parts = match?.[0].split(/\.\s+/) ?? [];
  return parts.slice(0, -1).map((_, from) => parts.slice(from).join('.'));
}

/** [S35] In no table: letters with stops (`x.y`, `ген.-м`), or a lower-case word without a vowel (`вкл` has none). */
function looksShortened(word: string): boolean {
  if (/^(?:\p{Ll}\.)+\p{Ll}$|\p{L}\.-\p{L}{1,4}$/u.test(word)) return true;
  return /^[\p{Ll}-]{2,5}$/u.test(word) && !/[aeiouyàáâäåæèéêëìíîïòóôöøùúûüаеёиоуыэюя]/u.test(word);
}
