import type { LanguageCode } from '../../core/model/language';

/** Names of one country, language or currency in each language. */
export type NameRow = Readonly<Record<LanguageCode, readonly string[]>>;

const LOCALES: Readonly<Record<LanguageCode, readonly string[]>> = {
  zh: ['zh-Hans', 'zh-Hant'],
  ru: ['ru'],
  en: ['en'],
};

/** Names of countries, languages and currencies out of the runtime's own data (CLDR); a few thousand rows. */
export function displayNames(): NameRow[] {
  return [
    ...rows('region', letterPairs('A')),
    ...rows('language', letterPairs('a')),
    ...rows('currency', Intl.supportedValuesOf('currency')),
  ];
}

function letterPairs(first: string): string[] {
  const base = first.charCodeAt(0);
  const letters = Array.from({ length: 26 }, (_, k) => String.fromCharCode(base + k));
  return letters.flatMap((x) => letters.map((y) => x + y));
}

function rows(type: 'region' | 'language' | 'currency', codes: readonly string[]): NameRow[] {
  const named = (locale: string) => new Intl.DisplayNames(locale, { type, fallback: 'none' });
  const displays = { zh: LOCALES.zh.map(named), ru: LOCALES.ru.map(named), en: LOCALES.en.map(named) };
  return codes.flatMap((code) => {
    const names = (lang: LanguageCode) => displays[lang].flatMap((display) => display.of(code) ?? []);
    const row = { zh: names('zh'), ru: names('ru'), en: names('en') };
    return Object.values(row).every((found) => found.length) ? [row] : [];
  });
}
