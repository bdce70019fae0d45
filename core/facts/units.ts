import { tidy } from './fact';

/** A unit's dimension and what one of it is in the dimension's base unit; temperature has an offset as well. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
  readonly offset?: number;
}

const rows = (dimension: string, table: Readonly<Record<string, number>>): [string, Unit][] =>
  Object.entries(table).map(([key, factor]) => [key, { dimension, factor }]);

/** Units by key. Sources: SI, the international yard and pound of 1959, US gallon and oil barrel, Chinese market units. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ...rows('length', {
    millimetre: 0.001,
    centimetre: 0.01,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical-mile': 1852,
    li: 500,
    'light-year': 9.4607e15,
    nanometre: 1e-9,
    micrometre: 1e-6,
  }),
  ...rows('mass', {
    milligram: 1e-6,
    gram: 0.001,
    kilogram: 1,
    tonne: 1000,
    pound: 0.45359237,
    ounce: 0.028349523,
    stone: 6.35029318,
    jin: 0.5,
    liang: 0.05,
    carat: 0.0002,
    centner: 100,
  }),
  ...rows('area', {
    'square-metre': 1,
    'square-kilometre': 1e6,
    hectare: 1e4,
    acre: 4046.8564,
    'square-mile': 2589988.1,
    'square-foot': 0.09290304,
    mu: 666.6667,
  }),
  ...rows('volume', {
    millilitre: 0.001,
    litre: 1,
    'cubic-metre': 1000,
    gallon: 3.785411784,
    pint: 0.473176473,
    barrel: 158.987294928,
    'cubic-foot': 28.316846592,
    'cubic-kilometre': 1e12,
  }),
  ...rows('speed', { 'km/h': 1 / 3.6, mph: 0.44704, 'm/s': 1, knot: 0.514444 }),
  ['celsius', { dimension: 'temperature', factor: 1 }],
  ['fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 }],
  ['kelvin', { dimension: 'temperature', factor: 1, offset: -273.15 }],
  ...rows('angle', { degree: 1 }),
  ...rows('power', { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9, horsepower: 735.49875 }),
  ...rows('energy', {
    'kilowatt-hour': 1,
    'megawatt-hour': 1e3,
    calorie: 1.163e-6,
    kilocalorie: 1.163e-3,
    joule: 1 / 3.6e6,
  }),
  ...rows('data', { bit: 0.125, byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 }),
  ...rows('frequency', { hertz: 1, kilohertz: 1e3, megahertz: 1e6, gigahertz: 1e9 }),
  ...rows('voltage', { volt: 1, kilovolt: 1e3 }),
  ...rows('share', { percent: 1, permille: 0.1, 'percentage-point': 1, 'basis-point': 0.01 }),
  ...rows('time', {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86400,
    week: 604800,
    month: 2629746,
    quarter: 7889238,
    year: 31556952,
    decade: 315569520,
    century: 3155695200,
    millennium: 31556952000,
  }),
  ...rows('points', { point: 1 }),
  ...rows('magnitude', { magnitude: 1 }),
  ...rows('fold', { fold: 1 }),
]);

/** ISO 4217 codes that currency words and signs are read as. */
export type Currency = string;

/** A value in the base unit of its dimension, with the dimension; undefined for units that are only counted. */
export function toBase(value: number, unit: string): { dimension: string; value: number } | undefined {
  const row = UNITS.get(unit);
  return row && { dimension: row.dimension, value: tidy(value * row.factor + (row.offset ?? 0)) };
}
