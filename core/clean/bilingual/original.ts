import { detectLanguage } from '../../languages/detect';
import { PAGE_WORDS } from '../../languages/pages';
import { type LanguageTag, languageOf } from '../../model/language';

/**
 * Which of two languages a page says was written first: 0 or 1. A language whose own words call the text a
 * translation (`Translated by`, `译自`, `original work published in`) is the other's; without such words it is 0.
 */
export function originalOf(langs: readonly [LanguageTag, LanguageTag], saidAbout: readonly string[]): 0 | 1 {
  const votes = langs.map((tag) => {
    const code = languageOf(tag);
    if (!code) return 0;
    const own = saidAbout.filter((text) => languageOf(detectLanguage(text).lang) === code);
    return own.filter((text) => PAGE_WORDS[code].translated.test(text)).length;
  });
  return (votes[0] ?? 0) > (votes[1] ?? 0) ? 1 : 0;
}
