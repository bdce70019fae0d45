import type { NumeralForm } from '../fact';
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
  ROUND_WHOLES,
  rule,
  single,
  yearRange,
} from '../rule';
import { russianNumerals } from './numerals';
import { RU_CURRENCIES, RU_FACTORS, RU_MONTHS, RU_PARTS, RU_SHARES, RU_SIGNS, RU_UNITS, RU_WEEKDAYS } from './tables';

const WORD = '(?<![а-яa-z])';
const END = '(?![а-яa-z])';
const MONTH = `${WORD}(?<month>${RU_MONTHS.source})`;
const PART = `(?:${WORD}(?<part>${RU_PARTS.source}) )?`;
const YEAR_WORD = `(?:[- ]?(?:год(?:а|у|ом|ах|ы|ов)?|гг?\\.?(?![а-я])))`;
const TO = '(?: ?(?:-|до|по|и|или) ?)';
const AMOUNT = `(?:<n>(?: ?- ?| до | или )(?:в )?)?<n>`;
const GAP = '(?: |-|)(?:полных |целых |последних |ближайших |лишним )?';

const RULES: readonly FactRule[] = [
  rule('day, month, year', `<x> ${MONTH} <n>${YEAR_WORD}?`, ({ numerals, groups }) => {
    const [day, year] = numerals;
    const month = RU_MONTHS.find(groups.month ?? '');
    if (!day || !year?.plain || day.value > 31 || !isYear(year.value) || !month) return undefined;
    return dated({ year: year.value, month, day: day.value });
  }),
  rule('numeric date', `<n>\\.<n>(?:\\.<n>)?`, ({ text }) => numericDate(text)),
  rule(
    'months of a year',
    `${MONTH}(?:${TO})(?<last>${RU_MONTHS.source}) <n>${YEAR_WORD}?`,
    ({ numerals, groups, text }) => {
      const first = RU_MONTHS.find(groups.month ?? '');
      const last = RU_MONTHS.find(groups.last ?? '');
      const year = numerals[0];
      if (!first || !last || !year?.plain) return undefined;
      const [a, b] = [dated({ year: year.value, month: first }), dated({ year: year.value, month: last })];
      const items = [...a.items, ...b.items.slice(1)];
      return { kind: 'range', value: `${a.value}${/ и /.test(text) ? ',' : '/'}${b.value}`, items };
    },
  ),
  rule('day range, month', `<x>${TO}<x> ${MONTH}(?: <n>${YEAR_WORD}?)?`, ({ numerals, groups }) =>
    dayRange(
      numerals.map(({ value }) => value),
      groups.month,
    ),
  ),
  rule('part, month, year', `${PART}${MONTH} <n>${YEAR_WORD}?`, ({ numerals, groups }) => {
    const year = numerals[0];
    const month = RU_MONTHS.find(groups.month ?? '');
    const part = RU_PARTS.find(groups.part ?? '');
    return year?.plain && isYear(year.value) && month
      ? dated({ year: year.value, month, ...(part && { part }) })
      : undefined;
  }),
  rule('day, month', `<x> ${MONTH}${END}`, ({ numerals, groups }) => {
    const day = numerals[0];
    const month = RU_MONTHS.find(groups.month ?? '');
    return day && month && day.value <= 31 && day.value >= 1
      ? dated({ month, day: day.value, form: formOf(numerals) })
      : undefined;
  }),
  rule('month', `${PART}${MONTH}${END}`, ({ groups, before, written }) => {
    const month = RU_MONTHS.find(groups.month ?? '');
    if (!month || groups.month?.endsWith('.')) return undefined;
    if (/[А-Я]/.test(written.charAt(0)) && !/(?:^|[.!?] )$/.test(before)) return undefined;
    if (
      groups.month === 'мая' &&
      !/(?:начал|середин|кон(?:ец|ц))/.test(groups.part ?? '') &&
      !/(?:до|с|со|от|после|,|и) $/.test(before)
    )
      return undefined;
    const part = RU_PARTS.find(groups.part ?? '');
    return dated({ month, ...(part && { part }) });
  }),
  rule(
    'quarter or half of a year',
    `<o> (?<what>квартал[а-я]*|полугоди[а-я]+|половин[а-я]+)(?: <n>${YEAR_WORD})?`,
    ({ numerals, groups, after }) => {
      const [rank, year] = numerals;
      const half = !groups.what?.startsWith('квартал');
      if (!rank || rank.value > (half ? 2 : 4)) return undefined;
      if (groups.what?.startsWith('половин') && !year && !/^ (?:этого |прошлого )?года/.test(after)) return undefined;
      return dated({ ...(year && { year: year.value }), part: (half ? 20 : 10) + rank.value, form: formOf(numerals) });
    },
  ),
  rule(
    'decades',
    `<x>(?:-?(?:е|х|м|ми))? (?:год(?:ы|ов|ам|ами|ах)|гг?\\.)(?: (?<past>прошлого|xx|хх|xix|хiх|xxi|ххi) (?:века|столетия|в\\.))?`,
    ({ numerals, groups, text }) => {
      const numeral = numerals[0];
      if (!numeral?.ordinal || numeral.value % 10 !== 0 || /^\d+ /.test(text)) return undefined;
      return decade(numeral.value < 100 ? numeral.value + centuryOf(groups.past) : numeral.value, formOf(numerals));
    },
  ),
  rule('decade without year', `<o>(?=[ ,.;)»]|$)`, ({ numerals, text }) => {
    const value = numerals[0]?.value ?? 1;
    return /\d0-[ех]$/.test(text) && (value < 100 || isYear(value)) ? decade(value) : undefined;
  }),
  rule('century', `${WORD}(?<roman>[ivxхі]+)(?:-го|-м|-й)? (?:век|столети)[а-я]*`, ({ groups }) =>
    century(roman(groups.roman ?? '')),
  ),
  rule('century in words', `<o> (?:век|столети)[а-я]*`, ({ numerals }) =>
    century(numerals[0]?.value ?? 0, formOf(numerals)),
  ),
  rule('century in digits', `<n> (?<word>век(?:а|е|у|ом)?)${END}`, ({ numerals, groups, before }) => {
    const value = numerals[0]?.value ?? 0;
    const counted = groups.word === 'века' && value < 5 && !/(?:начал|середин|кон[еца])[а-я]* $/.test(before);
    return counted || !Number.isInteger(value) || value > 21 ? undefined : century(value, formOf(numerals));
  }),
  rule('years', `(?:<n>)(?:${TO})<n>${YEAR_WORD}`, ({ numerals }) => yearRange(numerals)),
  rule('year', `${PART}<x>${YEAR_WORD}(?![а-я])`, ({ numerals, groups }) => {
    const year = numerals[0];
    if (!year || !isYear(year.value) || (!year.plain && !year.ordinal)) return undefined;
    const part = RU_PARTS.find(groups.part ?? '');
    return dated({ year: year.value, ...(part && { part }), form: formOf(numerals) });
  }),
  rule('part of a year', `${WORD}(?<part>${RU_PARTS.source}) <n>`, ({ numerals, groups }) => {
    const year = numerals[0];
    const part = RU_PARTS.find(groups.part ?? '');
    return year?.plain && isYear(year.value) && part ? dated({ year: year.value, part }) : undefined;
  }),
  rule(
    'clock with words',
    `<n>(?: ?: ?<n>| час(?:а|ов)?(?: <n> минут[аы]?)?)? (?<mark>утра|дня|вечера|ночи|пополудни)${END}`,
    ({ numerals, groups, text, before }) => {
      const [hour, minute] = numerals;
      if (groups.mark === 'дня' && !/:| час/.test(text) && !AT_HOUR.test(before)) return undefined;
      if (!hour || hour.value > 24 || !Number.isInteger(hour.value))
        return /^\d{1,2}\.\d\d /.test(text) && hour
          ? clock(Math.floor(hour.value), Math.round((hour.value % 1) * 100))
          : undefined;
      const late = /дня|вечера|пополудни/.test(groups.mark ?? '') && hour.value < 12;
      return clock(late ? hour.value + 12 : hour.value, minute?.value ?? 0, formOf(numerals));
    },
  ),
  rule('clock', `<n>:<n>(?::<n>)?`, ({ numerals, text }) => {
    const [hour, minute] = numerals;
    if (!hour || !minute || !/^\d{1,2}:\d{2}(?!\d)/.test(text) || hour.value > 24) return undefined;
    return clock(hour.value, minute.value);
  }),
  rule('score', `<n>(?:-|:|/|&)<n>(?![ -]?(?:${RU_UNITS.source})${END})(?!(?:-|/)<n>)`, ({ numerals, text }) =>
    scoreOf(
      numerals.map(({ value }) => value),
      text,
      numerals.every((numeral) => numeral.plain),
    ),
  ),
  rule('money, sign first', `(?<sign>${RU_SIGNS}) ?<n>`, ({ numerals, groups }) =>
    measured(numerals, RU_CURRENCIES.find(groups.sign === 'us$' ? '$' : (groups.sign ?? '')) ?? 'USD'),
  ),
  rule('money', `${AMOUNT}(?: |-|)(?<unit>${RU_CURRENCIES.source})${END}`, ({ numerals, groups }) =>
    measured(numerals, RU_CURRENCIES.find(groups.unit ?? '') ?? 'USD'),
  ),
  rule('pounds', `${AMOUNT} фунт(?:а|ов|у|ом|е|ы|ам|ами|ах)?${END}`, ({ numerals }) =>
    measured(numerals, (numerals.at(-1)?.scale ?? 1) > 1000 ? 'GBP' : 'pound'),
  ),
  rule('quantity', `${AMOUNT}${GAP}(?<unit>${RU_UNITS.source})${END}`, ({ numerals, groups, text }) => {
    const unit = RU_UNITS.find(groups.unit ?? '') ?? 'item';
    const last = numerals.at(-1);
    if (last?.ordinal && !/годовщин|лети/.test(groups.unit ?? '')) return undefined;
    if (/^(?:м|т|л|г|ц)$/.test(groups.unit ?? '') && last?.form === 'words') return undefined;
    return text.length > 0 ? measured(numerals, unit) : undefined;
  }),
  rule('share', `<n> (?<of>${RU_SHARES.source})${END}`, ({ numerals, groups, text }) => {
    const whole = RU_SHARES.find(groups.of ?? '') ?? 1;
    return /^(?:дв|тр|четыр|од)/.test(text) ? share(numerals[0]?.value ?? 1, whole) : undefined;
  }),
  rule(
    'half, third, quarter',
    `${WORD}(?<of>половин(?:а|ы|е|у|ой)|треть|четверть)${END}(?! (?:года|века|матча|финал|первой|игры))`,
    ({ groups, before }) => {
      if (/(?:перв|втор|треть|четверт)[а-я]+ $/.test(before)) return undefined;
      return share(1, RU_SHARES.find(groups.of ?? '') ?? 1);
    },
  ),
  rule('one in five', `<n> из <n>`, ({ numerals }) => {
    const [part, whole] = numerals.map(({ value }) => value) as [number, number];
    return part < whole && ROUND_WHOLES.has(whole) ? share(part, whole) : undefined;
  }),
  rule('in so many times', `${WORD}в <n> раза?${END}`, ({ numerals }) => measured(numerals, 'fold')),
  rule('factor', `${WORD}(?<word>${RU_FACTORS.source})${END}`, ({ groups }) =>
    single('number', 'factor', RU_FACTORS.find(groups.word ?? '') ?? 1, 'words'),
  ),
  rule('day and night', `${WORD}(?:сутки|суток)${END}`, () =>
    measured([{ start: 0, end: 1, value: 1, form: 'words' }], 'day'),
  ),
  rule('weekday', `${WORD}(?<day>${RU_WEEKDAYS.source})${END}`, ({ groups, before }) => {
    const value = RU_WEEKDAYS.find(groups.day ?? '') ?? 1;
    if (value === 3 && !/(?:^|[\s,(])(?:в|во|за|на|до|с|к|эту|прошлую|каждую|следующую|утром в) $/.test(before))
      return undefined;
    return { ...single('date', 'weekday', value, 'words'), value: `W${value}` };
  }),
  rule(
    'a year later',
    `${WORD}(?:(?:через|спустя|за|назад) (?<unit>год|месяц|неделю|день|час|минуту|десятилетие)|(?<ago>год|месяц|неделю|день|час|минуту) (?:спустя|назад|тому назад))${END}`,
    ({ groups }) =>
      measured([{ start: 0, end: 1, value: 1, form: 'words' }], SINGLES[groups.unit ?? groups.ago ?? ''] ?? 'year'),
  ),
  rule('number range', `<n>(?: ?- ?| до )<n>`, ({ numerals }) => {
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
];

/** Without `час` only these words make of `5 дня` an hour and not five days. */
const AT_HOUR = /(?:^|\s)(?:в|к|с|до|около|после|по|на)\s$/;

const SINGLES: Readonly<Record<string, string>> = {
  год: 'year',
  месяц: 'month',
  неделю: 'week',
  день: 'day',
  час: 'hour',
  минуту: 'minute',
  десятилетие: 'decade',
};

function centuryOf(word: string | undefined): number {
  if (!word) return 0;
  if (/^xix|^хiх/.test(word)) return 1800;
  return /i/.test(word) ? 2000 : 1900;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, і: 1, v: 5, x: 10, х: 10 };

function roman(text: string): number {
  const values = [...text].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, k) => sum + (value < (values[k + 1] ?? 0) ? -value : value), 0);
}

function century(value: number, form: NumeralForm = 'words'): FactDraft | undefined {
  if (value < 1 || value > 30) return undefined;
  return { kind: 'date', value: `${value}C`, items: [{ axis: 'century', value }], form };
}

/** 19.06.2024; the numerals stand apart because a dot parts them. */
function numericDate(text: string): FactDraft | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  return month <= 12 && day <= 31 && isYear(year) ? dated({ year, month, day }) : undefined;
}

function dayRange(values: readonly number[], name: string | undefined): FactDraft | undefined {
  const month = RU_MONTHS.find(name ?? '');
  const [first, last, year] = values;
  if (!month || !first || !last || first > 31 || last > 31 || first >= last) return undefined;
  const date = (day: number) => dated({ ...(year && isYear(year) && { year }), month, day });
  const [a, b] = [date(first), date(last)];
  return { kind: 'range', value: `${a.value}/${b.value}`, items: [...a.items, { axis: 'day', value: last }] };
}

function scoreOf(values: readonly number[], text: string, years: boolean): FactDraft | undefined {
  const [a, b] = values as [number, number];
  if (years || !/^\d+.\d+$/.test(text) || a > 200 || b > 200) return undefined;
  return { kind: 'range', value: `${a}/${b}`, items: [a, b].map((value) => ({ axis: 'count' as const, value })) };
}

function share(part: number, whole: number): FactDraft {
  const value = Number(((100 * part) / whole).toFixed(4));
  return { kind: 'percent', value, unit: 'percent', items: [{ axis: 'share', value, unit: 'percent' }], form: 'words' };
}

/** How Russian texts state values. */
export const RU_FACTS: FactLanguage = {
  numerals: russianNumerals,
  rules: RULES,
  before: [
    [
      /(?<![а-я])(?:не (?:более|больше|выше|дольше|позднее|позже)(?: чем)?|до|максимум|самое большее|вплоть до|к|достиг[а-я]+)\s(?:\$|€|£)?$/,
      'most',
    ],
    [
      /(?<![а-я])(?:не (?:менее|меньше|ниже|ранее)(?: чем)?|как минимум|минимум|по меньшей мере|по крайней мере|хотя бы)\s$/,
      'least',
    ],
    [
      /(?<![а-я])(?:более(?: чем)?|больше(?: чем)?|свыше|превы[а-я]+(?: отметку)?|сверх|выше|с лишним|чуть более|чуть больше)\s(?:в |на )?$/,
      'over',
    ],
    [/(?<![а-я])(?:почти|без малого|близк[а-я]+ к|чуть (?:менее|меньше)|практически)\s(?:в |на |к )?$/, 'near'],
    [/(?<![а-я])(?:менее(?: чем)?|меньше(?: чем)?|ниже|неполн[а-я]+)\s$/, 'under'],
    [/(?<![а-я])(?:около|примерно|приблизительно|порядка|где-то|ориентировочно|приблиз[а-я]+)\s$/, 'about'],
  ],
  notBefore: (kind, before) => kind !== 'date' && /(?<![а-я])к $/.test(before),
  after: [
    [/^(?: и (?:более|больше|выше|старше)|\+| с лишним)/, 'least'],
    [/^ или (?:около того|так)/, 'about'],
    [/^ (?:и|или) (?:менее|меньше|моложе)/, 'most'],
  ],
};
