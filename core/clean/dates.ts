const MONTHS: readonly RegExp[] = [
  /^(?:jan|янв)/i,
  /^(?:feb|фев)/i,
  /^(?:mar|мар)/i,
  /^(?:apr|апр)/i,
  /^(?:may|ма[йя])/i,
  /^(?:jun|июн)/i,
  /^(?:jul|июл)/i,
  /^(?:aug|авг)/i,
  /^(?:sep|сен)/i,
  /^(?:oct|окт)/i,
  /^(?:nov|ноя)/i,
  /^(?:dec|дек)/i,
];

const DATE =
  /(?<iso>\b(?:19|20)\d\d-\d\d-\d\d\b)|(?<zh>(?:19|20)\d\d\s*年(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?)|(?<dots>\b\d{1,2}\.\d{1,2}\.(?:19|20)\d\d\b)|(?<monthFirst>\b\p{L}{3,9}\.? \d{1,2}, (?:19|20)\d\d\b)|(?<dayFirst>\b\d{1,2} \p{L}{3,9}\.?,? (?:19|20)\d\d(?!\d))/gu;

/** A date in words, as ISO 8601 in as many parts as it has, and where it stands. */
export interface FoundDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** The dates with a year that stand in a short text, in order. */
export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(DATE)].flatMap((found) => {
    const iso = isoOf(found.groups ?? {});
    return iso ? [{ iso, start: found.index, end: found.index + found[0].length }] : [];
  });
}

function isoOf({ iso, zh, dots, monthFirst, dayFirst }: Record<string, string | undefined>): string | undefined {
  if (iso) return iso;
  if (zh) return join(zh.match(/\d+/g) ?? []);
  if (dots) return join(dots.split('.').reverse());
  const [first, second, year] = (monthFirst ?? dayFirst ?? '').split(/[ ,.]+/);
  const month = monthNumber(monthFirst ? first : second);
  if (!month || !year) return undefined;
  return join([year, String(month), (monthFirst ? second : first) ?? '']);
}

function monthNumber(name: string | undefined): number {
  return MONTHS.findIndex((month) => month.test(name ?? '')) + 1;
}

function join(parts: readonly string[]): string | undefined {
  const [, month = '1', day = '1'] = parts;
  if (Number(month) > 12 || Number(day) > 31 || Number(month) < 1 || Number(day) < 1) return undefined;
  return parts.map((part) => part.padStart(2, '0')).join('-');
}
