import type { LanguageCode } from '../model/language';
import { EN_PAGE } from './en/page';
import type { PageWords } from './page-words';
import { RU_PAGE } from './ru/page';
import { ZH_PAGE } from './zh/page';

/** Page words of every language; a page in one language often has buttons in another. */
export const PAGE_WORDS: Readonly<Record<LanguageCode, PageWords>> = { zh: ZH_PAGE, ru: RU_PAGE, en: EN_PAGE };
