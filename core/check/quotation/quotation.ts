import { type BeadContext, type Detector, type PairFinding, placeOf, type SideName } from '../bead';
import { lexicalOf } from '../lexical';
import { unpaired, wordsOf } from './pairing';
import { type Quoted, quotedIn } from './quotes';

/** Quoted words that stand without marks on the other side. */
export const QUOTATION: Detector = {
  name: 'quotation',
  kinds: ['quotation'],
  check(bead) {
    const [a, b] = [quotedIn(bead.a.text), quotedIn(bead.b.text)];
    const left = unpaired(a, b, bead);
    return [
      ...left.a.filter((one) => isTelling(one, b, bead, 'a')).map((one) => finding(bead, one, 'a')),
      ...left.b.filter((one) => isTelling(one, a, bead, 'b')).map((one) => finding(bead, one, 'b')),
    ];
  },
};

/**
 * Title marks answer italics, which plain text does not show; a lone mark belongs to a speech outside the bead. A speech
 * may begin with a dash on the other side, go on outside the bead, or be cut in two.
 */
function isTelling(one: Quoted, others: readonly Quoted[], bead: BeadContext, side: SideName): boolean {
  const other = bead[side === 'a' ? 'b' : 'a'].text;
  if (one.title || other.trim() === '') return false;
  if (!one.open && !isSpeech(one)) return true;
  if (/^\s*[—–-]\s|[:：]\s*[—–-]\s/.test(other) || others.some(({ open }) => open)) return false;
  if (one.open) return others.length === 0;
  const lexical = lexicalOf(bead);
  return !others.filter(isSpeech).some((quoted) => {
    const [x, y] = side === 'a' ? [one, quoted] : [quoted, one];
    return (wordsOf(x, y, lexical)?.shared ?? 1) > PART;
  });
}

/** Share of answered words from which a speech is a part of another one. */
const PART = 0.2;

/** Sentences, or a clause of some length. */
function isSpeech({ inner }: Quoted): boolean {
  if (/\p{Script=Han}/u.test(inner)) return inner.length > 16 || /[。！？，；]$/u.test(inner);
  return inner.split(/\s+/).length > 7 || /[.!?,;]$/.test(inner);
}

function finding(bead: BeadContext, quoted: Quoted, side: SideName): PairFinding {
  const place = placeOf(bead[side], quoted);
  const custom = isNameLike(quoted.inner);
  return {
    kind: 'quotation',
    severity: custom ? 'notice' : 'minor',
    reason: custom ? 'style' : side === 'a' ? 'dropped' : 'added',
    a: side === 'a' ? place : null,
    b: side === 'b' ? place : null,
  };
}

/** Names, brands and titles are quoted by custom in one language and not in another. */
export function isNameLike(quoted: string): boolean {
  const inner = quoted
    .replace(/[(（][^)）]*[)）]/g, '')
    .replace(/[,.，。]$/, '')
    .trim();
  if (/[,，.。!！?？;；]/.test(inner)) return false;
  if (/\p{Script=Han}/u.test(inner)) return inner.length <= 16;
  return inner.split(/\s+/).length <= 6 && /^\p{Lu}/u.test(inner);
}
