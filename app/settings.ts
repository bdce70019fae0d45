import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { isView, type View } from '../components/reader/view';
import { THEMES, type Theme } from '../components/ui/theme';
import { isLocale, type Locale } from '../locales/locale';

export interface Settings {
  readonly theme: Theme;
  readonly view: View;
  readonly notes: boolean;
}

/** What this device has chosen, from its cookies. */
export async function settings(): Promise<Settings> {
  const kept = await cookies();
  const theme = kept.get('diglot-theme')?.value;
  const view = kept.get('diglot-view')?.value;
  return {
    theme: THEMES.find((name) => name === theme) ?? 'system',
    view: isView(view) ? view : 'side',
    notes: kept.get('diglot-notes')?.value !== 'off',
  };
}

/** The interface language an address names; a 404 when it names none. */
export function localeOf(lang: string): Locale {
  if (!isLocale(lang)) notFound();
  return lang;
}
