import type { Fact, FactItem } from '../../facts/fact';
import { toBase, UNITS } from '../../facts/units';
import type { ReadSide } from '../bead';

/** One comparable value of a side, with the fact it is of. */
export interface Item extends FactItem {
  readonly fact: Fact;
  /** A hard statement: alone on one side it is worth a word. Small number words are grammar. */
  readonly hard: boolean;
  /** Place among the items of its side, 0 to 1. */
  readonly at: number;
}

/** The items of a side in reading order. */
export function itemsOf(side: ReadSide): Item[] {
  const length = Math.max(1, side.text.length);
  return side.facts.flatMap((fact) =>
    fact.items.map((item) => ({ ...item, fact, hard: isHard(fact, item), at: fact.start / length })),
  );
}

const CALENDAR: ReadonlySet<string> = new Set(['year', 'month']);

function isHard(fact: Fact, item: FactItem): boolean {
  if (fact.kind === 'identifier' || fact.approximation === 'several')
    return item.value >= 1e6 && fact.kind !== 'identifier';
  if (CALENDAR.has(item.axis)) return true;
  if (item.axis === 'weekday' || item.axis === 'part') return false;
  if (item.axis === 'decade') return item.value >= 1000;
  if (fact.form === 'digits') return true;
  if (item.axis === 'share' || item.axis === 'factor' || item.axis === 'ordinal' || item.axis === 'century')
    return false;
  return item.value > 20 && item.value !== 100 && item.value !== 1000;
}

/** Dimension of a measure's unit; the unit itself for money and for counted things. */
export function dimensionOf(item: FactItem): string | undefined {
  if (item.unit === undefined) return undefined;
  return UNITS.get(item.unit)?.dimension ?? (item.axis === 'money' ? 'money' : item.unit);
}

/** Value in the base unit of its dimension, or the value itself. */
export function baseOf(item: FactItem): number {
  return (item.unit === undefined ? undefined : toBase(item.value, item.unit)?.value) ?? item.value;
}

/** |a - b| over the larger. */
export function relativeError(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}

/** Significant digits of a value as written: 2,800 has two, 29.882 has five. */
export function significant(value: number): number {
  return Math.max(1, Math.abs(value).toExponential().replace(/e.*/, '').replace('.', '').replace(/0+$/, '').length);
}
