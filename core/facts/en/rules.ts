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
  type RuleMatch,
  rule,
  single,
  yearRange,
} from '../rule';
import { englishNumerals } from './numerals';
import {
  EN_CURRENCIES,
  EN_DECADES,
  EN_FACTORS,
  EN_MONTHS,
  EN_PARTS,
  EN_SHARES,
  EN_SIGNS,
  EN_UNITS,
  EN_WEEKDAYS,
} from './tables';

const MONTH = `\\b(?<month>${EN_MONTHS.source})`;
const PART = `(?:(?<part>${EN_PARTS.source}) ?)?`;
const TO = ' ?(?:-|to|through|until|and|or) ?';
/** One number or a range of two. */
const AMOUNT = `(?:\\bbetween <n> and <n>|(?:<n>(?: ?- ?| to | or ))?<n>)`;
const UNIT_GAP = '(?: |-| of |)(?:an? |full |whole |straight |consecutive |long |more |further |additional |another )?';

const dayMonth = ({ numerals, groups }: RuleMatch): FactDraft | undefined => {
  const month = EN_MONTHS.find(groups.month ?? '');
  const [day, year] = numerals;
  if (!day || !month || day.value > 31 || day.value < 1) return undefined;
  return dated({ month, day: day.value, ...(year && { year: year.value }), form: formOf(numerals) });
};

/** May and march are months only with a capital letter and words of time around. */
function isMonth({ written, before, groups, numerals }: RuleMatch): boolean {
  if (!/^ma(?:y|r\.?|rch)$/.test(groups.month ?? '')) return /[A-Z]/.test(written) || numerals.length > 0;
  if (!/M/.test(written)) return false;
  if (numerals.length > 0) return true;
  return /(?:\b(?:in|since|by|from|of|until|till|last|this|next|early|late|mid|during|before|after|and|to|through|every|between|on) |\b(?:early|late|mid)-|, )$/.test(
    before,
  );
}

const RULES: readonly FactRule[] = [
  rule('month, day, year', `${MONTH} (?:the )?<x>(?:, ?| )<n>`, (found) => {
    const [day, year] = found.numerals;
    if (!year?.plain || !isYear(year.value) || !isMonth(found)) return undefined;
    const month = EN_MONTHS.find(found.groups.month ?? '');
    if (!day || !month || day.value > 31) return undefined;
    return dated({ year: year.value, month, day: day.value });
  }),
  rule('day, month, year', `<x>(?: of)? ${MONTH},? <n>`, (found) =>
    isYear(found.numerals[1]?.value ?? 0) ? dayMonth(found) : undefined,
  ),
  rule(
    'months of a year',
    `(?<part>)${MONTH}${TO}(?<last>${EN_MONTHS.source}),? (?:of )?<n>`,
    ({ numerals, groups, text, before }) => {
      const first = EN_MONTHS.find(groups.month ?? '');
      const last = EN_MONTHS.find(groups.last ?? '');
      const year = numerals[0];
      if (!first || !last || !year || !isYear(year.value)) return undefined;
      const [a, b] = [dated({ year: year.value, month: first }), dated({ year: year.value, month: last })];
      const items = [...a.items, ...b.items.slice(1)];
      const range = !/ and /.test(text) || /\b(?:between|from) $/.test(before);
      return { kind: 'range', value: `${a.value}${range ? '/' : ','}${b.value}`, items };
    },
  ),
  rule('part, month, year', `${PART}${MONTH},? (?:of )?<n>(?![:.]<n>)`, (found) => {
    const { numerals, groups } = found;
    const year = numerals[0];
    const month = EN_MONTHS.find(groups.month ?? '');
    if (!month || !year?.plain || !isYear(year.value)) return undefined;
    const part = EN_PARTS.find(groups.part ?? '');
    return dated({ year: year.value, month, ...(part && { part }) });
  }),
  rule('day range, month', `<x>${TO}<x>(?: of)? ${MONTH}`, ({ numerals, groups }) =>
    dayRange(numerals[0]?.value, numerals[1]?.value, groups.month),
  ),
  rule('month, day range', `${MONTH} <x>${TO}<x>(?![:,]?<n>)`, (found) =>
    isMonth(found) ? dayRange(found.numerals[0]?.value, found.numerals[1]?.value, found.groups.month) : undefined,
  ),
  rule('month, day', `${MONTH} (?:the )?<x>(?! ?(?:%|percent|million))`, (found) =>
    isMonth(found) ? dayMonth(found) : undefined,
  ),
  rule('day, month', `<x>(?: of)? ${MONTH}\\b`, (found) => (isMonth(found) ? dayMonth(found) : undefined)),
  rule('month', `${PART}${MONTH}(?<![a-z]\\.)\\b`, (found) => {
    const month = EN_MONTHS.find(found.groups.month ?? '');
    if (!month || !isMonth(found) || found.groups.month?.endsWith('.')) return undefined;
    const part = EN_PARTS.find(found.groups.part ?? '');
    return dated({ month, ...(part && { part }) });
  }),
  rule(
    'quarter or half of a year',
    `(?:(?<half><o>) (?<what>quarter|half)|\\b(?<letter>[qh])<n>)(?:,? (?:of |in )?<n>)?`,
    (found) => periodOf(found),
  ),
  rule('clock, am or pm', `<n>(?::<n>)? ?(?<mark>[ap])\\.?m\\b\\.?`, ({ numerals, groups }) => {
    const [hour, minute] = numerals;
    if (!hour) return undefined;
    const whole = Math.floor(hour.value);
    const minutes = minute?.value ?? Math.round((hour.value - whole) * 100);
    return clock((whole % 12) + (groups.mark === 'p' ? 12 : 0), minutes, formOf(numerals));
  }),
  rule('clock', `<n>:<n>(?::<n>)?`, ({ numerals, text }) => {
    const [hour, minute] = numerals;
    if (!hour || !minute || !/^\d{1,2}:\d{2}(?!\d)/.test(text) || hour.value > 24) return undefined;
    return clock(hour.value, minute.value);
  }),
  rule("o'clock", `<n> o'clock`, ({ numerals }) => clock(numerals[0]?.value ?? -1, 0, formOf(numerals))),
  rule('score', `<n>(?:-|:|/|&)<n>(?![ -]?(?:${EN_UNITS.source})\\b)(?!(?:-|/)<n>)`, ({ numerals, text }) =>
    scoreOf(
      numerals.map(({ value }) => value),
      text,
      numerals.every((numeral) => numeral.plain),
    ),
  ),
  rule('decades', `(?:\\b(?<part>early|mid|late)[ -])?'?<n>'?s\\b`, ({ numerals }) => {
    const value = numerals[0]?.value ?? 1;
    return value % 10 === 0 && (value < 100 || isYear(value)) ? decade(value) : undefined;
  }),
  rule('decade in words', `(?:\\b(?:early|mid|late)[ -])?\\b(?<word>${EN_DECADES.source})\\b`, ({ groups }) =>
    decade(EN_DECADES.find(groups.word ?? '') ?? 0, 'words'),
  ),
  rule('century', `<o>[ -]centur(?:y|ies)`, ({ numerals }) => {
    const value = numerals[0]?.value ?? 0;
    return { ...single('date', 'century', value, formOf(numerals)), value: `${value}C` };
  }),
  rule(
    'money, sign first',
    `(?<sign>${EN_SIGNS}) ?(?:<n>(?: ?- ?| to | and )(?:${EN_SIGNS})?)?<n>`,
    ({ numerals, groups }) => measured(numerals, EN_CURRENCIES.find((groups.sign ?? '').trim()) ?? 'USD'),
  ),
  rule('money', `${AMOUNT}(?:-| of | )?(?<unit>${EN_CURRENCIES.source})(?![a-z])`, ({ numerals, groups }) =>
    measured(numerals, EN_CURRENCIES.find(groups.unit ?? '') ?? 'USD'),
  ),
  rule('height', `<n>[ -]?(?:foot|feet|ft|')[ -]?<n>(?:[ -]?(?:inch(?:es)?|in\\b|"))?`, ({ numerals }) => {
    const [feet, inches] = numerals;
    if (!feet || !inches || inches.value > 12) return undefined;
    return measured([{ ...feet, value: Number((feet.value + inches.value / 12).toFixed(4)) }], 'foot');
  }),
  rule('quantity', `${AMOUNT}${UNIT_GAP}(?<unit>${EN_UNITS.source})(?![a-z])`, ({ numerals, groups, after }) => {
    const unit = EN_UNITS.find(groups.unit ?? '') ?? 'item';
    if (numerals.at(-1)?.ordinal) return undefined;
    const scaled = unit === 'pound' && (numerals.at(-1)?.scale ?? 1) > 1000 && !/^ of/.test(after);
    return measured(numerals, scaled ? 'GBP' : unit);
  }),
  rule('share', `<n>[ -](?<of>${EN_SHARES.source})(?![a-z])`, ({ numerals, groups }) =>
    share(numerals[0]?.value ?? 1, EN_SHARES.find(groups.of ?? '') ?? 1),
  ),
  rule('one in five', `<n>(?: in | out of (?:every )?)<n>`, ({ numerals, text, after }) => {
    const [part, whole] = numerals.map(({ value }) => value) as [number, number];
    if (!/out of/.test(text) && (part >= whole || isYear(whole) || /^ (?:days|years|months|weeks|hours)/.test(after)))
      return undefined;
    return part < whole && ROUND_WHOLES.has(whole) ? share(part, whole) : undefined;
  }),
  rule('half', '\\bhalf(?= (?:of|the|its|their|his|her|our|a(?:n)? )\\b)(?! (?:an?|the) (?:time|game|season))', () =>
    share(1, 2),
  ),
  rule(
    'a third',
    `\\b(?:a|one) (?<of>third|quarter|fifth)\\b(?! (?:of a )?(?:time|party|world|place|term|day|year|month|person|man|woman|child|man))`,
    ({ groups }) => share(1, EN_SHARES.find(groups.of ?? '') ?? 1),
  ),
  rule('factor', `\\b(?<word>${EN_FACTORS.source})\\b`, ({ groups }) =>
    single('number', 'factor', EN_FACTORS.find(groups.word ?? '') ?? 1, 'words'),
  ),
  rule('weekday', `\\b(?<day>${EN_WEEKDAYS.source})(?![a-z])`, ({ groups, written }) => {
    if (!/^[A-Z]/.test(written)) return undefined;
    const value = EN_WEEKDAYS.find(groups.day ?? '') ?? 1;
    return { ...single('date', 'weekday', value, 'words'), value: `W${value}` };
  }),
  rule('years', `<n>(?:${TO}<n>)(?![:.%])`, ({ numerals }) => yearRange(numerals)),
  rule('part of a year', `\\b(?<part>${EN_PARTS.source}) ?<n>`, ({ numerals, groups }) => {
    const year = numerals[0];
    const part = EN_PARTS.find(groups.part ?? '');
    return year?.plain && isYear(year.value) && part ? dated({ year: year.value, part }) : undefined;
  }),
  rule('season of a year', `\\b(?<season>spring|summer|autumn|fall|winter)(?: of)? <n>`, ({ numerals, groups }) => {
    const year = numerals[0];
    return year?.plain && isYear(year.value)
      ? dated({ year: year.value, part: SEASONS[groups.season ?? ''] ?? 41 })
      : undefined;
  }),
  rule(
    'a year later',
    `\\b(?:an?|one) (?<unit>second|minute|hour|day|week|month|year|decade|century) (?:later|earlier|ago|before|after|old)\\b`,
    ({ groups }) =>
      measured([{ start: 0, end: 1, value: 1, form: 'words' }], EN_UNITS.find(groups.unit ?? '') ?? 'year'),
  ),
  rule('number range', `<n>(?: ?- ?| to )<n>`, ({ numerals }) => {
    const items = rangeEnds(numerals.map(({ value, scale }) => [value, scale ?? 1] as const));
    return (
      items && {
        kind: 'range',
        value: items.join('/'),
        items: items.map((value) => ({ axis: 'count' as const, value })),
        form: formOf(numerals),
      }
    );
  }),
];

const SEASONS: Readonly<Record<string, number>> = { spring: 41, summer: 42, autumn: 43, fall: 43, winter: 44 };

function rangeEnds(ends: readonly (readonly [number, number])[]): number[] | undefined {
  const [low, high] = ends;
  if (!low || !high) return undefined;
  const scaled = low[1] === 1 && high[1] > 1 && low[0] * high[1] <= high[0] ? low[0] * high[1] : low[0];
  return scaled < high[0] ? [scaled, high[0]] : undefined;
}

function dayRange(
  first: number | undefined,
  last: number | undefined,
  name: string | undefined,
): FactDraft | undefined {
  const month = EN_MONTHS.find(name ?? '');
  if (!month || !first || !last || first > 31 || last > 31 || first >= last) return undefined;
  const days = [first, last].map((value) => ({ axis: 'day' as const, value }));
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    kind: 'range',
    value: `XXXX-${two(month)}-${two(first)}/XXXX-${two(month)}-${two(last)}`,
    items: [{ axis: 'month', value: month }, ...days],
  };
}

/** First half of 2023, second quarter, Q2 2018. */
function periodOf({ groups, numerals, after, text }: RuleMatch): FactDraft | undefined {
  const half = groups.what === 'half' || groups.letter === 'h';
  const rank = numerals[0];
  const year = numerals[1];
  if (!rank || rank.value > (half ? 2 : 4) || rank.value < 1) return undefined;
  if (!year && !/^ of (?:the|this|last|next) (?:year|fiscal)/.test(after) && half) return undefined;
  if (year && !year.plain) return undefined;
  return dated({
    ...(year && { year: year.value }),
    part: (half ? 20 : 10) + rank.value,
    form: /\d/.test(text) ? 'digits' : 'words',
  });
}

/** 1-0, 3:2, 6/7: two numbers that are not a range of years. */
function scoreOf(values: readonly number[], text: string, years: boolean): FactDraft | undefined {
  const [a, b] = values as [number, number];
  if (years || !/^\d+.\d+$/.test(text) || a > 200 || b > 200) return undefined;
  return { kind: 'range', value: `${a}/${b}`, items: [a, b].map((value) => ({ axis: 'count' as const, value })) };
}

function share(part: number, whole: number): FactDraft {
  const value = Number(((100 * part) / whole).toFixed(4));
  return { kind: 'percent', value, unit: 'percent', items: [{ axis: 'share', value, unit: 'percent' }], form: 'words' };
}

/** How English texts state values. */
export const EN_FACTS: FactLanguage = {
  numerals: englishNumerals,
  rules: RULES,
  before: [
    [
      /\b(?:no (?:more|higher|longer|later) than|not more than|up to|at most|as (?:many|much|high|long) as|a maximum of|maximum|capped at|by)\s(?:the )?(?:[$€£]|us)?$/,
      'most',
    ],
    [/\b(?:no (?:less|fewer) than|not less than|at least|a minimum of|minimum)\s(?:[$€£]|us)?$/, 'least'],
    [
      /\b(?:more than|over|above|exceed(?:s|ed|ing)?|upwards of|in excess of|greater than|surpass(?:ed|ing)|topp(?:ed|ing)|beyond|well over|just over)\s(?:the |a )?$/,
      'over',
    ],
    [/\b(?:nearly|almost|close to|approaching|a close|just under|near)\s(?:a )?$/, 'near'],
    [/\b(?:less than|fewer than|under|below|short of)\s(?:a )?$/, 'under'],
    [/\b(?:about|around|approximately|roughly|some|circa|c\.|or so|estimated|an estimated|approx\.)\s?$/, 'about'],
  ],
  notBefore: (kind, before) =>
    (kind !== 'date' && /\bby (?:the )?$/.test(before)) ||
    (kind === 'duration' &&
      /\bover $/.test(before) &&
      !/\b(?:for|in|after|just|well|of|lasting|by|is|was|with|to) over $/.test(before)),
  after: [
    [/^(?: or more\b|\+|-plus\b| plus\b| and (?:more|over|above|up)\b| or (?:older|higher|above)\b)/, 'least'],
    [/^ or so\b/, 'about'],
    [/^ or (?:less|fewer|under|younger)\b/, 'most'],
  ],
};
