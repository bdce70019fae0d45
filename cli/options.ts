import { detectLanguage } from '../core/languages/detect';
import { LANGUAGE_CODES, type LanguageCode, languageOf } from '../core/model/language';
import { Problem } from '../core/model/problem';

/** The language an option names. Throws `Problem('bad-option')` for one Diglot does not know. */
export function languageOption(option: string, value: string): LanguageCode {
  const lang = languageOf(value);
  if (lang) return lang;
  throw new Problem('bad-option', `${option} ${value}`, { option, wanted: LANGUAGE_CODES.join(', ') });
}

/** The language said by an option, else the one the letters are of. */
export function languageOrDetected(option: string, value: string | undefined, text: string): LanguageCode {
  if (value !== undefined) return languageOption(option, value);
  return languageOf(detectLanguage(text).lang) ?? 'en';
}

/** One of the words an option allows. Throws `Problem('bad-option')`. */
export function choice<T extends string>(option: string, words: readonly T[], value: string): T {
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw new Problem('bad-option', `${option} ${value}`, { option, wanted: words.join(', ') });
}
