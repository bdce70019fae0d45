import { ENGLISH_COMMON } from '../../languages/en/words';
import { RUSSIAN_COMMON } from '../../languages/ru/words';
import type { FoundName } from './name-forms';

const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]`;
const WORD = String.raw`\p{Lu}(?=${LETTER}*\p{Ll})${LETTER}*(?:['’](?!s(?!\p{L}))${LETTER}+|-${LETTER}+)*`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${WORD}(?:\s+(?:(?:de|van|von|al|bin|da|di|del|la)\s+)?${WORD})*`,
  'gu',
);

const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/),
);
const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms dr sir lord lady president minister king queen prince saint professor general президент министр царь король
  князь императрица император генерал профессор господин госпожа святой`.split(/\s+/),
);

/** How a document writes words, by which the first word of a sentence is judged. */
export interface Habits {
  readonly lower: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
}

/** Words written small somewhere, and words with a capital in mid-sentence; both lower case. */
export function habitsOf(texts: readonly string[]): Habits {
  const lower = new Set<string>();
  const inside = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}[\p{L}\p{M}]+/gu)) lower.add(word);
    for (const { 0: word, index } of text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}\p{M}]+/gu)) {
      if (!opensSentence(text, index)) inside.add(word.toLowerCase());
    }
  }
  return { lower, inside };
}

/** Proper names of a text in letters. A title before a name is not of it; a sentence's first word only when it is known. */
export function properNames(text: string, habits: Habits): FoundName[] {
  if (isHeadline(text)) return [];
  return Array.from(text.matchAll(NAME)).flatMap((match): FoundName[] => {
    const words = Array.from(match[0].matchAll(new RegExp(WORD, 'gu')));
    const title = words.findLastIndex(([word]) => TITLES.has(word.toLowerCase()));
    words.splice(0, title + 1);
    while (words[0] && isLead(words[0][0], opensSentence(text, match.index + words[0].index), habits)) words.shift();
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last || words.every(([word]) => CALENDAR.has(word.toLowerCase()))) return [];
    const start = match.index + first.index;
    const end = match.index + last.index + last[0].length;
    const parts = words.map(([word]) => word);
    return [{ start, end, text: text.slice(start, end), parts, keys: parts.map(keyOfPart) }];
  });
}

function isLead(word: string, opens: boolean, { lower, inside }: Habits): boolean {
  const plain = word.toLowerCase();
  if (ENGLISH_COMMON.has(plain) || RUSSIAN_COMMON.has(plain)) return true;
  return opens && (lower.has(plain) || !inside.has(plain));
}

function opensSentence(text: string, at: number): boolean {
  return (
    /(?:^|[.!?…:;。！？\n][\s"“”«»'’)\]]*|^[\s"“«—–-]*|["“«]|[—–]\s)$/u.test(text.slice(Math.max(0, at - 6), at)) ||
    at === 0
  );
}

/** In a headline every word may have a capital. */
function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.6 * words.length;
}

/** Case endings of names. A stemmer would take the end of many a name for an ending of a verb. */
const CASE = /(?:ами|ями|ого|его|ому|ему|ым|им|ой|ей|ою|ею|ом|ем|ах|ях|а|я|у|ю|е|ы|и|ь|й)$/;

function keyOfPart(part: string): string {
  const plain = part.toLowerCase().replaceAll('ё', 'е');
  if (!/\p{Script=Cyrillic}/u.test(plain) || plain.length < 4) return plain;
  return plain.replace(CASE, '').replace(/[еийь]$/, '');
}
