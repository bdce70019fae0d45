import type { Candidate } from './candidate';
import { OPENS } from './marks';
import type { Verdict } from './pass';
import { abbreviationKind } from './rules';

/** Longest surname with two initials that is looked at, in UTF-16 units. */
const LONGEST_NAME = 32;

/** [S26] to [S28] Capitals with a stop: initials (`J. R. R.`, `А.С.`), acronyms (`U.N.`) and lone letters (`and I.`). */
export function initial(candidate: Candidate): Verdict {
  const { text, block, stop, word } = candidate;
  if (stop.kind !== 'dot' || stop.wide || text.charAt(stop.start - word.length - 1) === '°') return undefined;
  const lone = /^\p{Lu}\p{M}*$/u.test(word);
  if (!lone && (!/^(?:\p{Lu}\.-?)+\p{Lu}$/u.test(word) || abbreviationKind(block.rules, word))) return undefined;
  if (candidate.startsSentence || (lone && isWord(candidate)) || endsName(candidate)) return 'cut';
  const quotes = block.marks.roles[stop.next] === OPENS && !/[([{]/.test(text.charAt(stop.next));
  return (!lone && quotes) || candidate.closesQuotation ? undefined : 'join';
}

/** `and I.`, `vitamin C.`: a letter that is a word by itself; not `and I. M. Pei`. */
function isWord({ block, word, wordBefore, nextWord, afterNextWord }: Candidate): boolean {
  if (/^\p{Lu}$/u.test(nextWord) && afterNextWord === '.') return false;
  if (block.rules.words.beforeLetter.has(wordBefore.toLowerCase())) return true;
  return word === 'I' && /^\p{Ll}+$/u.test(wordBefore);
}

/** `Ветров А. С. Доклад`: the initials stand after a surname, and what follows is not one. */
function endsName({ text, stop, block, nextWord, afterNextWord }: Candidate): boolean {
  const { surnames } = block.rules.words;
  const before = text.slice(Math.max(0, stop.end - LONGEST_NAME), stop.end);
  const surname = /(\p{Lu}\p{Ll}{2,})\s\p{Lu}\.\s?\p{Lu}\.$/u.exec(before)?.[1];
  if (!surname || !surnames.test(surname)) return false;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(nextWord) && afterNextWord !== '.' && !surnames.test(nextWord);
}
