import type { LanguageCode } from '../model/language';
import { type Detector, type PairFinding, placeOf, type ReadSide, type SideName } from './bead';

/** Runs without a letter of the side's own script. */
const FOREIGN: Readonly<Record<LanguageCode, RegExp>> = {
  zh: /[^\p{Script=Han}]+/gu,
  ru: /[^\p{Script=Cyrillic}]+/gu,
  en: /[^\p{Script=Latin}]+/gu,
};

const WORD: Readonly<Record<LanguageCode, RegExp>> = {
  zh: /\p{Script=Han}/gu,
  ru: /\p{Script=Cyrillic}+/gu,
  en: /\p{Script=Latin}[\p{Script=Latin}'’]*/gu,
};

/** Words of a foreign run that make it a passage; names and titles are shorter or capitalised. */
const ENOUGH: Readonly<Record<LanguageCode, number>> = { zh: 6, ru: 4, en: 4 };

/** A passage in the other side's language stands where its translation should be. */
export const UNTRANSLATED: Detector = {
  name: 'untranslated',
  kinds: ['untranslated'],
  check: ({ a, b }) => [...passages(a, b, 'a'), ...passages(b, a, 'b')],
};

function passages(side: ReadSide, other: ReadSide, name: SideName): PairFinding[] {
  if (side.lang === other.lang || !side.text) return [];
  const findings: PairFinding[] = [];
  for (const match of side.text.matchAll(FOREIGN[side.lang])) {
    const words = match[0].match(WORD[other.lang]) ?? [];
    if (!isPassage(words, match[0], side, other) || isQuotedTitle(side.text, match[0], match.index, words)) continue;
    const start = match.index + (match[0].length - match[0].replace(/^[\s\p{P}]+/u, '').length);
    const end = match.index + match[0].trimEnd().length;
    const place = placeOf(side, { start, end });
    findings.push({
      kind: 'untranslated',
      severity: 'major',
      reason: 'dropped',
      a: name === 'a' ? place : null,
      b: name === 'b' ? place : null,
    });
  }
  return findings;
}

/** Titles of works and songs stay in their language, in quotation marks. */
function isQuotedTitle(text: string, run: string, at: number, words: readonly string[]): boolean {
  return words.length <= 8 && /[«“"„‘《「]\s*$/.test(text.slice(0, at) + (/^[^\p{L}]*/u.exec(run)?.[0] ?? ''));
}

function isPassage(words: readonly string[], run: string, side: ReadSide, other: ReadSide): boolean {
  if (words.length === 0) return false;
  const whole = run.trim().length === side.text.trim().length && other.text.includes(run.trim());
  if (whole) return words.length >= (other.lang === 'zh' ? 2 : 2) && isRunning(words, other.lang, 1);
  if (words.length < ENOUGH[other.lang]) return false;
  return isRunning(words, other.lang, 2) || (words.length >= 5 && copied(run, other.text));
}

/** Running text has words in lower case; hanzi have none and count by length alone. */
function isRunning(words: readonly string[], lang: LanguageCode, least: number): boolean {
  if (lang === 'zh') return true;
  const lower = words.filter((word) => /^\p{Ll}/u.test(word) && !JOINING.has(word)).length;
  return lower >= least && (least === 1 || lower * 3 >= words.length);
}

/** Lower-case words that titles and names contain. */
const JOINING: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'de',
  'van',
  'von',
  'la',
  'le',
  'du',
  'on',
  'in',
  'for',
  'и',
  'в',
  'на',
]);

function copied(run: string, other: string): boolean {
  const sentence = run.trim();
  return /[.!?]["”»]?$/.test(sentence) && other.includes(sentence);
}
