import { type Locale, preferredLocale } from '../locales/locale';

/** The language of messages, out of LC_ALL, LC_MESSAGES or LANG. */
export function localeOfShell(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return preferredLocale((LC_ALL || LC_MESSAGES || LANG || '').replace('_', '-'));
}
