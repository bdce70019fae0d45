import { toCardinal as enCardinal, toOrdinal as enOrdinal } from 'n2words/en-US';
import { toCardinal as ruCardinal, toOrdinal as ruOrdinal } from 'n2words/ru-RU';
import { toCardinal as zhCardinal, toOrdinal as zhOrdinal } from 'n2words/zh-Hans-CN';
import { toCardinal as twCardinal } from 'n2words/zh-Hant-TW';
import { describe, expect, it } from 'vitest';
import { englishNumerals } from './en/numerals';
import type { Numeral } from './fact';
import { fold } from './fold';
import { russianNumerals } from './ru/numerals';
import { chineseNumerals } from './zh/numerals';

/** 2,000 integers, small and large: all up to 700, then 1,300 spread over the powers of ten up to 10^12. */
function integers(): number[] {
  let state = 7;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const spread = Array.from({ length: 1300 }, (_, k) => 1 + Math.floor(random() * 10 ** (3 + (k % 10))));
  return [...Array.from({ length: 700 }, (_, k) => k + 1), ...spread];
}

type Reader = (text: string) => Numeral[];

function misread(read: Reader, write: (value: number) => string): string[] {
  return integers().flatMap((value) => {
    const text = write(value);
    const [numeral, more] = read(fold(text));
    const whole = numeral?.end === text.length && !more;
    return whole && numeral.value === value ? [] : [`${value} ${text} read as ${numeral?.value}`];
  });
}

describe('number words, written by n2words and read back', () => {
  it.each([
    ['en cardinals', englishNumerals, enCardinal],
    ['en ordinals', englishNumerals, enOrdinal],
    ['ru cardinals', russianNumerals, ruCardinal],
    ['ru ordinals', russianNumerals, ruOrdinal],
    ['zh cardinals', chineseNumerals, zhCardinal],
    ['zh ordinals', chineseNumerals, (value: number) => zhOrdinal(value).slice(1)],
    ['zh cardinals of Taiwan', chineseNumerals, twCardinal],
  ] as [string, Reader, (value: number) => string][])('[F1] 2,000 %s', (_, read, write) => {
    expect(misread(read, write)).toEqual([]);
  });

  it('[F1] ordinals are told from cardinals', () => {
    expect(englishNumerals('twenty-first')[0]?.ordinal).toBe(true);
    expect(russianNumerals('двадцать первого')[0]?.ordinal).toBe(true);
    expect(russianNumerals('двадцать один')[0]?.ordinal).toBeUndefined();
  });
});

const values = (numerals: Numeral[]) => numerals.map((numeral) => numeral.value);

describe('numerals', () => {
  it.each([
    ['1.5 million, 2,800 and £3bn', [1.5e6, 2800, 3e9]],
    ['half a million in two and a half years', [5e5, 2.5]],
    ['twenty two three-year terms', [22, 3]],
    ['tens of thousands, hundreds of millions', [1e4, 1e8]],
    ['a 10k run, 12m people', [1e4, 1.2e7]],
    ['no one knows', []],
  ])('[F2] en %s', (text, expected) => expect(values(englishNumerals(fold(text)))).toEqual(expected));

  it.each([
    ['2 800 тонн, 1,5 млн и 67,3 тыс. баррелей', [2800, 1.5e6, 67300]],
    ['тридцатилетний, двухтысячный, полтора миллиона', [30, 2000, 1.5e6]],
    ['с двумястами пятьюдесятью тысячами', [250000]],
    ['13-летний и 125-я', [13, 125]],
    ['полмиллиона', [5e5]],
    ['2 млн 300 тыс.', [2.3e6]],
  ])('[F2] ru %s', (text, expected) => expect(values(russianNumerals(fold(text)))).toEqual(expected));

  it.each([
    ['6.73万桶和三亿五千万', [67300, 3.5e8]],
    ['二〇二四年', [2024]],
    ['100多万人，十几个，数百万', [1e6, 10, 1e6]],
    ['三四百人', [300]],
    ['一些统一的百姓', []],
    ['三万亿和1.25 亿', [3e12, 1.25e8]],
    ['5千米', [5]],
    ['三点五', [3.5]],
    ['两百五', [250]],
  ])('[F2] zh %s', (text, expected) => expect(values(chineseNumerals(fold(text)))).toEqual(expected));
});
