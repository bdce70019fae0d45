import { abbreviation } from './abbreviation';
import type { Candidate } from './candidate';
import { classAt, UPPER } from './chars';
import { chinese } from './chinese';
import { dash, speaker } from './dialogue';
import { heading } from './heading';
import { initial } from './initial';
import { joined } from './joined';
import { lowerCase } from './lower-case';
import { CLOSES, OPENS } from './marks';
import type { Pass, Verdict } from './pass';
import { holds } from './ranges';

/** In this order; the first that has something to say decides. `docs/spec/segment.md` has the rule of each. */
export const PASSES: readonly Pass[] = [
  { name: 'wordless', judge: wordless },
  { name: 'sheltered', judge: sheltered },
  { name: 'address', judge: insideAddress },
  { name: 'marks only', judge: marksOnly },
  { name: 'heading', judge: heading },
  { name: 'continuation', judge: continuation },
  { name: 'dash', judge: dash },
  { name: 'speaker', judge: speaker },
  { name: 'chinese', judge: chinese },
  { name: 'lower case', judge: lowerCase },
  { name: 'marked name', judge: markedName },
  { name: 'joined', judge: joined },
  { name: 'initial', judge: initial },
  { name: 'abbreviation', judge: abbreviation },
  { name: 'plain stop', judge: () => 'cut' },
];

/** [S5] A sentence holds a letter or a digit: a leading `…` or `?!` belongs to what follows. */
function wordless({ soFar }: Candidate): Verdict {
  return soFar === '' ? 'join' : undefined;
}

/** [S14] [S15] A bracket, title or cry inside a sentence keeps its stops; in « » the one at its end as well. */
function sheltered({ text, block, stop }: Candidate): Verdict {
  const { shelters, openerOf } = block.marks;
  if (holds(shelters, stop.start, stop.close)) return 'join';
  if (stop.kind === 'dot' || text.charAt(stop.closer) !== '»') return undefined;
  const opener = openerOf.get(stop.closer);
  if (opener === undefined || !(classAt(text, opener + 1) & UPPER)) return undefined;
  return holds(shelters, opener, stop.closer) ? 'join' : undefined;
}

/** [S24] A stop inside an address, path or file name joins; one at its end cuts, whatever its last letters are. */
function insideAddress({ block, stop, endsAddress, nextWord }: Candidate): Verdict {
  if (holds(block.addresses, stop.start, stop.end + 1)) return 'join';
  return endsAddress && /^\p{Lu}/u.test(nextWord) ? 'cut' : undefined;
}

/** [S16] `[...]`, `(?)`, `«…»`: marks with nothing but a stop between them. */
function marksOnly({ block, stop }: Candidate): Verdict {
  return block.marks.roles[stop.start - 1] === OPENS && block.marks.roles[stop.end] === CLOSES ? 'join' : undefined;
}

/** [S19] What goes on after a comma, or before a closing mark, has not ended. */
function continuation({ text, block, stop }: Candidate): Verdict {
  if (stop.next >= text.length) return 'cut';
  if (block.marks.roles[stop.next] === CLOSES) return 'join';
  return /[,;:%°&/=+|\\，、；：·～~]/.test(text.charAt(stop.next)) ? 'join' : undefined;
}

/** [S29] `Yahoo! Sports`: the mark belongs to the name, save before a word that begins sentences. */
function markedName({ block, stop, word, startsSentence }: Candidate): Verdict {
  if (stop.kind !== 'question' || stop.closer >= 0 || startsSentence) return undefined;
  return block.rules.words.markedNames.has(word.toLowerCase()) ? 'join' : undefined;
}
