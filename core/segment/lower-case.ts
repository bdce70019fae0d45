import type { Candidate } from './candidate';
import { classAt, classBefore, LOWER, SPACE } from './chars';
import type { Verdict } from './pass';
import { abbreviationKind } from './rules';

/** [S20] [S21] Lower case goes on, save in a block that uses no capitals at all and for names like `iPhone`. */
export function lowerCase(candidate: Candidate): Verdict {
  const { block, text, stop } = candidate;
  if (isPause(candidate)) return 'join';
  if (!(classAt(text, candidate.first) & LOWER)) return undefined;
  if (/^\p{Ll}{1,2}\p{Lu}/u.test(candidate.nextWord) && !candidate.joined) return undefined;
  const free = block.uncapped && !candidate.joined && stop.kind !== 'ellipsis' && stop.closer < 0;
  const word = candidate.word;
  return free && word.length > 1 && !/[.]/.test(word) && !abbreviationKind(block.rules, word) ? 'cut' : 'join';
}

/** `well … I mean`: after an ellipsis that stands free, the capital of `I` tells nothing. */
function isPause({ text, stop, nextWord }: Candidate): boolean {
  return stop.kind === 'ellipsis' && classBefore(text, stop.start) & SPACE
    ? /^I(?:['’]\p{Ll}{1,2})?$/u.test(nextWord)
    : false;
}
