import type { Numeral } from '../fact';
import type { FactLanguage } from '../language';
import {
  clock,
  dated,
  decade,
  type FactDraft,
  type FactRule,
  formOf,
  isYear,
  measured,
  type RuleMatch,
  rule,
  single,
  yearRange,
} from '../rule';
import { chineseNumerals } from './numerals';
import { ZH_CURRENCIES, ZH_DAY_SIGNS, ZH_PARTS, ZH_SIGNS, ZH_UNITS } from './tables';

const TO = ' ?(?:至|到|-|~|和|与|及|、|或) ?';
const AMOUNT = '(?:<n> ?(?:%|多)?(?: ?(?:至|到|-|~|或) ?))?<n>';
const YEAR = '<n> ?年(?:的)? ?';
const DAYTIME = '(?<daytime>凌晨|清晨|早晨|早上|上午|中午|下午|午后|傍晚|晚上|晚间|夜间|深夜|晚|夜里)';

const RULES: readonly FactRule[] = [
  rule(
    'weekday',
    '(?<![一两几数])(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?![年个月岁期内间次])',
    ({ groups, text }) => {
      const value = ZH_DAY_SIGNS[text.slice(-1)];
      return value && groups.day ? { ...single('date', 'weekday', value, 'words'), value: `W${value}` } : undefined;
    },
  ),
  rule('year, month, day range', `${YEAR}<n>(?: ?月(?:份)? ?)<n>(?: ?[日号])?${TO}<n> ?[日号]`, ({ numerals }) =>
    daysOf(numerals),
  ),
  rule('year, month, day', `${YEAR}<n> ?月(?:份)? ?<n> ?[日号]`, ({ numerals, before }) => {
    const [year, month, day] = numerals;
    if (!year || !month || !day || month.value > 12 || day.value > 31) return undefined;
    const full = /前 ?$/.test(before) ? year.value : fullYear(year.value);
    return dated({ year: full, month: month.value, day: day.value, form: formOf(numerals) });
  }),
  rule('months of a year', `${YEAR}<n>(?: ?月(?:份)?)?(?<to>${TO})<n> ?月(?:份)?`, ({ numerals, groups }) => {
    const [year, first, last] = numerals;
    if (!year || !first || !last || first.value > 12 || last.value > 12 || !isYear(fullYear(year.value)))
      return undefined;
    const [a, b] = [first, last].map(({ value }) => dated({ year: fullYear(year.value), month: value })) as [
      FactDraft,
      FactDraft,
    ];
    const list = /[和与及、]/.test(groups.to ?? '');
    return {
      kind: 'range',
      value: `${a.value}${list ? ',' : '/'}${b.value}`,
      items: [...a.items, ...b.items.slice(1)],
    };
  }),
  rule('year, month', `${YEAR}<n> ?月(?:份)?(?<part>初|底|末|中旬|上旬|下旬)?`, ({ numerals, groups }) => {
    const [year, month] = numerals;
    if (!year || !month || month.value > 12 || !isYear(fullYear(year.value))) return undefined;
    const part = PARTS_OF_MONTH[groups.part ?? ''];
    return dated({ year: fullYear(year.value), month: month.value, ...(part && { part }), form: formOf(numerals) });
  }),
  rule('month, day range', `<n> ?月(?:份)? ?<n>(?: ?[日号])?${TO}<n> ?[日号]`, ({ numerals }) => daysOf(numerals)),
  rule('month, day', `<n> ?月(?:份)? ?<n> ?[日号]`, ({ numerals }) => {
    const [month, day] = numerals;
    if (!month || !day || month.value > 12 || day.value > 31) return undefined;
    return dated({ month: month.value, day: day.value, form: formOf(numerals) });
  }),
  rule('months', `<n>(?: ?月(?:份)?)? ?(?:至|到|-|~) ?<n> ?月(?:份)?`, ({ numerals }) => {
    const [first, last] = numerals;
    if (!first || !last || first.value > 12 || last.value > 12) return undefined;
    return {
      kind: 'range',
      value: `${dated({ month: first.value }).value}/${dated({ month: last.value }).value}`,
      items: [first, last].map(({ value }) => ({ axis: 'month' as const, value })),
    };
  }),
  rule(
    'month',
    `<n> ?月(?:份)?(?<part>初|底|末|中旬|上旬|下旬)?(?!球|亮|光|票|饼|薪|租|刊|经)`,
    ({ numerals, groups, text }) => {
      const month = numerals[0];
      if (!month || month.value > 12 || month.value < 1 || !Number.isInteger(month.value) || month.approximation)
        return undefined;
      if (month.form === 'words' && /^两/.test(text)) return undefined;
      const part = PARTS_OF_MONTH[groups.part ?? ''];
      return dated({ month: month.value, ...(part && { part }), form: formOf(numerals) });
    },
  ),
  rule(
    'century and decade',
    `(?:<n> ?世纪|(?<past>上个?世纪|本世纪)) ?<n> ?年代(?<part>初|末|中期|早期|后期)?`,
    ({ numerals, groups }) => {
      const decadeValue = numerals.at(-1)?.value ?? 0;
      const centuryValue = groups.past ? (groups.past.startsWith('本') ? 21 : 20) : (numerals[0]?.value ?? 20);
      return decade((centuryValue - 1) * 100 + decadeValue, formOf(numerals));
    },
  ),
  rule('beginning of the century', '(?:本|二十一|21 ?)世纪之?初(?!期?的?[一二三四五六七八九十\\d])', () =>
    decade(2000, 'words'),
  ),
  rule('century', `<n> ?世纪(?<part>初|末|中叶|中期)?`, ({ numerals, text }) => {
    const value = numerals[0]?.value ?? 0;
    return /个/.test(text) ? undefined : { ...single('date', 'century', value, formOf(numerals)), value: `${value}C` };
  }),
  rule('decade', `<n> ?年代`, ({ numerals }) => {
    const value = numerals[0]?.value ?? 1;
    return value % 10 === 0 && (value < 100 || isYear(value)) ? decade(value, formOf(numerals)) : undefined;
  }),
  rule('years', `<n>(?: ?年)? ?(?<to>至|到|-|~|和|与|、) ?<n> ?年(?!级)`, ({ numerals, groups }) =>
    yearRange(numerals, /[和与、]/.test(groups.to ?? '')),
  ),
  rule(
    'quarter or half of a year',
    `(?:<n> ?年(?:的)? ?)?(?:第? ?<n> ?季度?(?!节|风|军)|(?<half>[上下]半年))`,
    (found) => periodOf(found),
  ),
  rule('part of a year', `<n> ?(?:年)(?<part>${ZH_PARTS.source})(?!步|级|始)`, ({ numerals, groups }) => {
    const year = numerals[0];
    const part = ZH_PARTS.find(groups.part ?? '');
    return year && (year.plain || year.value >= 1000) && isYear(year.value) && part
      ? dated({ year: year.value, part, form: formOf(numerals) })
      : undefined;
  }),
  rule('year', `<n> ?年(?!级|代|多|来|半|龄)`, ({ numerals }) => {
    const year = numerals[0];
    if (!year?.plain || !isYear(year.value)) return undefined;
    return dated({ year: year.value, form: formOf(numerals) });
  }),
  rule(
    'clock',
    `(?:${DAYTIME} ?)?<n> ?[点时](?!钟?[头内以间])(?: ?(?:<n> ?分(?!之)|(?<half>半)|(?<quarter>一刻|三刻)|钟|整))?`,
    (found) => clockOf(found),
  ),
  rule('clock in digits', `(?:${DAYTIME} ?)?<n>:<n>(?::<n>)?`, ({ numerals, groups, text }) => {
    const [hour, minute] = numerals;
    if (!hour || !minute || !/\d{1,2}:\d{2}(?!\d)/.test(text) || hour.value > 24) return undefined;
    return clock(afternoon(hour.value, groups.daytime), minute.value);
  }),
  rule('score', `<n> ?(?:-|:|/|&|比) ?<n>(?! ?(?:年|月|日|${ZH_UNITS.source}))`, ({ numerals, text }) =>
    scoreOf(numerals, text),
  ),
  rule('day', `<n> ?[日号](?!线|楼|院|房|台|机|元|称|令|码|本|前|后)(?:至 ?<n> ?[日号])?`, ({ numerals }) => {
    const day = numerals[0];
    return day && day.value >= 1 && day.value <= 31 && Number.isInteger(day.value)
      ? dated({ day: day.value, form: formOf(numerals) })
      : undefined;
  }),
  rule('per hundred, per thousand', `(?<base>百|千|万)分之<n>(?:${TO}(?:百分之)?<n>)?`, ({ numerals, groups }) =>
    ratio(numerals, groups.base ?? '百'),
  ),
  rule('percentage', `<n>分之<n>(?:(?:至|到|-|~)(?:百分之)?<n>)?`, ({ numerals, text }) => {
    const [whole, part, more] = numerals;
    if (!whole || !part || whole.value > 1000) return undefined;
    if (whole.value === 100)
      return measured(
        [part, ...(more ? [more] : [])].filter(({ value }) => value !== 100),
        'percent',
      );
    const value = Number(((100 * part.value) / whole.value).toFixed(4));
    const form = /\d/.test(text) ? ('digits' as const) : ('words' as const);
    return {
      kind: 'percent',
      value,
      unit: whole.value === 1000 ? 'percent' : 'percent',
      items: [{ axis: 'share', value, unit: 'percent' }],
      form,
    };
  }),
  rule('percent', `${AMOUNT} ?(?<unit>%|‰|个?百分点)`, ({ numerals, groups }) =>
    measured(numerals, ZH_UNITS.find(groups.unit ?? '') ?? 'percent'),
  ),
  rule('tenths', `${AMOUNT}成(?!为|立|功|员|年|长|绩|都|果|本|分|熟|就|员|群|家|人|交|型|了|的)`, ({ numerals }) =>
    measured(
      numerals.map((numeral) => ({
        ...numeral,
        value: numeral.value * 10,
        ...(numeral.high && { high: numeral.high * 10 }),
      })),
      'percent',
    ),
  ),
  rule('half', '(?:一半|半数)(?!以?[路途])', () => ({
    kind: 'percent',
    value: 50,
    unit: 'percent',
    items: [{ axis: 'share', value: 50, unit: 'percent' }],
    form: 'words',
  })),
  rule('money, sign first', `(?<sign>${ZH_SIGNS}) ?<n>(?: ?(?:元))?`, ({ numerals, groups }) => {
    return measured(numerals, ZH_CURRENCIES.find(groups.sign ?? '') ?? 'USD');
  }),
  rule(
    'money',
    `${AMOUNT}(?: ?多)? ?(?<unit>${ZH_CURRENCIES.source})(?!素|旦|首|帅|老|件|宵)`,
    ({ numerals, groups }) => measured(numerals, ZH_CURRENCIES.find(groups.unit ?? '') ?? 'CNY'),
  ),
  rule('years and a half', `<n>(?: ?)(?:年半|个半月|个半小时|天半)`, ({ numerals, text }) => {
    const unit = text.endsWith('年半') ? 'year' : text.endsWith('月') ? 'month' : text.endsWith('时') ? 'hour' : 'day';
    return measured(
      numerals.map((numeral) => ({ ...numeral, value: numeral.value + 0.5 })),
      unit,
    );
  }),
  rule('half a year', '(?<![上下个])半(?<unit>年|个月|个世纪|小时|天|个小时)(?!报)', ({ groups }) =>
    measured([{ start: 0, end: 1, value: 0.5, form: 'words' }], HALVES[groups.unit ?? ''] ?? 'year'),
  ),
  rule('duration in years', `${AMOUNT} ?(?:个)?(?:多)?年(?!级|代|轻|度|份|龄)`, ({ numerals }) =>
    measured(numerals, 'year'),
  ),
  rule('height', `<n> ?英尺 ?<n> ?英寸`, ({ numerals }) => {
    const [feet, inches] = numerals;
    return (
      feet && inches && measured([{ ...feet, value: Number((feet.value + inches.value / 12).toFixed(4)) }], 'foot')
    );
  }),
  rule(
    'speed',
    `(?:每小时|时速)(?:约|为|达|高达|超过|可达|至|近)* ?(?:<n>(?:至|到|-|~))?<n> ?(?<unit>公里|英里|千米|海里)`,
    ({ numerals, groups }) => measured(numerals, SPEEDS[groups.unit ?? ''] ?? 'km/h'),
  ),
  rule('speed after', `<n> ?(?<unit>公里|英里|千米|海里)的?时速`, ({ numerals, groups }) =>
    measured(numerals, SPEEDS[groups.unit ?? ''] ?? 'km/h'),
  ),
  rule('quantity', `${AMOUNT} ?(?:多|余|来)? ?(?:个)?(?<unit>${ZH_UNITS.source})`, ({ numerals, groups, text }) => {
    const unit = ZH_UNITS.find(groups.unit ?? '') ?? 'item';
    const more = /多|余/.test(text.slice(0, -1)) && !numerals.at(-1)?.approximation;
    const placed = more ? numerals.map((numeral) => ({ ...numeral, approximation: 'over' as const })) : numerals;
    return measured(placed, unit);
  }),
  rule('doubling', '翻(?:了)?(?:<n>)?(?:番|倍)', ({ numerals }) => {
    const times = numerals[0]?.value ?? 1;
    return single('number', 'factor', 2 ** Math.min(times, 10), 'words');
  }),
  rule('ordinal', `第 ?<n>`, ({ numerals }) => single('ordinal', 'ordinal', numerals[0]?.value ?? 1, formOf(numerals))),
  rule(
    'the first',
    '首(?=次|个|位|名|场|届|轮|日|款|支|家|份|批|套|条|台|艘|架|颗|例|度|部|期|只|发|演|映|航)|头号',
    () => single('ordinal', 'ordinal', 1, 'words'),
  ),
  rule('second only to', '仅次于', () => single('ordinal', 'ordinal', 2, 'words')),
  rule('number range', `<n> ?(?:至|到|-|~) ?<n>`, ({ numerals }) => {
    const [low, high] = numerals;
    if (!low || !high) return undefined;
    const scaled =
      low.scale === undefined && high.scale && low.value * high.scale <= high.value
        ? low.value * high.scale
        : low.value;
    if (scaled >= high.value) return undefined;
    return {
      kind: 'range',
      value: `${scaled}/${high.value}`,
      items: [scaled, high.value].map((value) => ({ axis: 'count' as const, value })),
      form: formOf(numerals),
    };
  }),
  rule('both sides', '双方|两国|两者', () => single('number', 'count', 2, 'words')),
];

const SPEEDS: Readonly<Record<string, string>> = { 公里: 'km/h', 千米: 'km/h', 英里: 'mph', 海里: 'knot' };

const HALVES: Readonly<Record<string, string>> = {
  年: 'year',
  个月: 'month',
  个世纪: 'century',
  小时: 'hour',
  个小时: 'hour',
  天: 'day',
};
const PARTS_OF_MONTH: Readonly<Record<string, number>> = { 初: 31, 上旬: 31, 中旬: 32, 底: 33, 末: 33, 下旬: 33 };

/** 98年5月 and 二四年 are short years only before a month. */
function fullYear(value: number): number {
  if (value >= 100) return value;
  return value > 40 ? 1900 + value : 2000 + value;
}

function daysOf(numerals: readonly Numeral[]): FactDraft | undefined {
  const [last, first, month, year] = numerals.toReversed().map(({ value }) => value);
  if (!last || !first || !month || month > 12 || first > 31 || last > 31) return undefined;
  const date = (day: number) => dated({ ...(year && { year: fullYear(year) }), month, day });
  const [a, b] = [date(first), date(last)];
  return { kind: 'range', value: `${a.value}/${b.value}`, items: [...a.items, { axis: 'day', value: last }] };
}

function periodOf({ groups, numerals, text }: RuleMatch): FactDraft | undefined {
  if (groups.half) {
    const year = numerals[0];
    return dated({
      ...(year && isYear(year.value) && { year: year.value }),
      part: groups.half.startsWith('上') ? 21 : 22,
      form: year ? 'digits' : 'words',
    });
  }
  const rank = numerals.at(-1);
  const year = numerals.length > 1 ? numerals[0] : undefined;
  if (!rank || rank.value < 1 || rank.value > 4) return undefined;
  if (/第/.test(text) && /季$/.test(text)) return undefined;
  return dated({ ...(year && { year: year.value }), part: 10 + rank.value, form: formOf(numerals) });
}

function clockOf({ groups, numerals, text }: RuleMatch): FactDraft | undefined {
  const [hour, minute] = numerals;
  if (!hour || hour.value > 24 || !Number.isInteger(hour.value)) return undefined;
  if (hour.form === 'words' && !groups.daytime && !/[点时](?:钟|整|.*分|半|.刻)$/.test(text)) return undefined;
  if (/时$/.test(text) && !groups.daytime && hour.form === 'words') return undefined;
  const minutes = groups.half
    ? 30
    : groups.quarter === '一刻'
      ? 15
      : groups.quarter === '三刻'
        ? 45
        : (minute?.value ?? 0);
  return clock(afternoon(hour.value, groups.daytime), minutes, formOf(numerals));
}

function afternoon(hour: number, daytime: string | undefined): number {
  return daytime && /下午|午后|傍晚|晚|夜/.test(daytime) && hour < 12 && !(/夜/.test(daytime) && hour < 5)
    ? hour + 12
    : hour;
}

function scoreOf(numerals: readonly Numeral[], text: string): FactDraft | undefined {
  const [a, b] = numerals.map(({ value }) => value) as [number, number];
  if (numerals.every((numeral) => numeral.plain) || !/^\d+ ?. ?\d+$/.test(text) || a > 200 || b > 200) return undefined;
  return { kind: 'range', value: `${a}/${b}`, items: [a, b].map((value) => ({ axis: 'count' as const, value })) };
}

/** 百分之三 is read as numerals 100 and 3; 千分之三 is 0.3 percent. */
function ratio(numerals: readonly Numeral[], base: string): FactDraft | undefined {
  return measured(numerals, base === '百' ? 'percent' : 'permille');
}

/** How Chinese texts state values. */
export const ZH_FACTS: FactLanguage = {
  numerals: chineseNumerals,
  rules: RULES,
  before: [
    [/(?:至多|最多|不超过|高达|多达|不高于|上限为?|不多于|最高可?达?)(?:为|可?达)?(?:到|了)? ?$/, 'most'],
    [/(?:至少|不少于|不低于|最少|起码|不下|不小于) ?有? ?$/, 'least'],
    [/(?:超过|超|逾|多于|高于|不止|大于|突破|破|长达|超出|(?<![通经度不渡透])过)了? ?$/, 'over'],
    [/(?:将近|接近|近乎|几乎|差不多|近|快|紧随其后|几近|逼近) ?$/, 'near'],
    [/(?:不到|不足|少于|低于|未满|不满|小于|未达) ?$/, 'under'],
    [/(?:大约|大概|约为?|约莫|估计|左右|约合) ?$/, 'about'],
  ],
  after: [
    [/^ ?(?:及?以上|之多|开外|多|余)/, 'least'],
    [/^ ?(?:左右|上下|前后|许)/, 'about'],
    [/^ ?(?:及?以下|以内|之内|之前|前(?!后|夕|往|来|景|途)|内)/, 'most'],
  ],
};
