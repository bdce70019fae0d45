import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { type Display, displayOf } from '../components/reader/display/display';
import { THEMES, type Theme } from '../components/ui/theme';
import { isLocale, type Locale } from '../locales/locale';

export interface Settings {
  readonly theme: Theme;
  readonly display: Display;
}

/** What this device has chosen, from its cookies. */
export async function settings(): Promise<Settings> {
  const kept = await cookies();
  const theme = kept.get('diglot-theme')?.value;
  return {
    theme: THEMES.find((name) => name === theme) ?? 'system',
    display: displayOf(kept.get('diglot-reading')?.value),
  };
}

/** The interface language an address names; a 404 when it names none. */
export function localeOf(lang: string): Locale {
  if (!isLocale(lang)) notFound();
  return lang;
}
