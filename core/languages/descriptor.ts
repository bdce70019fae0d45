import type { LanguageCode, LanguageTag } from '../model/language';
import { type Abbreviations, NO_ABBREVIATIONS } from './abbreviations';
import type { BoundaryWords } from './boundaries';
import { EN_ABBREVIATIONS } from './en/abbreviations';
import { EN_BOUNDARIES } from './en/boundaries';
import { RU_ABBREVIATIONS } from './ru/abbreviations';
import { RU_BOUNDARIES } from './ru/boundaries';
import { ZH_BOUNDARIES } from './zh/boundaries';

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
  readonly boundaries: BoundaryWords;
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
    abbreviations: NO_ABBREVIATIONS,
    boundaries: ZH_BOUNDARIES,
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
    boundaries: RU_BOUNDARIES,
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
    boundaries: EN_BOUNDARIES,
  },
};

/** The row of a language. */
export function describeLanguage(code: LanguageCode): LanguageDescriptor {
  return ROWS[code];
}
