import { tableOf } from '../rule';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const SHORT_MONTHS = 'jan feb mar apr jun jul aug sept? oct nov dec'.split(' ');
const SHORT_VALUES = [1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12];
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Months, full names first; short ones with an optional dot. */
export const EN_MONTHS = tableOf<number>([
  ...MONTHS.map((name, k): [string, number] => [name, k + 1]),
  ...SHORT_MONTHS.map((name, k): [string, number] => [`${name}(?:\\.|\\b)`, SHORT_VALUES[k] as number]),
]);

export const EN_WEEKDAYS = tableOf<number>([
  ...DAYS.map((name, k): [string, number] => [`${name}s?`, k + 1]),
  ...['mon', 'tues?', 'weds?', 'thu(?:rs?)?', 'fri', 'sat', 'sun'].map((name, k): [string, number] => [
    `${name}\\.`,
    k + 1,
  ]),
]);

export const EN_UNITS = tableOf<string>([
  ['%|per ?cent|pct|percent', 'percent'],
  ['percentage[ -]points?|pp', 'percentage-point'],
  ['basis[ -]points?|bps', 'basis-point'],
  ['square[ -]kilomet(?:re|er)s?|sq\\.? km|km2|km²', 'square-kilometre'],
  ['square[ -]met(?:re|er)s?|sq\\.? m|m2|m²', 'square-metre'],
  ['square[ -]miles?|sq\\.? miles?', 'square-mile'],
  ['square[ -](?:foot|feet)|sq\\.? ?ft', 'square-foot'],
  ['cubic[ -]met(?:re|er)s?|m3|m³', 'cubic-metre'],
  ['cubic[ -](?:foot|feet)', 'cubic-foot'],
  ['cubic[ -]kilomet(?:re|er)s?', 'cubic-kilometre'],
  ['kilomet(?:re|er)s? (?:per|an) hour|km/?h|kph|kmh', 'km/h'],
  ['miles (?:per|an) hour|mph', 'mph'],
  ['met(?:re|er)s (?:per|a) second|m/s', 'm/s'],
  ['knots?', 'knot'],
  ['nanomet(?:re|er)s?|nm', 'nanometre'],
  ['micromet(?:re|er)s?|microns?', 'micrometre'],
  ['millimet(?:re|er)s?|mm', 'millimetre'],
  ['centimet(?:re|er)s?|cm', 'centimetre'],
  ['kilomet(?:re|er)s?|kms?', 'kilometre'],
  ['met(?:re|er)s?|m', 'metre'],
  ['nautical miles?', 'nautical-mile'],
  ['miles?', 'mile'],
  ['yards?|yds?', 'yard'],
  ['foot|feet|ft', 'foot'],
  ['inch(?:es)?', 'inch'],
  ['light[ -]years?', 'light-year'],
  ['milligrams?|mg', 'milligram'],
  ['kilograms?|kilos?|kgs?', 'kilogram'],
  ['grams?|g', 'gram'],
  ['metric tons?|tonnes?|tons?', 'tonne'],
  ['lbs?|pounds?', 'pound'],
  ['ounces?|oz', 'ounce'],
  ['carats?', 'carat'],
  ['hectares?|ha', 'hectare'],
  ['acres?', 'acre'],
  ['millilit(?:re|er)s?|ml', 'millilitre'],
  ['lit(?:re|er)s?', 'litre'],
  ['gallons?', 'gallon'],
  ['pints?', 'pint'],
  ['barrels?|bbl', 'barrel'],
  ['degrees? celsius|degrees? centigrade|°c|℃|c\\b(?= )', 'celsius'],
  ['degrees? fahrenheit|°f|℉', 'fahrenheit'],
  ['degrees?|°', 'degree'],
  ['kilowatt[ -]hours?|kwh', 'kilowatt-hour'],
  ['megawatt[ -]hours?|mwh', 'megawatt-hour'],
  ['kilowatts?|kw', 'kilowatt'],
  ['megawatts?|mw', 'megawatt'],
  ['gigawatts?|gw', 'gigawatt'],
  ['watts?', 'watt'],
  ['horsepower|hp|bhp', 'horsepower'],
  ['kilocalories?|kcal', 'kilocalorie'],
  ['calories?', 'calorie'],
  ['kilobytes?|kb', 'kilobyte'],
  ['megabytes?|mb', 'megabyte'],
  ['gigabytes?|gb', 'gigabyte'],
  ['terabytes?|tb', 'terabyte'],
  ['gigahertz|ghz', 'gigahertz'],
  ['megahertz|mhz', 'megahertz'],
  ['hertz|hz', 'hertz'],
  ['volts?', 'volt'],
  ['seconds?|secs?', 'second'],
  ['minutes?|mins?', 'minute'],
  ['hours?|hrs?', 'hour'],
  ['days?', 'day'],
  ['weeks?', 'week'],
  ['months?', 'month'],
  ['years?|yrs?', 'year'],
  ['decades?', 'decade'],
  ['centur(?:y|ies)', 'century'],
  ['millenni(?:a|ums?)', 'millennium'],
  ['times|-?fold', 'fold'],
  ['points?|pointsage points', 'point'],
  ['people|persons?', 'person'],
  ['vehicles?', 'vehicle'],
]);

export const EN_CURRENCIES = tableOf<string>([
  ['(?:us|american|u\\.s\\.) dollars?|us\\$|usd|dollars?|bucks|\\$', 'USD'],
  ['euros?|eur|€', 'EUR'],
  ['pounds sterling|gbp|£|quid', 'GBP'],
  ['roubles?|rubles?|rub|₽', 'RUB'],
  ['yuan|renminbi|rmb|cny', 'CNY'],
  ['yen|jpy|¥', 'JPY'],
  ['(?:south korean )?won|krw|₩', 'KRW'],
  ['hryvnias?|uah', 'UAH'],
  ['tenge|kzt', 'KZT'],
  ['(?:indian )?rupees?|inr|₹|rs\\.?', 'INR'],
  ['(?:indonesian )?rupiahs?|idr', 'IDR'],
  ['swiss francs?|chf', 'CHF'],
  ['hong kong dollars?|hk\\$|hkd', 'HKD'],
  ['taiwan dollars?|nt\\$|twd', 'TWD'],
  ['australian dollars?|au?\\$|aud', 'AUD'],
  ['canadian dollars?|ca?\\$|cad', 'CAD'],
  ['singapore dollars?|s\\$|sgd', 'SGD'],
  ['(?:turkish )?liras?|try', 'TRY'],
  ['zlot(?:y|ys)|pln', 'PLN'],
  ['(?:brazilian )?reais|brl|r\\$', 'BRL'],
  ['pesos?', 'MXN'],
  ['kron(?:or|er|a|e)', 'SEK'],
  ['riyals?', 'SAR'],
  ['dirhams?', 'AED'],
  ['shekels?', 'ILS'],
  ['baht', 'THB'],
  ['dong', 'VND'],
  ['rand', 'ZAR'],
]);

export const EN_SIGNS = '(?:us|hk|nt|au|ca|[acsr])?[$€£¥₽₩₹]|usd|eur|gbp|rmb|cny|rs\\.?';

/** Beginning, middle and end of a year or month; `FactItem.part` values. */
export const EN_PARTS = tableOf<number>([
  ['(?:the )?(?:very )?(?:start|beginning)(?: of)?|early(?: in)?', 31],
  ['(?:the )?middle of|mid-?', 32],
  ['(?:the )?(?:very )?end of|late(?: in)?', 33],
]);

/** Words whose meaning is a factor. */
export const EN_FACTORS = tableOf<number>([
  ['doubl(?:e[sd]?|ing)|twice|two-?fold', 2],
  ['tripl(?:e[sd]?|ing)|trebl(?:e[sd]?|ing)|thrice', 3],
  ['quadrupl(?:e[sd]?|ing)', 4],
  ['halv(?:e[sd]?|ing)', 0.5],
]);

export const EN_SHARES = tableOf<number>([
  ['halves|half', 2],
  ['thirds?', 3],
  ['quarters?', 4],
  ['fifths?', 5],
  ['sixths?', 6],
  ['sevenths?', 7],
  ['eighths?', 8],
  ['tenths?', 10],
]);

/** The Sixties; ages are told so as well. */
export const EN_DECADES = tableOf<number>(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map((name, k) => [
    name,
    20 + 10 * k,
  ]),
);
