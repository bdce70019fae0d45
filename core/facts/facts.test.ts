import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../model/language';
import { factsOf } from './facts';

/** Facts as `text = kind value unit ~approximation`. */
function read(lang: LanguageCode, text: string): string[] {
  return factsOf(text, lang).map(({ start, end, kind, value, unit, approximation }) =>
    [`${text.slice(start, end)} = ${kind} ${value}`, unit, approximation && `~${approximation}`]
      .filter(Boolean)
      .join(' '),
  );
}

const value = (lang: LanguageCode, text: string) => factsOf(text, lang).map((fact) => fact.value);

describe('factsOf', () => {
  it.each([
    ['zh', '一些人特别高兴，统一于万圣节'],
    ['en', 'No one knew that the first half'],
  ] as [LanguageCode, string][])('[F3] %s %s', (lang, text) => {
    expect(factsOf(text, lang).filter((fact) => fact.kind === 'number')).toEqual([]);
  });

  it.each([
    ['en', 'tens of thousands left', ['tens of thousands = number 10000 ~several']],
    ['ru', 'ушли десятки тысяч', ['десятки тысяч = number 10000 ~several']],
    ['zh', '数百艘船', ['数百 = number 100 ~several']],
    ['ru', 'миллионы рыб', ['миллионы = number 1000000 ~several']],
  ] as [LanguageCode, string, string[]][])('[F4] %s %s', (lang, text, expected) =>
    expect(read(lang, text)).toEqual(expected),
  );

  it.each([
    ['zh', '百分之三，4.5成，三分之二', [3, 45, 66.6667]],
    ['ru', '14-процентный рост, 22,6%, две трети', [14, 22.6, 66.6667]],
    ['en', '22.6% and two-thirds', [22.6, 66.6667]],
  ] as [LanguageCode, string, number[]][])('[F5] %s %s', (lang, text, expected) =>
    expect(value(lang, text)).toEqual(expected),
  );

  it('[F5] percentage points are a unit of their own', () => {
    expect(factsOf('на 3 процентных пункта', 'ru')[0]?.unit).toBe('percentage-point');
    expect(factsOf('3个百分点', 'zh')[0]?.unit).toBe('percentage-point');
    expect(factsOf('3 percentage points', 'en')[0]?.unit).toBe('percentage-point');
  });

  it.each([
    ['en', 'US$28 million', 'money 28000000 USD'],
    ['zh', '2800万美元', 'money 28000000 USD'],
    ['ru', '28 млн долл. США', 'money 28000000 USD'],
    ['en', '£125m', 'money 125000000 GBP'],
    ['ru', '125 млн фунтов стерлингов', 'money 125000000 GBP'],
    ['zh', '5元人民币', 'money 5 CNY'],
  ] as [LanguageCode, string, string][])('[F6] %s %s', (lang, text, expected) =>
    expect(read(lang, text)).toEqual([`${text} = ${expected}`]),
  );

  it.each([
    ['zh', '6.73万桶', 'quantity 67300 barrel'],
    ['ru', '67,3 тыс. баррелей', 'quantity 67300 barrel'],
    ['en', '67,300 barrels', 'quantity 67300 barrel'],
    ['zh', '每小时85英里', 'quantity 85 mph'],
    ['ru', '5 кв. км', 'quantity 5 square-kilometre'],
    ['zh', '5千米', 'quantity 5 kilometre'],
    ['zh', '480万人', 'quantity 4800000 person'],
    ['en', '-5 °C', 'quantity 5 celsius'],
  ] as [LanguageCode, string, string][])('[F7] %s %s', (lang, text, expected) =>
    expect(read(lang, text)[0]).toContain(expected),
  );

  it.each([
    ['en', 'three decades', 'duration 30 year'],
    ['zh', '三年半', 'duration 3.5 year'],
    ['en', 'three and a half years', 'duration 3.5 year'],
    ['ru', 'полгода', 'duration 0.5 year'],
    ['ru', '13-летний', 'duration 13 year'],
    ['zh', '13 岁', 'duration 13 year'],
    ['zh', '两个月以上', 'duration 2 month ~least'],
  ] as [LanguageCode, string, string][])('[F8] %s %s', (lang, text, expected) =>
    expect(read(lang, text)[0]).toContain(expected),
  );

  it.each([
    ['zh', '2024 年 6 月 19 日', '2024-06-19'],
    ['ru', '19 июня 2024 г.', '2024-06-19'],
    ['en', 'June 19, 2024', '2024-06-19'],
    ['en', '19 June 2024', '2024-06-19'],
    ['zh', '9月', 'XXXX-09'],
    ['en', 'in September', 'XXXX-09'],
    ['ru', 'ноябрьские морозы', 'XXXX-11'],
    ['zh', '2022年底', '2022-END'],
    ['en', 'the end of 2022', '2022-END'],
    ['ru', 'конец 2022 года', '2022-END'],
    ['zh', '2023年上半年', '2023-H1'],
    ['en', 'first half of 2023', '2023-H1'],
    ['ru', 'второй квартал 2018 года', '2018-Q2'],
    ['zh', '2018年第二季度', '2018-Q2'],
  ] as [LanguageCode, string, string][])('[F9] %s %s', (lang, text, expected) =>
    expect(value(lang, text)).toEqual([expected]),
  );

  it('[F9] may and march are months only where time is told', () => {
    expect(value('en', 'It may rain; they march on. In May it did.')).toEqual(['XXXX-05']);
  });

  it.each([
    ['en', 'the 1930s', '193X'],
    ['ru', '30-е годы прошлого века', '193X'],
    ['zh', '20 世纪 30 年代', '193X'],
    ['ru', 'XIX век', '19C'],
    ['zh', '十九世纪', '19C'],
    ['en', 'nineteenth century', '19C'],
  ] as [LanguageCode, string, string][])('[F10] %s %s', (lang, text, expected) =>
    expect(value(lang, text)).toEqual([expected]),
  );

  it.each([
    ['en', '3 p.m. on Wednesday', ['15:00', 'W3']],
    ['zh', '周三下午三点', ['W3', '15:00']],
    ['ru', 'в среду в 15:00', ['W3', '15:00']],
    ['ru', 'в 3 часа дня', ['15:00']],
    ['ru', 'работали три дня', [3]],
    ['en', '7.55am', ['07:55']],
  ] as [LanguageCode, string, (string | number)[]][])('[F11] %s %s', (lang, text, expected) =>
    expect(value(lang, text)).toEqual(expected),
  );

  it.each([
    ['zh', '2023年8~10月', '2023-08/2023-10'],
    ['en', 'between March and June 2019', '2019-03/2019-06'],
    ['en', 'April and June 2023', '2023-04,2023-06'],
    ['en', '3-5 million tons', '3000000/5000000'],
    ['zh', '1950-53年', '1950/1953'],
    ['ru', '30–40 тыс. тонн', '30000/40000'],
    ['en', 'won 1-0', '1/0'],
  ] as [LanguageCode, string, string][])('[F12] %s %s', (lang, text, expected) =>
    expect(value(lang, text)).toEqual([expected]),
  );

  it.each([
    ['zh', '第十次', 10],
    ['zh', '首次', 1],
    ['ru', '125-й', 125],
    ['en', 'eighth-largest', 8],
    ['zh', '仅次于', 2],
  ] as [LanguageCode, string, number][])('[F13] %s %s', (lang, text, expected) => {
    expect(factsOf(text, lang)).toMatchObject([{ kind: 'ordinal', value: expected }]);
  });

  it.each([
    ['zh', '30多年', 'over'],
    ['zh', '超过37万辆', 'over'],
    ['ru', 'в стране более 820 000 рек', 'over'],
    ['ru', 'не менее 20 лодок', 'least'],
    ['en', 'more than 200 boats', 'over'],
    ['en', 'nearly 200 boats', 'near'],
    ['en', 'up to 200 boats', 'most'],
    ['ru', 'около 200 лодок', 'about'],
    ['zh', '两百人左右', 'about'],
    ['zh', '近200艘', 'near'],
  ] as [LanguageCode, string, string][])('[F14] %s %s', (lang, text, expected) =>
    expect(factsOf(text, lang)[0]?.approximation).toBe(expected),
  );

  it('[F15] how long it took is no approximation', () => {
    expect(factsOf('It fell over 24 hours.', 'en')[0]?.approximation).toBeUndefined();
    expect(factsOf('It stood for over 24 hours.', 'en')[0]?.approximation).toBe('over');
    expect(factsOf('It grew by 5 percent.', 'en')[0]?.approximation).toBeUndefined();
    expect(factsOf('Done by the end of 2022.', 'en')[0]?.approximation).toBe('most');
  });

  it.each([
    ['zh', '该RD-151发动机', 'RD-151'],
    ['en', 'after COVID-19', 'COVID-19'],
    ['ru', 'самолёт Су-57', 'Су-57'],
    ['en', 'the HER2 gene', 'HER2'],
    ['en', 'call 0800 555 111', '0800 555 111'],
  ] as [LanguageCode, string, string][])('[F16] %s %s', (lang, text, expected) => {
    expect(factsOf(text, lang)).toMatchObject([{ kind: 'identifier', value: expected }]);
  });

  it('keeps offsets of the text given, facts in order and apart', () => {
    const text = 'В 2016 году — 40 % акций, 5 м и 3 кг';
    const facts = factsOf(text, 'ru');
    expect(facts.map(({ start, end }) => text.slice(start, end))).toEqual(['2016 году', '40 %', '5 м', '3 кг']);
  });
});
