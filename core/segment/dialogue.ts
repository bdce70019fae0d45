import type { Candidate } from './candidate';
import { classAt, LOWER, skipSpaces } from './chars';
import { OPENS } from './marks';
import type { Verdict } from './pass';

const DASH = /[-–—―−]/;
const LONGEST_SPEAKER = 80;

/** [S22] A dash after a stop: lower case after it, or a quotation closed before it, goes on; else a reply begins. */
export function dash(candidate: Candidate): Verdict {
  const { text, stop, block } = candidate;
  let at = stop.next;
  if (!DASH.test(text.charAt(at))) return undefined;
  if (candidate.joined && text.charAt(at) === '-') return 'join';
  while (DASH.test(text.charAt(at))) at++;
  at = skipSpaces(text, at);
  while (block.marks.roles[at] === OPENS) at++;
  return classAt(text, at) & LOWER || candidate.closesQuotation ? 'join' : undefined;
}

/** [S23] `“Why?” Anna asked.`: a name and a verb of speech after a question, cry or ellipsis in quotation marks. */
export function speaker(candidate: Candidate): Verdict {
  const { text, stop, block } = candidate;
  if (stop.kind === 'dot' || !candidate.closesQuotation) return undefined;
  const words = text.slice(stop.next, stop.next + LONGEST_SPEAKER).split(/\s+/, 6);
  const verb = words.findIndex((word) => block.rules.words.speech.has(word.replace(/[.,:;!?]+$/, '').toLowerCase()));
  if (verb < 1) return undefined;
  const isName = (word: string) => /^(?:\p{Lu}[\p{L}'’-]*|\p{Lu}\p{Ll}{0,3}\.|\p{Ll}+ly)$/u.test(word);
  return words.slice(0, verb).every(isName) && !isPronoun(candidate) ? 'join' : undefined;
}

/** `“Who cares?” She shouted.`: a pronoun that named the speaker would be in lower case, save `I`. */
function isPronoun({ block, nextWord }: Candidate): boolean {
  return nextWord !== 'I' && block.rules.words.subjects.has(nextWord.toLowerCase());
}
