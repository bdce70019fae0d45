import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { Locale } from '../../locales/locale';
import { translator } from '../../locales/translator';
import { DisplayMenu } from './display-menu';
import { ExportMenu } from './export-menu';
import { LocaleMenu } from './locale-menu';
import { type PlaceInWork, ProgramLinks, WorkMenu } from './page-links';
import type { Theme } from './theme';
import { Wordmark } from './wordmark';

export interface Crumb {
  readonly text: string;
  readonly href?: string;
  readonly lang?: string;
}

interface BarProps {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly crumbs?: readonly Crumb[];
  /** On a page of one work: which, so that its other pages can be reached. */
  readonly work?: PlaceInWork;
  /** What this page alone needs, before the menus that every page has. */
  readonly children?: ReactNode;
}

/** The one thin bar above every page. */
export function Bar({ locale, theme, crumbs, work, children }: BarProps) {
  return (
    <header className="bar">
      <BarStart locale={locale} crumbs={crumbs} work={work} />
      <div className="tools">
        {children}
        <BarMenus locale={locale} theme={theme} />
      </div>
    </header>
  );
}

/** Where one is: the mark, which leads home, the way here, and the other pages of the work. */
export function BarStart({ locale, crumbs = [], work }: Pick<BarProps, 'locale' | 'crumbs' | 'work'>) {
  const t = translator(locale, 'common');
  return (
    <>
      <a className="skip" href="#text">
        {t('skip')}
      </a>
      <a href={`/${locale}`} className="text-ink no-underline" aria-label={`${t('name')}: ${t('library')}`}>
        <Wordmark />
      </a>
      <nav aria-label={t('path')} className="crumbs">
        {crumbs.map((crumb) => (
          <span key={crumb.text} lang={crumb.lang}>
            {crumb.href ? <a href={crumb.href}>{crumb.text}</a> : <span aria-current="page">{crumb.text}</span>}
          </span>
        ))}
      </nav>
      {work && <WorkMenu locale={locale} {...work} />}
      {work && <ExportMenu locale={locale} id={work.document} />}
    </>
  );
}

/**
 * What every page has: the way to the program's pages, how it looks, and in which language it speaks. A page that
 * draws its own `DisplayMenu` gives no theme.
 */
export function BarMenus({ locale, theme }: Pick<BarProps, 'locale'> & Partial<Pick<BarProps, 'theme'>>) {
  const t = translator(locale, 'common');
  return (
    <>
      <ProgramLinks locale={locale} />
      {theme && <DisplayMenu label={t('theme')} theme={theme} names={themeNames(t)} />}
      <LocaleMenu label={t('language')} locale={locale} />
    </>
  );
}

/** The themes by the words of the interface. */
function themeNames(t: TFunction<'common'>): Readonly<Record<Theme, string>> {
  return { system: t('theme_system'), light: t('theme_light'), dark: t('theme_dark'), sepia: t('theme_sepia') };
}
