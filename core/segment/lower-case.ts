import type { Candidate } from './candidate';
import { classAt, classBefore, LOWER, SPACE } from './chars';
import type { Verdict } from './pass';
import { abbreviationKind } from './rules';

/** [S20] [S21] Lower case goes on, save for names like `iPhone` and where the writer uses no capitals. */
export function lowerCase(candidate: Candidate): Verdict {
  if (isPause(candidate)) return 'join';
  const { text, nextWord } = candidate;
  if (!(classAt(text, candidate.first) & LOWER)) return undefined;
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(nextWord) && !candidate.joined) return undefined;
  return isInformal(candidate) ? 'cut' : 'join';
}

/** `well … I mean`: after an ellipsis that stands free, the capital of `I` tells nothing. */
function isPause({ text, stop, nextWord }: Candidate): boolean {
  if (stop.kind !== 'ellipsis' || !(classBefore(text, stop.start) & SPACE)) return false;
  return /^I(?:['’]\p{Ll}{1,2})?$/u.test(nextWord);
}

/** A block without capitals, marks set twice (`great!! thanks`), or a subject after a whole word (`good. it was`). */
function isInformal(candidate: Candidate): boolean {
  const { block, text, stop, word, nextWord } = candidate;
  if (candidate.joined || stop.kind === 'ellipsis' || stop.closer >= 0) return false;
  if (/^(?:!{2,}|\?{2,})$/.test(text.slice(stop.start, Math.min(stop.end, stop.start + 16)))) return true;
  if (word.length < 2 || word.includes('.') || abbreviationKind(block.rules, word)) return false;
  if (block.uncapped) return true;
  const subject = block.rules.words.subjects.has(nextWord.replace('’', "'"));
  return subject && stop.kind === 'dot' && /^\p{Ll}{3,}$/u.test(word);
}
