import { TRANSCRIBING } from '../languages/zh/romanise';
import { type Detector, type PairFinding, placeOf, type ReadSide, type SideName } from './bead';

/** Bracketed words that the other side has neither in brackets nor at all: a gloss lost, words put in. */
export const BRACKETS: Detector = {
  name: 'brackets',
  kinds: ['omission', 'addition'],
  check: ({ a, b }) => [...oneSided(a, b, 'a'), ...oneSided(b, a, 'b')],
};

const BRACKETED = /[(（[［]([^()（）[\]［］\n]{1,60})[)）\]］]/gu;
/** A transcribed name glossed by hanzi, as an old name after a new one. */
const HAN_GLOSS = /^\p{Script=Han}{2,6}$/u;
/** [steel producer]: words the translator put in. */
const INSERTED = /^\p{Ll}[\p{L}\p{M}'’ -]{2,60}$/u;

function oneSided(side: ReadSide, other: ReadSide, name: SideName): PairFinding[] {
  if (other.text.trim() === '') return [];
  const [round, square] = [/[(（]/.test(other.text), /[[［]/.test(other.text)];
  return Array.from(side.text.matchAll(BRACKETED)).flatMap((match) => {
    const isSquare = /^[[［]/.test(match[0]);
    const end = match.index + match[0].length;
    const telling = isSquare
      ? !square && INSERTED.test(match[1] ?? '')
      : !round && !square && HAN_GLOSS.test(match[1] ?? '') && isTranscribed(side.text, match.index);
    if (!telling || side.text.charAt(end) === '(') return [];
    const place = placeOf(side, { start: match.index, end });
    return [name === 'a' ? lost(place) : { ...lost(place), kind: 'addition', reason: 'added', a: null, b: place }];
  });
}

/** Three hanzi of transcription before the bracket. */
function isTranscribed(text: string, at: number): boolean {
  const name = [...text.slice(Math.max(0, at - 3), at)];
  return name.length === 3 && name.every((sign) => TRANSCRIBING.has(sign));
}

function lost(place: PairFinding['a']): PairFinding {
  return { kind: 'omission', severity: 'notice', reason: 'dropped', a: place, b: null };
}
