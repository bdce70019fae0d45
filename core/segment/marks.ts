import type { TextRange } from '../model/range';
import { classAt, classBefore, DIGIT, LETTER, SPACE, skipSpacesBack, WIDE } from './chars';

/** What a quotation mark or bracket does where it stands. */
export const OPENS = 1;
export const CLOSES = 2;

/** Quotation marks and brackets of a block: which open, which close, and what they shelter. */
export interface Marks {
  /** One byte a UTF-16 unit: 0, `OPENS` or `CLOSES`. */
  readonly roles: Uint8Array;
  /** Offset of the opening mark by the offset of the mark that closes it. */
  readonly openerOf: ReadonlyMap<number, number>;
  /** Where no sentence ends, `[opener, closer)`, in order and not overlapping: rules [S14] to [S16]. */
  readonly shelters: readonly TextRange[];
}

/** Longest bracket, in UTF-16 units, that keeps its sentences together; a longer one is a text of its own. */
const LONGEST_BRACKET = 160;
/** Longest quotation in mid-sentence that is taken for a name or a cry. */
const LONGEST_CRY = 60;
/** A quotation mark is taken for open no longer than this, so that a lost closing mark does no lasting harm. */
const LONGEST_QUOTATION = 1500;
/** Marks nested deeper are not paired: a million opening brackets cost no more than a million letters. */
const DEEPEST = 32;

const DOUBLE = '"';
const SINGLE = "'";
const BRACKETS = '([{（［【〔〖';
const TITLES = '《〈';
const OPENERS = `${BRACKETS}${TITLES}«‹「『｢〝`;
const CLOSERS = ')]}）］】〕〗》〉»›」』｣〞';
const SHAPES: ReadonlyMap<string, string> = new Map([
  ...[...OPENERS].map((mark, k) => [mark, CLOSERS.charAt(k)] as const),
  ...[...CLOSERS].map((mark) => [mark, mark] as const),
  ...[...'"“”„‟＂'].map((mark) => [mark, DOUBLE] as const),
  ...[..."'‘’‚`"].map((mark) => [mark, SINGLE] as const),
]);

interface Open {
  readonly at: number;
  readonly shape: string;
}

/** Pairs the quotation marks and brackets of `text` in one walk; straight and wrongly turned ones by their place. */
export function readMarks(text: string): Marks {
  const roles = new Uint8Array(text.length);
  const openerOf = new Map<number, number>();
  const shelters: TextRange[] = [];
  const stack: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    const shape = SHAPES.get(text.charAt(at));
    if (shape === undefined) continue;
    const depth = stack.findLastIndex((open) => open.shape === shape && at - open.at <= LONGEST_QUOTATION);
    const role = roleOf(text, at, shape, depth >= 0);
    roles[at] = role;
    if (role === OPENS && stack.push({ at, shape }) > DEEPEST) stack.shift();
    if (role !== CLOSES || depth < 0) continue;
    const start = stack[depth]?.at ?? at;
    stack.length = depth;
    openerOf.set(at, start);
    if (isShelter(text, start, at)) addShelter(shelters, { start, end: at });
  }
  return { roles, openerOf, shelters };
}

function roleOf(text: string, at: number, shape: string, isOpen: boolean): number {
  if (shape === DOUBLE) return doubleRole(text, at, isOpen);
  if (shape === SINGLE) return singleRole(text, at, isOpen);
  return OPENERS.includes(text.charAt(at)) ? OPENS : CLOSES;
}

/** [S13] Place decides before shape: writers turn “ and ” the wrong way, and " has no direction. */
function doubleRole(text: string, at: number, isOpen: boolean): number {
  const mark = text.charAt(at);
  const free = standsFree(text, at);
  const last = endsThere(text, at);
  if (mark === '„' || mark === '‟') return OPENS;
  if (mark === '“') return isOpen && (last || (isStop(text, at - 1) && !isPaired(text, at))) ? CLOSES : OPENS;
  if (mark === '”') return !isOpen && !last && (free || isStop(text, at - 1)) ? OPENS : CLOSES;
  if (free !== last) return free ? OPENS : CLOSES;
  return isOpen ? CLOSES : OPENS;
}

/** Whether the next double mark after the “ at `at` is the ” that closes it. */
function isPaired(text: string, at: number): boolean {
  return /^[^“”]*”/.test(text.slice(at + 1, at + 1 + LONGEST_BRACKET));
}

/** An apostrophe has no role; a single mark closes after a stop or when one is open and no letter follows. */
function singleRole(text: string, at: number, isOpen: boolean): number {
  const mark = text.charAt(at);
  if (mark === '‘' || mark === '‚' || mark === '`') return OPENS;
  const next = classAt(text, at + 1);
  if (next & (LETTER | DIGIT) && !(next & WIDE))
    return mark === "'" && next & LETTER && standsFree(text, at) ? OPENS : 0;
  const twin = text.charAt(at - 1) === mark ? 1 : 0;
  return isOpen || isStop(text, at - 1 - twin) ? CLOSES : 0;
}

function standsFree(text: string, at: number): boolean {
  return at === 0 || (classBefore(text, at) & SPACE) !== 0 || /[([{（«“「『—–]/.test(text.charAt(at - 1));
}

function endsThere(text: string, at: number): boolean {
  return (
    at + 1 >= text.length ||
    (classAt(text, at + 1) & SPACE) !== 0 ||
    /[,.;:!?…)\]}，。、；：！？）」』》»—–]/.test(text.charAt(at + 1))
  );
}

function isStop(text: string, at: number): boolean {
  return /[.!?…。！？｡．]/.test(text.charAt(at));
}

function isShelter(text: string, start: number, end: number): boolean {
  const opener = text.charAt(start);
  if (end - start > LONGEST_BRACKET) return false;
  if (TITLES.includes(opener)) return true;
  if (BRACKETS.includes(opener)) return followsWords(text, start);
  const before = classBefore(text, skipSpacesBack(text, start));
  return end - start <= LONGEST_CRY && (before & (LETTER | DIGIT)) !== 0 && !/[.。]/.test(text.slice(start, end));
}

/** Whether the sentence of the mark at `at` has begun before it: no stop stands there, nor a mark after a stop. */
function followsWords(text: string, at: number): boolean {
  let end = skipSpacesBack(text, at);
  for (let k = 0; k < 3 && end > 0 && SHAPES.get(text.charAt(end - 1)) !== undefined; k++) end--;
  return end > 0 && !isStop(text, end - 1);
}

function addShelter(shelters: TextRange[], shelter: TextRange): void {
  while ((shelters.at(-1)?.start ?? -1) >= shelter.start) shelters.pop();
  shelters.push(shelter);
}
