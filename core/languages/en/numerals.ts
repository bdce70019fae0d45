import { digitsValue, type NumberMention, type NumberWord, wordsValue } from '../number';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ORDINAL_ONES =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
];

const WORDS = new Map<string, NumberWord>([
  ...ONES.map((word, value) => [word, { add: value }] as const),
  ...ORDINAL_ONES.map((word, value) => [word, { add: value }] as const),
  ...TENS.map((word, k) => [word, { add: 20 + 10 * k }] as const),
  ...TENS.map((word, k) => [word.replace(/y$/, 'ieth'), { add: 20 + 10 * k }] as const),
  ...SCALES.map(([word, times]) => [word, { times }] as const),
  ...SCALES.map(([word, times]) => [`${word}th`, { times }] as const),
  ['dozen', { times: 12 }],
  ['score', { times: 20 }],
  ['threescore', { add: 60 }],
  ['fourscore', { add: 80 }],
]);

const NAMES = [...WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const SCALE_NAMES = SCALES.map(([word]) => word).join('|');
const MENTION = new RegExp(
  `(?<![\\w.])(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?:st|nd|rd|th|s)?(?:[ -](?<scale>${SCALE_NAMES}|bn|m)\\b)?|\\b(?:${NAMES})(?:(?:[\\s-]+and)?[\\s-]+(?:${NAMES}))*\\b`,
  'gi',
);
const SHORT: Readonly<Record<string, number>> = { bn: 1e9, m: 1e6 };

/** Numbers of an English text, cardinal and ordinal, in digits or words: `1.5 million`, `two hundred and five`. */
export function englishNumbers(text: string): NumberMention[] {
  return Array.from(text.matchAll(MENTION), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: mentionValue(match[0], match.groups?.digits, match.groups?.scale?.toLowerCase()),
  }));
}

function mentionValue(text: string, digits: string | undefined, scale: string | undefined): number {
  if (digits === undefined) return wordsValue(parts(text));
  const number = digitsValue(digits, /,/g, '.');
  if (!scale) return number;
  return wordsValue([{ times: SHORT[scale] ?? WORDS.get(scale)?.times ?? 1 }], number);
}

function parts(text: string): NumberWord[] {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .flatMap((word) => WORDS.get(word) ?? []);
}
