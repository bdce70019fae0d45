import type { TextRange } from '../model/range';
import { BREAK, classAt, skipSpacesBack } from './chars';

const MARKER =
  /(?<=^|\s|\p{Script=Han}(?=\d{1,2}[.．、]\p{Script=Han}))(?:[(（]?(?:(?<number>\d{1,2})|(?<letter>[a-zа-я]|[A-ZА-Я](?=[)）])))(?<shape>\.\)|[.．、)）])(?:(?<=[)）、])|(?=\s|\p{Script=Han}))|(?<bullet>[•◦▪▫‣⁃●○■□◆]) ?(?:\d{1,2}\.(?=\s))?)(?=\s*\S)/gu;
const LINE_ITEM =
  /(?:[•◦▪▫‣⁃●○■□◆*·]|-\s|[–—―−](?!\s*\p{Ll})|[(（]?(?:\d{1,3}|[a-zа-я]|[IVX]{2,4})(?:\.\)|[.)）])\s|[A-ZА-Я]\)\s|[(（]?[一二三四五六七八九十]{1,3}(?:[、.．]|[)）])|第[一二三四五六七八九十百零\d]{1,4}[章节節条條]|[①-⑳]|\d{1,2}[.、．](?=\p{Script=Han}))/uy;

/** Whether a line that begins at `at` is a list item, a numbered heading or a reply in a dialogue (rule [S7]). */
export function startsItem(text: string, at: number): boolean {
  LINE_ITEM.lastIndex = at;
  return LINE_ITEM.test(text);
}

/**
 * The marks (`1.`, `b)`, `•`) of lists that run on inside a line, in order (rule [S9]): a list begins where a
 * sentence may, counts up from its first mark without a gap, and has two items or more.
 */
export function runningItems(text: string): TextRange[] {
  const lists = new Map<string, TextRange[]>();
  const found: TextRange[] = [];
  for (const match of text.matchAll(MARKER)) {
    const item = { start: match.index, end: match.index + match[0].length };
    const { style, ordinal } = readMarker(match);
    const list = lists.get(style) ?? [];
    const follows = list.length > 0 && (ordinal === undefined || ordinal === list.length + 1);
    if (follows && !leansOn(text, item.start)) list.push(item);
    else lists.set(style, (ordinal ?? 1) === 1 && mayBegin(text, item.start) ? [item] : []);
    if (list.length === 2 && follows) found.push(...list);
    else if (list.length > 2 && follows) found.push(item);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A mark's style tells its list from others; a bullet has no ordinal. */
function readMarker({ groups, 0: mark }: RegExpMatchArray): { style: string; ordinal?: number } {
  const { number, letter, shape, bullet } = groups ?? {};
  if (bullet) return { style: bullet };
  if (number) return { style: `1${shape}${mark.charAt(0) === '('}`, ordinal: Number(number) };
  const first = [...'Aaа'].findLast((start) => start <= (letter ?? '')) ?? 'А';
  const ordinal = (letter ?? '').charCodeAt(0) - first.charCodeAt(0) + 1;
  return { style: `${first}${shape}${mark.charAt(0) === '('}`, ordinal };
}

/** An enumeration inside a sentence (`1) tea; 2) salt`) is no list. */
function leansOn(text: string, at: number): boolean {
  return /[,;:，；、：(（–—-]/.test(text.charAt(skipSpacesBack(text, at) - 1));
}

function mayBegin(text: string, at: number): boolean {
  const end = skipSpacesBack(text, at);
  if (end === 0 || /[.!?…。！？]/.test(text.charAt(end - 1))) return true;
  for (let space = end; space < at; space++) if (classAt(text, space) & BREAK) return true;
  return false;
}
