import type { LanguageCode, LanguageTag } from '../model/language';
import type { Abbreviations } from './abbreviations';
import { EN_ABBREVIATIONS } from './en/abbreviations';
import { RU_ABBREVIATIONS } from './ru/abbreviations';
import { ZH_ABBREVIATIONS } from './zh/abbreviations';

/** What every room may ask of a language. One row per language; what a row cannot say stands in its folder. */
export interface LanguageDescriptor {
  readonly code: LanguageCode;
  /** The language's name for itself. */
  readonly name: string;
  /** BCP 47 tags a document of this language may carry, the usual one first. */
  readonly tags: readonly LanguageTag[];
  /** Matches one letter of the language's script. No `g` flag: safe to `test`. */
  readonly letter: RegExp;
  /** What stands between two sentences of one paragraph: a space, or nothing. */
  readonly glue: ' ' | '';
  /** Quotation marks as printed, outermost first; `[open, close]`. */
  readonly quotes: readonly (readonly [string, string])[];
  readonly abbreviations: Abbreviations;
}

const ROWS: Readonly<Record<LanguageCode, LanguageDescriptor>> = {
  zh: {
    code: 'zh',
    name: '中文',
    tags: ['zh-Hans', 'zh-Hant', 'zh'],
    letter: /\p{Script=Han}/u,
    glue: '',
    quotes: [
      ['“', '”'],
      ['‘', '’'],
      ['「', '」'],
      ['『', '』'],
    ],
    abbreviations: ZH_ABBREVIATIONS,
  },
  ru: {
    code: 'ru',
    name: 'Русский',
    tags: ['ru'],
    letter: /\p{Script=Cyrillic}/u,
    glue: ' ',
    quotes: [
      ['«', '»'],
      ['„', '“'],
    ],
    abbreviations: RU_ABBREVIATIONS,
  },
  en: {
    code: 'en',
    name: 'English',
    tags: ['en', 'en-GB', 'en-US'],
    letter: /\p{Script=Latin}/u,
    glue: ' ',
    quotes: [
      ['“', '”'],
      ['‘', '’'],
    ],
    abbreviations: EN_ABBREVIATIONS,
  },
};

/** The row of a language. */
export function describeLanguage(code: LanguageCode): LanguageDescriptor {
  return ROWS[code];
}
