import { ZH_CONTINUERS } from '../languages/zh/boundaries';
import type { Candidate } from './candidate';
import { classAt, classBefore, UPPER, WIDE } from './chars';
import { OPENS } from './marks';
import type { Verdict } from './pass';
import { abbreviationKind } from './rules';

const LOWER_WORD = /^\p{Ll}{2,}$/u;
const CAPITALISED = /^\p{Lu}(?:['’]?\p{Ll}|$)/u;

/** [S25] Sentences joined without a space (`end.Next`, `end.«Next`), told from names, files and abbreviations. */
export function joined(candidate: Candidate): Verdict {
  const { text, stop, block } = candidate;
  if (!candidate.joined || /[–—―]/.test(text.charAt(stop.next))) return undefined;
  const next = classAt(text, stop.next);
  const opens = block.marks.roles[stop.next] === OPENS;
  if (next & WIDE) return beforeHan(candidate);
  if (!(next & UPPER) && !opens) return 'join';
  if (stop.kind === 'question' || stop.closer >= 0) return undefined;
  return opens ? beforeOpener(candidate) : beforeCapital(candidate);
}

function beforeHan(candidate: Candidate): Verdict {
  const { text, stop, word, block } = candidate;
  if (ZH_CONTINUERS.has(text.charAt(stop.next))) return 'join';
  if (stop.kind === 'question') return 'cut';
  if (/^\d{1,2}$/.test(word)) return classBefore(text, stop.start - word.length) & WIDE ? 'cut' : 'join';
  return /^(?:\p{Lu}|.*\..*)$/u.test(word) || abbreviationKind(block.rules, word) ? 'join' : 'cut';
}

function beforeOpener({ block, word }: Candidate): Verdict {
  return LOWER_WORD.test(word) && !abbreviationKind(block.rules, word) ? 'cut' : 'join';
}

function beforeCapital(candidate: Candidate): Verdict {
  const { block, word, nextWord, afterNextWord } = candidate;
  if (abbreviationKind(block.rules, word) || /^\p{L}$|\p{L}\./u.test(word)) return 'join';
  if (candidate.startsSentence) return 'cut';
  if (afterNextWord === '.' && abbreviationKind(block.rules, nextWord) === 'leading') return 'cut';
  if (!CAPITALISED.test(nextWord)) return 'join';
  return LOWER_WORD.test(word) || /\d$/.test(word) ? 'cut' : 'join';
}
