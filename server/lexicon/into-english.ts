import type { IntoEnglish } from '../../core/check/corroborate/subjects';
import type { Lexicon } from '../../core/languages/lexicon';
import type { LanguageCode } from '../../core/model/language';

/** Each lexicon is loaded once, when the first sentence of its language comes. */
export function intoEnglish(load: (a: LanguageCode, b: LanguageCode) => Lexicon | undefined): IntoEnglish {
  const loaded = new Map<LanguageCode, Lexicon | undefined>();
  return (lang) => {
    if (lang !== 'en' && !loaded.has(lang)) loaded.set(lang, load(lang, 'en'));
    return loaded.get(lang);
  };
}
