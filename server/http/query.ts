import { LANGUAGE_CODES, type LanguageCode } from '../../core/model/language';
import { Problem } from '../../core/model/problem';

/** A parameter that must be there, at most `most` UTF-16 units long. Throws `Problem('bad-request')`. */
export function required(query: URLSearchParams, path: string, most = 10_000): string {
  const value = query.get(path);
  if (value !== null && value !== '' && value.length <= most) return value;
  throw wrong(path, `1–${most} characters`);
}

/** A whole number from 0. Throws `Problem('bad-request')`. */
export function wholeNumber(query: URLSearchParams, path: string): number {
  const text = query.get(path) ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw wrong(path, '0, 1, 2, …');
}

/** One of the words allowed; `otherwise` when it is absent. Throws `Problem('bad-request')`. */
export function oneOf<T extends string>(query: URLSearchParams, path: string, words: readonly T[], otherwise?: T): T {
  const value = query.get(path);
  const found = value === null ? otherwise : words.find((word) => word === value);
  if (found !== undefined) return found;
  throw wrong(path, words.join(', '));
}

/** A language Diglot knows. Throws `Problem('bad-request')`. */
export function languageIn(query: URLSearchParams, path: string, otherwise?: LanguageCode): LanguageCode {
  return oneOf(query, path, LANGUAGE_CODES, otherwise);
}

function wrong(path: string, wanted: string): Problem {
  return new Problem('bad-request', `${path} must be ${wanted}`, { path, wanted }, { path });
}
