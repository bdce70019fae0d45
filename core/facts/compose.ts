import { type Approximation, type Numeral, type NumeralForm, tidy } from './fact';

/** What one word or digit group does inside a number. Exactly one of `add`, `times`, `joins` is set. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** Adds its value: `twenty`, `500`. */
  readonly add?: number;
  /** Multiplies what stands before it: `hundred`, `млн`. */
  readonly times?: number;
  /** `and` between parts; `half` after it adds 0.5. */
  readonly joins?: boolean;
  readonly ordinal?: boolean;
  readonly digits?: boolean;
  readonly plain?: boolean;
  readonly approximation?: Approximation;
  /** The approximation of a number that begins here: `millions`, but not `two millions`. */
  readonly alone?: Approximation;
  readonly unit?: string;
}

interface Reading {
  total: number;
  group: number;
  /** Values below this may still be added to the group. */
  room: number;
  /** Scales below this may still follow. */
  cap: number;
  start: number;
  end: number;
  form: NumeralForm;
  plain: boolean;
  ordinal: boolean;
  approximation: Approximation | undefined;
  unit: string | undefined;
  scale: number;
}

/**
 * Numbers in a run of neighbouring tokens: parts must fall (`two hundred and five`), scales close groups, and a token
 * that does not fit begins the next number. After an ordinal, or a word with a unit of its own, a number is over.
 */
export function composeNumbers(tokens: readonly NumberToken[]): Numeral[] {
  const numerals: Numeral[] = [];
  let reading: Reading | undefined;
  const close = () => {
    if (reading) numerals.push(numeralOf(reading));
    reading = undefined;
  };
  tokens.forEach((token, k) => {
    if (token.joins) {
      if (!reading || !mayJoin(reading, tokens[k + 1], tokens[k + 2])) close();
      return;
    }
    if (!reading || !extend(reading, token, tokens[k + 1])) {
      close();
      reading = begin(token);
    }
    if (token.ordinal || token.unit) close();
  });
  close();
  return numerals;
}

function begin(token: NumberToken): Reading {
  const scale = token.times ?? 0;
  return {
    total: scale >= 1000 ? scale : 0,
    group: scale >= 1000 ? 0 : scale || (token.add ?? 0),
    room: token.digits || token.add === 0 ? 0 : scale >= 1000 ? 1000 : roomUnder(token.add ?? scale),
    cap: scale >= 1000 ? scale : Number.POSITIVE_INFINITY,
    start: token.start,
    end: token.end,
    form: token.digits ? 'digits' : 'words',
    plain: token.plain ?? false,
    ordinal: token.ordinal ?? false,
    approximation: token.approximation ?? token.alone,
    unit: token.unit,
    scale: scale >= 1000 ? scale : 1,
  };
}

/** Fraction parts leave no room; 300 leaves tens and ones, 40 leaves ones. */
function roomUnder(value: number): number {
  if (value % 1 !== 0 || value === 0) return 0;
  if (value % 1000 === 0) return 1000;
  if (value % 100 === 0) return 100;
  return value % 10 === 0 && value >= 20 ? 10 : 1;
}

function extend(reading: Reading, token: NumberToken, next: NumberToken | undefined): boolean {
  const fits = token.times === undefined ? addTo(reading, token, next) : multiply(reading, token.times);
  if (!fits) return false;
  reading.end = token.end;
  if ((token.times ?? 0) >= 1000) reading.scale = token.times as number;
  reading.plain = false;
  reading.ordinal ||= token.ordinal ?? false;
  reading.unit ??= token.unit;
  reading.approximation ??= token.approximation;
  return true;
}

function addTo(reading: Reading, token: NumberToken, next: NumberToken | undefined): boolean {
  const value = token.add as number;
  if (token.digits) {
    const scaled = reading.group === 0 && reading.total > 0 && (next?.times ?? Number.POSITIVE_INFINITY) < reading.cap;
    if (!scaled) return false;
    reading.group = value;
    reading.room = 0;
    reading.form = 'digits';
    return true;
  }
  if (value === 0 || value >= reading.room) return false;
  reading.group += value;
  reading.room = roomUnder(value);
  return true;
}

function multiply(reading: Reading, scale: number): boolean {
  if (scale < 1000) {
    if (reading.group <= 0 || reading.group >= scale) return false;
    reading.group *= scale;
    reading.room = roomUnder(scale);
    return true;
  }
  if (reading.group === 0) {
    if (reading.total === 0 || scale < reading.cap) return false;
    reading.total *= scale;
  } else if (scale < reading.cap) {
    reading.total += reading.group * scale;
  } else return false;
  Object.assign(reading, { group: 0, room: 1000, cap: scale });
  return true;
}

/** `and` holds a number together after a hundred or more, before something smaller, or before a half. */
function mayJoin(reading: Reading, next: NumberToken | undefined, after: NumberToken | undefined): boolean {
  if (next?.add === undefined || next.digits || reading.form === 'digits') return false;
  if ((after?.times ?? 0) >= reading.cap) return false;
  if (next.add === 0.5) return reading.room <= 1 || reading.group < 100;
  return reading.room >= 100 && (reading.group >= 100 || reading.total > 0);
}

function numeralOf(reading: Reading): Numeral {
  const { start, end, form, ordinal, approximation, unit, plain, scale } = reading;
  return {
    start,
    end,
    form,
    value: tidy(reading.total + reading.group),
    ...(ordinal && { ordinal }),
    ...(approximation && { approximation }),
    ...(unit && { unit }),
    ...(plain && { plain }),
    ...(scale > 1 && { scale }),
  };
}
