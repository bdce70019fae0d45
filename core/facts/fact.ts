import type { TextRange } from '../model/range';

/** A value stated in running text. Offsets are UTF-16 units of the text given. */
export interface Fact extends TextRange {
  readonly kind: FactKind;
  /** A number, or for dates, times and ranges a string: `2024-06-19`, `XXXX-07`, `193X`, `15:30`, `2020/2021`. */
  readonly value: number | string;
  /** Key of `UNITS` or `CURRENCIES`, or a counted noun (`person`). */
  readonly unit?: string;
  /** Absent: the text states the value as exact. */
  readonly approximation?: Approximation;
  /** Digits are hard facts; small number words are often grammar (`two sides`). */
  readonly form: NumeralForm;
  /** What a comparison compares: a date has one for its year, its month and its day. Never empty. */
  readonly items: readonly FactItem[];
}

export type FactKind =
  | 'number'
  | 'ordinal'
  | 'percent'
  | 'money'
  | 'quantity'
  | 'date'
  | 'time'
  | 'duration'
  | 'range'
  | 'identifier';

/** `over`: more than; `near`: a little less; `most`: up to; `several`: only the order of magnitude is meant. */
export type Approximation = 'about' | 'over' | 'near' | 'under' | 'least' | 'most' | 'several';

export type NumeralForm = 'digits' | 'words';

/** One comparable value on one axis. Measures are in the unit written; `UNITS` says how to convert. */
export interface FactItem {
  readonly axis: Axis;
  readonly value: number;
  readonly unit?: string;
}

export type Axis =
  | 'count'
  | 'ordinal'
  | 'factor'
  /** In percent unless the unit says otherwise. */
  | 'share'
  | 'money'
  | 'measure'
  | 'year'
  | 'decade'
  | 'century'
  | 'month'
  | 'day'
  | 'weekday'
  /** Quarter 1–4 as 11–14, half 1–2 as 21–22, season 41–44; beginning, middle, end as 31–33. */
  | 'part'
  /** Minutes since midnight. */
  | 'clock'
  | 'identifier';

/** A number read in a text before it is known what it counts. */
export interface Numeral extends TextRange {
  readonly value: number;
  readonly form: NumeralForm;
  readonly ordinal?: boolean;
  readonly approximation?: Approximation;
  /** Upper end of a numeral that names two (三四百). */
  readonly high?: number;
  /** Unit inside the word itself: тридцатилетний is 30 with `year`. */
  readonly unit?: string;
  /** The last scale inside: 1e6 for 1.5 million; a range gives it to its lower end (3–5 million). */
  readonly scale?: number;
  /** The digits as written when they may be a year: four of them, without separators. */
  readonly plain?: boolean;
}

/** A value without the noise of binary fractions: 6.73 × 10,000 is 67,300. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15)) === value && Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}
