import type { TextRange } from '../model/range';
import { type BeadContext, type Detector, type PairFinding, placeOf, type ReadSide } from './bead';

/** Something in quotation marks; `start` and `end` include the marks, which may be missing at an edge of the bead. */
export interface Quoted extends TextRange {
  readonly inner: string;
  /** 《》 and the like: the marks of titles. */
  readonly title: boolean;
}

/** Quoted words that stand without marks on the other side. */
export const QUOTATION: Detector = {
  name: 'quotation',
  kinds: ['quotation'],
  check(bead) {
    const { leftA, leftB } = pairUp(quotedIn(bead.a), quotedIn(bead.b), bead);
    return [
      ...leftA.filter(isTelling).map((quoted) => finding(bead, quoted, 'a')),
      ...leftB.filter(isTelling).map((quoted) => finding(bead, quoted, 'b')),
    ];
  },
};

function finding(bead: BeadContext, quoted: Quoted, side: 'a' | 'b'): PairFinding {
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

/** Title marks answer italics and capitals, which plain text does not show. */
function isTelling({ title }: Quoted): boolean {
  return !title;
}

/** Names, brands and titles are quoted by custom in one language and not in another. */
function isNameLike(inner: string): boolean {
  if (/[,，.。!！?？;；]/.test(inner)) return false;
  const words = inner.split(/\s+/);
  if (/\p{Script=Han}/u.test(inner)) return inner.length >= 4 && inner.length <= 16;
  return words.length <= 6 && /^\p{Lu}/u.test(inner);
}

const PAIRS: readonly (readonly [string, string, boolean])[] = [
  ['«', '»', false],
  ['「', '」', false],
  ['『', '』', false],
  ['《', '》', true],
  ['〈', '〉', true],
];
const DOUBLE = /["“”„‟＂]/g;
/** A single mark opens after a space or bracket and closes before one. */
const SINGLE =
  /(?<=^|[\s(（“"])['‘](?=\S)([^'‘’\n]{1,80}?(?:\w['’]\w[^'‘’\n]*?)*)['’](?=$|[\s.,;:!?)）”"])|‘([^‘’]{1,80})’(?=\p{Script=Han}|[，。；：！？]|$)/gu;

/** Quoted stretches of a side in order. Double marks of any shape are taken in turn, for prints mix them up. */
export function quotedIn({ text }: Pick<ReadSide, 'text'>): Quoted[] {
  const found: Quoted[] = doubles(text);
  for (const [open, close, title] of PAIRS) {
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      const end = text.indexOf(close, at);
      if (end < 0) break;
      found.push({ start: at, end: end + 1, inner: text.slice(at + 1, end), title });
    }
  }
  for (const match of text.matchAll(SINGLE)) {
    found.push({ start: match.index, end: match.index + match[0].length, inner: match[0].slice(1, -1), title: false });
  }
  return found.filter(({ inner }) => inner.trim() !== '').sort((x, y) => x.start - y.start);
}

function doubles(text: string): Quoted[] {
  const marks = Array.from(text.matchAll(DOUBLE), (match) => match.index).filter(
    (at) => !/\d$/.test(text.slice(0, at)) || !/^["”][\s,.]/.test(text.slice(at)) || text.charAt(at) === '”',
  );
  const found: Quoted[] = [];
  for (let k = 0; k + 1 < marks.length; k += 2) {
    const [start, end] = [marks[k] as number, (marks[k + 1] as number) + 1];
    found.push({ start, end, inner: text.slice(start + 1, end - 1), title: false });
  }
  return found;
}

/** Pairs quoted stretches by place and length, the likeliest first; what is left has no counterpart. */
function pairUp(a: readonly Quoted[], b: readonly Quoted[], bead: BeadContext): { leftA: Quoted[]; leftB: Quoted[] } {
  const scores: { x: Quoted; y: Quoted; score: number }[] = [];
  for (const x of a) for (const y of b) scores.push({ x, y, score: likeness(x, y, bead) });
  scores.sort((p, q) => q.score - p.score);
  const used = new Set<Quoted>();
  for (const { x, y, score } of scores) {
    if (score <= 0 || used.has(x) || used.has(y)) continue;
    used.add(x);
    used.add(y);
  }
  return { leftA: a.filter((one) => !used.has(one)), leftB: b.filter((one) => !used.has(one)) };
}

function likeness(x: Quoted, y: Quoted, { a, b }: BeadContext): number {
  const middle = (one: Quoted, text: string) => (one.start + one.end) / 2 / Math.max(1, text.length);
  const share = (one: Quoted, text: string) => (one.end - one.start) / Math.max(1, text.length);
  const apart = Math.abs(middle(x, a.text) - middle(y, b.text));
  const sizes = Math.abs(share(x, a.text) - share(y, b.text));
  return 1 - apart - sizes + (sharedLatin(x.inner, y.inner) ? 1 : 0);
}

function sharedLatin(x: string, y: string): boolean {
  const words = x.match(/[A-Za-z\d]{2,}/g);
  return words?.some((word) => y.includes(word)) ?? false;
}
