import type { Approximation, Fact, FactItem, FactKind, Numeral, NumeralForm } from './fact';
import { tidy } from './fact';
import { grammar } from './shape';
import { UNITS } from './units';

/** One way a value is written. Rules run in order over what earlier ones left. */
export interface FactRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What the match states, or undefined when it states nothing after all. */
  readonly read: (found: RuleMatch) => FactDraft | undefined;
  /** Without numerals in the text the rule is skipped. */
  readonly counts: boolean;
}

export interface RuleMatch {
  /** The matched part of the folded text. */
  readonly text: string;
  /** The same part as written. */
  readonly written: string;
  /** Folded text before and after, some twenty units of each. */
  readonly before: string;
  readonly after: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly numerals: readonly Numeral[];
}

export interface FactDraft {
  readonly kind: FactKind;
  readonly value: number | string;
  readonly items: readonly FactItem[];
  readonly unit?: string;
  readonly approximation?: Approximation;
  readonly form?: NumeralForm;
}

/** A rule of the grammar in `shape.ts`; `<n>` in its source makes it one that counts. */
export function rule(name: string, source: string, read: FactRule['read']): FactRule {
  return { name, pattern: grammar(source), read, counts: /<[nox]>/.test(source) };
}

/** What follows a unit decides whether it is matched, and is not there when it is looked up. */
const LOOKAHEAD = /\(\?[=!][^()]*\)/g;

/** Alternatives of a table of `pattern → value`, and a reader that says which one a text is (remembered by text). */
export function tableOf<T>(rows: readonly (readonly [string, T])[]): {
  source: string;
  find(text: string): T | undefined;
} {
  const tests = rows.map(
    ([source, value]) => [new RegExp(`^(?:${source.replace(LOOKAHEAD, '')})$`, 'u'), value] as const,
  );
  const known = new Map<string, T | undefined>();
  return {
    source: rows.map(([source]) => source).join('|'),
    find(text) {
      if (!known.has(text)) known.set(text, tests.find(([pattern]) => pattern.test(text))?.[1]);
      return known.get(text);
    },
  };
}

/** Time is told in these units; the others are multiples: three decades are 30 years. */
const TOLD_AS: Readonly<Record<string, readonly [string, number]>> = {
  decade: ['year', 10],
  century: ['year', 100],
  millennium: ['year', 1000],
};

/** A measure, a money amount, a share: one numeral, or two that make a range. */
export function measured(numerals: readonly Numeral[], writtenUnit: string, per?: FactDraft): FactDraft | undefined {
  const [unit, times] = TOLD_AS[writtenUnit] ?? [writtenUnit, 1];
  const values = endsOf(numerals).map((value) => tidy(value * times));
  const [low, high] = values as [number, number | undefined];
  if (low === undefined) return undefined;
  const dimension = UNITS.get(unit)?.dimension;
  const kind = kindOf(unit, dimension);
  const axis =
    kind === 'money' ? 'money' : dimension === 'share' ? 'share' : dimension === 'fold' ? 'factor' : 'measure';
  const items = values.map((value): FactItem => (COUNTED.has(unit) ? { axis: 'count', value } : { axis, value, unit }));
  const approximation = per?.approximation ?? approximationOf(numerals);
  const common = { unit, items, form: formOf(numerals), ...(approximation && { approximation }) };
  return high === undefined ? { kind, value: low, ...common } : { kind: 'range', value: `${low}/${high}`, ...common };
}

/** Nouns that only say what is counted. */
const COUNTED: ReadonlySet<string> = new Set(['person', 'vehicle', 'item', 'anniversary']);

function kindOf(unit: string, dimension: string | undefined): FactKind {
  if (/^[A-Z]{3}$/.test(unit)) return 'money';
  if (dimension === 'share') return 'percent';
  if (dimension === 'time') return 'duration';
  return dimension === 'fold' ? 'number' : 'quantity';
}

/** Values of the numerals; the lower end of a range takes the scale of the upper (3–5 million). */
export function endsOf(numerals: readonly Numeral[]): number[] {
  const [low, high] = numerals;
  if (!low) return [];
  if (!high) return low.high === undefined ? [low.value] : [low.value, low.high];
  const scale = high.scale ?? 1;
  const shared = low.scale === undefined && scale > 1 && low.value * scale <= high.value;
  return [shared ? tidy(low.value * scale) : low.value, high.value];
}

export function approximationOf(numerals: readonly Numeral[]): Approximation | undefined {
  return numerals.find((numeral) => numeral.approximation)?.approximation;
}

export function formOf(numerals: readonly Numeral[]): NumeralForm {
  return numerals.some((numeral) => numeral.form === 'digits') ? 'digits' : 'words';
}

/** Bounds of a calendar: what may be a year in running text. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 2100;
}

/** Wholes that a share is told of: one in five, three out of ten. */
export const ROUND_WHOLES: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);

/** Two years from one to the other; 1950-53 counts within the century. `list`: named one by one. */
export function yearRange(numerals: readonly Numeral[], list = false): FactDraft | undefined {
  const [first, last] = numerals;
  if (!first?.plain || !last || !isYear(first.value)) return undefined;
  const end = last.value < 100 ? Math.floor(first.value / 100) * 100 + last.value : last.value;
  if (!isYear(end) || end < first.value || (last.value >= 100 && !last.plain)) return undefined;
  const items = [first.value, end].map((value) => ({ axis: 'year' as const, value }));
  return { kind: 'range', value: `${first.value}${list ? ',' : '/'}${end}`, items };
}

/** A calendar date from its parts; `2024-06-19`, `2024-06`, `XXXX-06-19`, `2024`, `2024-END`, `2024-Q3`. */
export function dated(parts: {
  year?: number;
  month?: number;
  day?: number;
  part?: number;
  form?: NumeralForm;
}): FactDraft {
  const { year, month, day, part, form } = parts;
  const two = (value: number) => String(value).padStart(2, '0');
  const value = [
    year ?? 'XXXX',
    ...(part ? [PARTS[part] ?? ''] : []),
    ...(month ? [two(month)] : []),
    ...(day ? [two(day)] : []),
  ].join('-');
  const items: FactItem[] = [];
  if (year !== undefined) items.push({ axis: 'year', value: year });
  if (part !== undefined) items.push({ axis: 'part', value: part });
  if (month !== undefined) items.push({ axis: 'month', value: month });
  if (day !== undefined) items.push({ axis: 'day', value: day });
  return { kind: 'date', value, items, form: form ?? 'digits' };
}

const PARTS: Readonly<Record<number, string>> = {
  11: 'Q1',
  12: 'Q2',
  13: 'Q3',
  14: 'Q4',
  21: 'H1',
  22: 'H2',
  31: 'START',
  32: 'MID',
  33: 'END',
  41: 'SPRING',
  42: 'SUMMER',
  43: 'AUTUMN',
  44: 'WINTER',
};

/** A time of day; hours 0 to 24. */
export function clock(hour: number, minute: number, form: NumeralForm = 'digits'): FactDraft | undefined {
  if (!Number.isInteger(hour) || hour > 24 || hour < 0 || minute > 59) return undefined;
  const value = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return { kind: 'time', value, items: [{ axis: 'clock', value: hour * 60 + minute }], form };
}

/** A fact of one item whose value is told as it is. */
export function single(kind: FactKind, axis: FactItem['axis'], value: number, form: NumeralForm = 'digits'): FactDraft {
  return { kind, value, items: [{ axis, value }], form };
}

/** A decade, 1930 as `193X`, or of an unnamed century, 30 as `30s`. */
export function decade(value: number, form: NumeralForm = 'digits'): FactDraft {
  return {
    kind: 'date',
    value: value >= 1000 ? `${value / 10}X` : `${value}s`,
    items: [{ axis: 'decade', value }],
    form,
  };
}

/** A fact in the making, with its place. */
export type PlacedFact = FactDraft & Pick<Fact, 'start' | 'end'>;
