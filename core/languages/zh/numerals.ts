import { digitsValue, type NumberMention, tidyValue } from '../number';

const DIGITS: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九']
    .map((sign, value) => [sign, value] as const)
    .concat([
      ['〇', 0],
      ['○', 0],
      ['两', 2],
      ['兩', 2],
      ['廿', 20],
      ['卅', 30],
    ]),
);
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };

const FIGURES = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SIGNS = '零〇○一二三四五六七八九两兩廿卅十百千';
const MENTION = new RegExp(
  `(?<![\\d.])(?<digits>${FIGURES})(?<scale>[十百千]?[万萬亿億兆]*)|(?<signs>[${SIGNS}][${SIGNS}万萬亿億兆]*(?:点[${SIGNS}]+[万萬亿億]*)?)`,
  'g',
);

/** Numbers of a Chinese text, cardinal and ordinal, in digits or hanzi: `6.73万`, `三百二十`, `二〇二〇`. */
export function chineseNumbers(text: string): NumberMention[] {
  return Array.from(toHalfWidth(text).matchAll(MENTION), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match.groups?.digits
      ? tidyValue(digitsValue(match.groups.digits, /,/g, '.') * scaleOf(match.groups.scale ?? ''))
      : hanziValue(match[0]),
  }));
}

/** Full-width digits, comma and stop as ASCII, one unit for one unit. */
function toHalfWidth(text: string): string {
  return text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function scaleOf(signs: string): number {
  return [...signs].reduce((product, sign) => product * (LARGE[sign] ?? SMALL[sign] ?? 1), 1);
}

function hanziValue(signs: string): number {
  const [whole = '', fraction] = signs.split('点');
  if (fraction === undefined) return integerValue(whole);
  const scale = scaleOf(fraction.replace(/[^万萬亿億]/g, ''));
  const digits = fraction.replace(/[万萬亿億]/g, '');
  return tidyValue(Number(`${integerValue(whole)}.${[...digits].map((sign) => DIGITS[sign] ?? 0).join('')}`) * scale);
}

/** Positional digits when no power of ten is written (二〇二〇), otherwise sums and products. */
function integerValue(signs: string): number {
  if (signs.length > 1 && [...signs].every((sign) => (DIGITS[sign] ?? 10) < 10))
    return Number([...signs].map((sign) => DIGITS[sign]).join(''));
  const sum = { total: 0, section: 0, digit: 0, scale: Number.POSITIVE_INFINITY };
  for (const sign of signs) {
    if (LARGE[sign]) closeSection(sum, LARGE[sign]);
    else if (SMALL[sign]) {
      sum.section += (sum.digit || 1) * SMALL[sign];
      sum.digit = 0;
    } else sum.digit += DIGITS[sign] ?? 0;
  }
  return sum.total + sum.section + sum.digit;
}

/** A falling scale adds its section (两亿三千万); a rising one multiplies all before it (三万亿). */
function closeSection(sum: { total: number; section: number; digit: number; scale: number }, scale: number): void {
  const section = sum.section + sum.digit;
  if (scale < sum.scale) sum.total += (section || (sum.total ? 0 : 1)) * scale;
  else sum.total = (sum.total + section) * scale;
  Object.assign(sum, { section: 0, digit: 0, scale });
}
