import type { TextRange } from '../../model/range';

/** Something in quotation marks; `start` and `end` include the marks. */
export interface Quoted extends TextRange {
  readonly inner: string;
  /** 《》 and the like: the marks of titles. */
  readonly title: boolean;
  /** Its other mark stands outside the text: a speech that goes on, or one misprinted mark. */
  readonly open: boolean;
}

const PAIRED: Readonly<Record<string, string>> = {
  '«': '»',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '„': '“',
};
const TITLES: ReadonlySet<string> = new Set('《〈');
const CLOSING: ReadonlySet<string> = new Set(Object.values(PAIRED));
/** Straight marks, and curly ones that prints turn the wrong way. */
const ROUND: ReadonlySet<string> = new Set('"＂“”„‟');

/** Quoted stretches of a text in order, inner ones after their outer. Marks of one family that stand the wrong way are taken in turn. */
export function quotedIn(text: string): Quoted[] {
  const found: Quoted[] = [...roundMarks(text), ...angular(text), ...single(text)];
  return found.filter(({ inner }) => /[\p{L}\p{N}]/u.test(inner)).sort((x, y) => x.start - y.start || y.end - x.end);
}

/** « », 「 」, 《 》: a stack, because they nest. */
function angular(text: string): Quoted[] {
  const found: Quoted[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (ROUND.has(sign)) continue;
    if (PAIRED[sign]) open.push(at);
    else if (CLOSING.has(sign)) {
      const start = open.findLastIndex((place) => PAIRED[text.charAt(place)] === sign);
      if (start >= 0) found.push(quoted(text, open.splice(start)[0] as number, at + 1));
      else found.push({ start: 0, end: at + 1, inner: text.slice(0, at), title: false, open: true });
    }
  }
  for (const start of open) found.push({ ...quoted(text, start, text.length + 1), end: text.length, open: true });
  return found;
}

function quoted(text: string, start: number, end: number): Quoted {
  return { start, end, inner: text.slice(start + 1, end - 1), title: TITLES.has(text.charAt(start)), open: false };
}

/**
 * Straight and curly double marks. A mark opens when it looks so (“, or after a space or bracket) and none is open; else
 * it closes. What is open at the end goes on outside the text.
 */
function roundMarks(text: string): Quoted[] {
  const found: Quoted[] = [];
  let open: number | undefined;
  for (let at = 0; at < text.length; at++) {
    if (!ROUND.has(text.charAt(at)) || isInch(text, at) || isApostrophe(text, at)) continue;
    if (open === undefined && closes(text, at)) {
      found.push({ start: 0, end: at + 1, inner: text.slice(0, at), title: false, open: true });
    } else if (open === undefined) open = at;
    else {
      found.push(quoted(text, open, at + 1));
      open = undefined;
    }
  }
  if (open !== undefined) found.push({ ...quoted(text, open, text.length + 1), end: text.length, open: true });
  return found;
}

/** 6'2" is a height. */
function isInch(text: string, at: number): boolean {
  return (
    /\d$/.test(text.slice(0, at)) &&
    /^["”]([\s,.]|$)/.test(text.slice(at)) &&
    text.charAt(at) !== '”' &&
    !/["“]/.test(text.slice(0, at))
  );
}

/** The teachers" room: a misprint for an apostrophe, when no other mark is about. */
function isApostrophe(text: string, at: number): boolean {
  return (
    /s["”] \p{Ll}/u.test(text.slice(Math.max(0, at - 1), at + 3)) &&
    [...text].filter((sign) => ROUND.has(sign)).length % 2 === 1
  );
}

/** A mark without an open one before it closes when it stands right after a word or stop and before none, whichever way it is turned. */
function closes(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return at > 0 && /[\p{P}\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after) && /\S/.test(before);
}

/** A single mark opens after a space or bracket and closes before one; an apostrophe does neither. */
const SINGLE =
  /(?<=^|[\s(（“"])['‘](?=\S)([^'‘’\n]{1,200}?(?:\w['’]\w[^'‘’\n]*?)*)['’](?=$|[\s.,;:!?)）”"])|‘([^‘’]{1,80})’(?=\p{Script=Han}|[，。；：！？]|$)/gu;

/** A speech in single marks that begins before the text or goes on after it. */
const BEGINS = /(?<=^|[:：,，]\s?)['‘](?=\p{Lu}|\p{Script=Han})[^'‘’]*(?:\w['’]\w[^'‘’]*)*$/u;
const ENDS = /^[^'‘’]*(?:\w['’]\w[^'‘’]*)*[.,!?…]['’](?=\s|$)/u;

function single(text: string): Quoted[] {
  const whole = Array.from(text.matchAll(SINGLE), (match) => quoted(text, match.index, match.index + match[0].length));
  if (whole.length > 0) return whole;
  const [begins, ends] = [BEGINS.exec(text), ENDS.exec(text)];
  if (begins) return [{ ...quoted(text, begins.index, text.length + 1), end: text.length, open: true }];
  return ends ? [{ start: 0, end: ends[0].length, inner: ends[0].slice(0, -1), title: false, open: true }] : [];
}
