/** Interface languages, in the order they are offered. Not the languages of texts: those are `LanguageCode`. */
export const LOCALES = ['en', 'zh', 'ru'] as const;

export type Locale = (typeof LOCALES)[number];

/** Each language by its own name, for the switch. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', zh: '中文', ru: 'Русский' };

/** BCP 47 tag for `<html lang>` and Intl. */
export const LOCALE_TAGS: Readonly<Record<Locale, string>> = { en: 'en', zh: 'zh-Hans', ru: 'ru' };

export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The first of the browser's languages, by quality, that the interface speaks; English when none is. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find((q) => q !== undefined);
      return { primary: tag.split('-')[0]?.toLowerCase(), quality: Number(quality ?? 1) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.map(({ primary }) => primary).find(isLocale) ?? 'en';
}
