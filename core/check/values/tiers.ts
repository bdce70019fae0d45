import type { FactItem } from '../../facts/fact';
import { baseOf, dimensionOf, type Item, relativeError, significant } from './item';

/** How two values meet, the best first. */
export type Meeting = 'same' | 'equivalent' | 'bare' | 'order' | 'unit' | 'unitless' | 'converted' | 'rounded';

/** One way in which a value of one side answers a value of the other. Tiers are tried in order over all values. */
export interface Tier {
  readonly meeting: Meeting;
  readonly meets: (a: Item, b: Item) => boolean;
}

/** Spellings of one unit, and units that stand for each other in print. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['GBP', 'pound']),
  new Set(['degree', 'celsius']),
  new Set(['degree', 'fahrenheit']),
  new Set(['point', 'percentage-point']),
  new Set(['magnitude', 'point']),
  new Set(['mile', 'nautical-mile']),
];

function alike(a: FactItem, b: FactItem): boolean {
  return a.unit === b.unit || ALIKE.some((set) => set.has(a.unit ?? '') && set.has(b.unit ?? ''));
}

const same = (a: Item, b: Item): boolean =>
  (a.axis === b.axis || (alike(a, b) && a.unit !== undefined)) && alike(a, b) && a.value === b.value;

function equivalent(a: Item, b: Item): boolean {
  if (a.axis === 'decade' && b.axis === 'decade')
    return (a.value < 100 || b.value < 100) && a.value % 100 === b.value % 100;
  if (a.axis === 'clock' && b.axis === 'clock') return a.value % 720 === b.value % 720;
  if (a.axis === 'identifier' && b.axis === 'identifier') return a.value === b.value;
  const [decade, century] = a.axis === 'decade' ? [a, b] : [b, a];
  if (decade.axis === 'decade' && century.axis === 'century') return decade.value === (century.value - 1) * 100;
  if (a.axis === 'share' && b.axis === 'share') return a.unit === b.unit && relativeError(a.value, b.value) < 0.01;
  if (a.axis !== 'measure' || b.axis !== 'measure' || dimensionOf(a) !== dimensionOf(b)) return false;
  const error = relativeError(baseOf(a), baseOf(b));
  return a.unit === b.unit ? error < 1e-9 : error < (dimensionOf(a) === 'time' ? 0.02 : 1e-6);
}

/** Axes whose numbers say little beyond the number: read as a year here, as a count there. */
const BARE: ReadonlySet<string> = new Set(['count', 'ordinal', 'year', 'day', 'identifier', 'century', 'decade']);
/** Units that a language may leave to the reader: ages, scores, hours of the day, degrees. */
const SILENT: ReadonlySet<string> = new Set(['time', 'points', 'angle', 'magnitude', 'temperature', 'fold']);

function bare(a: Item, b: Item): boolean {
  if (a.axis === 'clock' || b.axis === 'clock') return hourOf(a, b);
  if (a.value !== b.value) return multiplied(a, b);
  if (BARE.has(a.axis) && BARE.has(b.axis)) return true;
  if (a.axis === 'factor' || b.axis === 'factor') return true;
  const silent = (item: Item) => SILENT.has(dimensionOf(item) ?? '');
  if ((BARE.has(a.axis) && silent(b)) || (BARE.has(b.axis) && silent(a))) return true;
  return (
    a.axis === 'measure' && b.axis === 'measure' && silent(a) && silent(b) && (a.unit === 'point' || b.unit === 'point')
  );
}

/** 7 for 07:00, 19 or 7 for 19:00, 7.30 for 07:30. */
function hourOf(a: Item, b: Item): boolean {
  const [clock, other] = a.axis === 'clock' ? [a, b] : [b, a];
  if (other.axis === 'clock' || (other.unit && other.unit !== 'hour')) return false;
  const hour = Math.floor(clock.value / 60);
  const minute = clock.value % 60;
  const whole = Math.floor(other.value);
  const fraction = Math.round((other.value - whole) * 100);
  return (
    (whole === hour || whole === hour % 12) &&
    (fraction === minute || (other.unit === 'hour' && fraction === 0 && minute === 0))
  );
}

/** A factor of two is an increase by two times, or to three times; 翻番 is double. */
function multiplied(a: Item, b: Item): boolean {
  return (
    a.axis === 'factor' &&
    b.axis === 'factor' &&
    Math.abs(a.value - b.value) === 1 &&
    a.fact.form === 'words' &&
    b.fact.form === 'words'
  );
}

/** Hundreds, dozens, several millions: only the order of magnitude must agree. */
function order(a: Item, b: Item): boolean {
  if (a.fact.approximation !== 'several' && b.fact.approximation !== 'several') return false;
  const unlike = a.unit !== undefined && b.unit !== undefined && !alike(a, b);
  const ratio = baseOf(a) / baseOf(b);
  return !unlike && a.value > 0 && b.value > 0 && ratio > 0.1 && ratio < 10;
}

const MEASURED: ReadonlySet<string> = new Set(['money', 'measure', 'share']);

function unit(a: Item, b: Item): boolean {
  if (a.value !== b.value || !MEASURED.has(a.axis) || !MEASURED.has(b.axis)) return false;
  return a.unit !== b.unit;
}

function unitless(a: Item, b: Item): boolean {
  if (a.value !== b.value) return false;
  return (MEASURED.has(a.axis) && BARE.has(b.axis)) || (MEASURED.has(b.axis) && BARE.has(a.axis));
}

/** The other system's unit, rounded: 20 feet are 6 metres, 45 miles are 72 kilometres. */
function converted(a: Item, b: Item): boolean {
  if (degreesApart(a, b) || degreesApart(b, a)) return true;
  if (a.axis !== 'measure' || b.axis !== 'measure' || a.unit === b.unit || dimensionOf(a) !== dimensionOf(b))
    return false;
  const [fine, rough] = significant(a.value) >= significant(b.value) ? [a, b] : [b, a];
  const error = relativeError(baseOf(fine), baseOf(rough));
  return error < (significant(rough.value) === 1 ? 0.09 : 0.035);
}

/** Plain degrees are Celsius on one side and Fahrenheit on the other when only so they agree. */
function degreesApart(celsius: Item, fahrenheit: Item): boolean {
  const degrees = (item: Item, ...units: string[]) => units.includes(item.unit ?? '');
  if (!degrees(celsius, 'degree', 'celsius') || !degrees(fahrenheit, 'degree', 'fahrenheit')) return false;
  return Math.abs(((fahrenheit.value - 32) * 5) / 9 - celsius.value) < 1.2;
}

/** Fewer significant digits of the same value; never for calendar values, and never beyond five in a hundred. */
function rounded(a: Item, b: Item): boolean {
  if (a.axis !== b.axis || !alike(a, b) || !ROUNDABLE.has(a.axis)) return false;
  const [fine, rough] = significant(a.value) > significant(b.value) ? [a, b] : [b, a];
  const digits = significant(rough.value);
  if (digits >= significant(fine.value) || Math.abs(fine.value) < 10) return false;
  return Number(fine.value.toPrecision(digits)) === rough.value && relativeError(fine.value, rough.value) < 0.05;
}

const ROUNDABLE: ReadonlySet<string> = new Set(['count', 'measure', 'money', 'share']);

/** The ways in which values meet, tried in this order. */
export const TIERS: readonly Tier[] = [
  { meeting: 'same', meets: same },
  { meeting: 'equivalent', meets: equivalent },
  { meeting: 'bare', meets: bare },
  { meeting: 'converted', meets: converted },
  { meeting: 'unit', meets: unit },
  { meeting: 'unitless', meets: unitless },
  { meeting: 'order', meets: order },
  { meeting: 'rounded', meets: rounded },
];
