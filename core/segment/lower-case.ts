import type { Candidate } from './candidate';
import { classAt, LOWER } from './chars';
import type { Verdict } from './pass';
import { abbreviationKind } from './rules';

/** [S20] [S21] Lower case goes on, save in a block that uses no capitals at all and for names like `iPhone`. */
export function lowerCase(candidate: Candidate): Verdict {
  const { block, text, stop } = candidate;
  if (!(classAt(text, candidate.first) & LOWER)) return undefined;
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(candidate.nextWord) && !candidate.joined) return undefined;
  const free = block.uncapped && !candidate.joined && stop.kind !== 'ellipsis' && stop.closer < 0;
  const word = candidate.word;
  return free && word.length > 1 && !/[.]/.test(word) && !abbreviationKind(block.rules, word) ? 'cut' : 'join';
}
