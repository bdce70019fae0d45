'use client';

import { LOCALE_NAMES, LOCALE_TAGS, LOCALES, type Locale } from '../../locales/locale';
import { keep } from './keep';
import { Menu } from './menu';

/** The interface in another language, at the same place of the same page. */
export function LocaleMenu({ label, locale }: { label: string; locale: Locale }) {
  const go = (next: Locale) => {
    keep('diglot-locale', next);
    const { pathname, search, hash } = window.location;
    window.location.assign(pathname.replace(/^\/[a-z]{2}(?=\/|$)/, `/${next}`) + search + hash);
  };
  return (
    <Menu label={label} face={<span lang={LOCALE_TAGS[locale]}>{FACES[locale]}</span>}>
      <fieldset>
        <legend>{label}</legend>
        {LOCALES.map((name) => (
          <label key={name} className="choice" lang={LOCALE_TAGS[name]}>
            <input type="radio" name="locale" value={name} checked={name === locale} onChange={() => go(name)} />
            {LOCALE_NAMES[name]}
          </label>
        ))}
      </fieldset>
    </Menu>
  );
}

const FACES: Readonly<Record<Locale, string>> = { en: 'En', zh: '中', ru: 'Ру' };
