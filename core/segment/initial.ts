import type { Candidate } from './candidate';
import { OPENS } from './marks';
import type { Verdict } from './pass';
import { abbreviationKind } from './rules';

/** [S26] to [S28] Capitals with a stop: initials (`J. R. R.`, `А.С.`), acronyms (`U.N.`) and lone letters (`and I.`). */
export function initial(candidate: Candidate): Verdict {
  const { text, block, stop, word } = candidate;
  if (stop.kind !== 'dot' || stop.wide) return undefined;
  const lone = /^\p{Lu}\p{M}*$/u.test(word);
  if (!lone && (!/^(?:\p{Lu}\.-?)+\p{Lu}$/u.test(word) || abbreviationKind(block.rules, word))) return undefined;
  if (lone && isWord(candidate)) return undefined;
  if (candidate.startsSentence) return 'cut';
  const quotes = block.marks.roles[stop.next] === OPENS && !/[([{]/.test(text.charAt(stop.next));
  return (!lone && quotes) || candidate.closesQuotation ? undefined : 'join';
}

/** `and I.`, `vitamin C.`: a letter that is a word by itself. */
function isWord({ block, word, wordBefore }: Candidate): boolean {
  if (block.rules.words.beforeLetter.has(wordBefore.toLowerCase())) return true;
  return word === 'I' && /^\p{Ll}+$/u.test(wordBefore);
}
