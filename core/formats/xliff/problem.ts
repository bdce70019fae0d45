import { Problem } from '../../model/problem';

/** A broken rule of XLIFF: `rule` is its name in `docs/formats/xliff.md`, `detail` an English sentence. */
export function badXliff(rule: string, detail: string, line: number, column?: number): Problem {
  const sentence = detail.charAt(0).toUpperCase() + detail.slice(1);
  return new Problem(
    'bad-xliff',
    `${rule}: ${detail}`,
    { rule, detail: sentence },
    { line, ...(column ? { column } : {}) },
  );
}
