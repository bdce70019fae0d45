import { composeNumbers, type NumberToken } from '../compose';
import { type Numeral, tidy } from '../fact';
import { RUSSIAN_NUMBER_WORDS, RUSSIAN_PREFIXES, RUSSIAN_SUFFIXES, type RussianNumberWord } from './number-words';

const TOKEN =
  /(?<![\d.,])(?<digits>\d{1,3}(?: \d{3})+(?![\d])(?:,\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d+(?:[.,]\d+)?)(?![a-zа-я]*\d)(?<mark>-(?:й|я|е|го|му|м|х|ю|ые|ых|ым|ыми|ого|ому|ой|ая|ое|ый|ий|ья|ье|ми|ти|ми))?(?![а-я])|(?<digits2>\d+(?:,\d+)?)(?=[а-я])|(?<word>[а-я]+)/g;

/** Russian numbers in folded text: digits with тыс., млн, млрд; words in every case; compounds (тридцатилетний). */
export function russianNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  let run: NumberToken[] = [];
  let end = -1;
  const flush = () => {
    if (run.length > 0) numerals.push(...composeNumbers(run));
    run = [];
  };
  for (const match of text.matchAll(TOKEN)) {
    const token = tokenOf(match);
    if (!token) {
      flush();
      continue;
    }
    if (run.length > 0 && !GAP.test(text.slice(end, token.start))) flush();
    run.push(token);
    end = token.end;
    if (token.times && text.charAt(end) === '.') end++;
  }
  flush();
  return withDots(numerals, text);
}

const GAP = /^[ -]?$/;

/** `тыс.` owns its dot unless the sentence ends there. */
function withDots(numerals: readonly Numeral[], text: string): Numeral[] {
  return numerals.map((numeral) => {
    const dotted = text.charAt(numeral.end) === '.' && /тыс$/.test(text.slice(numeral.end - 3, numeral.end));
    return dotted ? { ...numeral, end: numeral.end + 1 } : numeral;
  });
}

function tokenOf(match: RegExpMatchArray): NumberToken | undefined {
  const start = match.index as number;
  const end = start + match[0].length;
  const { digits, digits2, mark, word } = match.groups as Record<string, string | undefined>;
  const number = digits ?? digits2;
  if (number) {
    const plain = /^\d{4}$/.test(number) && !mark;
    return { start, end, add: digitsValue(number), digits: true, ordinal: mark !== undefined, plain };
  }
  const known = RUSSIAN_NUMBER_WORDS.get(word as string) ?? compound(word as string);
  return known && { start, end, ...known };
}

function digitsValue(digits: string): number {
  const groups = digits.replaceAll(' ', '');
  return Number(/\.\d{3}\./.test(groups) ? groups.replaceAll('.', '') : groups.replace(',', '.'));
}

/** двухлетний, тридцатипятипроцентный, двухтысячный, полмиллиона; undefined for words that only begin so. */
function compound(word: string): RussianNumberWord | undefined {
  if (word.length < 7 || !COMPOUND.test(word)) return undefined;
  const half = /^пол(миллиона|миллиарда|тысячи|сотни|года|часа|дня|века|месяца)$/.exec(word)?.[1];
  if (half) return HALVES[half];
  let rest = word;
  let value = 0;
  for (let prefix = prefixOf(rest); prefix && rest.length > 3; prefix = prefixOf(rest)) {
    value += prefix[1];
    rest = rest.slice(prefix[0].length);
  }
  if (value === 0 || rest === word) return undefined;
  const found = RUSSIAN_SUFFIXES.find(([pattern]) => pattern.test(rest))?.[1];
  if (!found) return undefined;
  return found.times ? { add: tidy(value * found.times), ordinal: true } : { add: value, unit: found.unit ?? 'item' };
}

const COMPOUND = /^(?:од|дв|тр|че|пят|ше|се|во|де|со|сто|пол)/;

const HALVES: Readonly<Record<string, RussianNumberWord>> = {
  миллиона: { add: 5e5 },
  миллиарда: { add: 5e8 },
  тысячи: { add: 500 },
  сотни: { add: 50 },
  года: { add: 0.5, unit: 'year' },
  часа: { add: 0.5, unit: 'hour' },
  дня: { add: 0.5, unit: 'day' },
  века: { add: 0.5, unit: 'century' },
  месяца: { add: 0.5, unit: 'month' },
};

function prefixOf(word: string): readonly [string, number] | undefined {
  return RUSSIAN_PREFIXES.find(([prefix]) => word.startsWith(prefix));
}
