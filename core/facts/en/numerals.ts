import { composeNumbers, type NumberToken } from '../compose';
import type { Numeral } from '../fact';

type Word = Pick<NumberToken, 'add' | 'times' | 'ordinal' | 'joins' | 'approximation'>;

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SCALES: readonly (readonly [string, number])[] = [
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
];
const SHORT: readonly (readonly [string, number])[] = [
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
];

const WORDS = new Map<string, Word>([
  ...CARDINALS.split(' ').map((word, add): [string, Word] => [word, { add }]),
  ...ORDINALS.split(' ').map((word, add): [string, Word] => [word, { add, ordinal: true }]),
  ...TENS.split(' ').map((word, k): [string, Word] => [word, { add: 20 + 10 * k }]),
  ...TENS.split(' ').map((word, k): [string, Word] => [
    word.replace(/y$/, 'ieth'),
    { add: 20 + 10 * k, ordinal: true },
  ]),
  ...SCALES.map(([word, times]): [string, Word] => [word, { times }]),
  ...SCALES.map(([word, times]): [string, Word] => [`${word}th`, { times, ordinal: true }]),
  ...SCALES.map(([word, times]): [string, Word] => [`${word}s`, { times, approximation: 'several' }]),
  ['tens', { times: 10, approximation: 'several' }],
  ['scores', { times: 20, approximation: 'several' }],
  ['dozen', { times: 12 }],
  ['dozens', { times: 12, approximation: 'several' }],
  ['and', { joins: true }],
  ['half', { add: 0.5 }],
]);
const SHORT_SCALES = new Map(SHORT);

const TOKEN =
  /(?<digits>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?<mark>st|nd|rd|th)?(?![a-z]*\d)|(?<word>[a-z]+)/g;

/** English numbers in folded text: digits with their scales, words, ordinals, `half a million`, `dozens`. */
export function englishNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  let run: NumberToken[] = [];
  const flush = () => {
    if (run.some((token) => !token.joins)) numerals.push(...composeNumbers(trimmed(run)));
    run = [];
  };
  let end = -1;
  for (const match of text.matchAll(TOKEN)) {
    const token = tokenOf(match, text, end === match.index ? run.at(-1) : undefined);
    if (!token) {
      if (run.length > 0 && (ARTICLES.has(match[0]) || isTensOf(match[0], run))) end = match.index + match[0].length;
      else flush();
      continue;
    }
    if (run.length > 0 && !GAP.test(text.slice(end, token.start))) flush();
    run.push(token);
    end = token.end;
  }
  flush();
  return numerals.filter((numeral) => !isPronoun(numeral, text) && !isLoneHalf(numeral, text));
}

/** What may stand between the words of one number. */
const GAP = /^(?: |-| ?- ?)?$/;
/** `half a million`, `two and a half`: the article says nothing. */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** `tens of thousands` is one number. */
function isTensOf(word: string, run: readonly NumberToken[]): boolean {
  return word === 'of' && run.at(-1)?.approximation === 'several';
}

function tokenOf(match: RegExpMatchArray, text: string, before: NumberToken | undefined): NumberToken | undefined {
  const start = match.index as number;
  const end = start + match[0].length;
  const { digits, mark, word } = match.groups as Record<string, string | undefined>;
  if (digits) {
    const add = Number(digits.replaceAll(',', ''));
    return { start, end, add, digits: true, ordinal: mark !== undefined, plain: /^\d{4}$/.test(digits) && !mark };
  }
  const known = WORDS.get(word as string);
  if (known) return { start, end, ...known };
  const times = SHORT_SCALES.get(word as string);
  if (times === undefined || !before?.digits || start !== before.end) return undefined;
  return isMetre(word as string, text, start, end) ? undefined : { start, end, times };
}

/** `5m` is five million after a currency sign, and five metres otherwise when small and followed by a length word. */
function isMetre(word: string, text: string, start: number, end: number): boolean {
  if (word !== 'm') return false;
  return (
    /^ (?:long|tall|high|wide|deep|away|below|above|sprint|race|final|freestyle|hurdles)/.test(
      text.slice(end, end + 12),
    ) && !/[$£€]/.test(text.slice(Math.max(0, start - 8), start))
  );
}

function trimmed(run: readonly NumberToken[]): NumberToken[] {
  const from = run.findIndex((token) => !token.joins);
  const to = run.findLastIndex((token) => !token.joins);
  return run.slice(from, to + 1);
}

/** `one` after these words, or before these, stands for a person or thing. */
const PRONOUN_BEFORE = /(?:\b(?:no|any|every|some|each|this|that|which|the|another|only)|one) $/;
const PRONOUN_AFTER = /^(?:'s\b| another\b|self\b| can\b| could\b| would\b| should\b| might\b| day\b| knows\b| is\b)/;

function isPronoun(numeral: Numeral, text: string): boolean {
  if (text.slice(numeral.start, numeral.end) !== 'one') return false;
  return (
    PRONOUN_BEFORE.test(text.slice(Math.max(0, numeral.start - 9), numeral.start)) ||
    PRONOUN_AFTER.test(text.slice(numeral.end, numeral.end + 9))
  );
}

/** A half that is not of a number and not of a unit of time: `the first half`. */
function isLoneHalf(numeral: Numeral, text: string): boolean {
  if (numeral.value !== 0.5 || numeral.form !== 'words') return false;
  return !/^[ -](?:an? |the )?(?:hour|year|day|month|century|decade|minute|mile|ton|pound|dozen)/.test(
    text.slice(numeral.end, numeral.end + 16),
  );
}
