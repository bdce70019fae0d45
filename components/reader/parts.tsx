import type { Locale } from '../../locales/locale';
import { translator } from '../../locales/translator';
import type { ReaderOutline } from './outline';

interface PartsProps {
  readonly outline: ReaderOutline;
  readonly document: string;
  readonly part: number | undefined;
  readonly locale: Locale;
}

/** The way through a text of several parts; nothing for a text of one. */
export function Parts({ outline, document, part, locale }: PartsProps) {
  const t = translator(locale, 'reader');
  const parts = outline.sections.length;
  if (parts < 2) return null;
  const path = `/${locale}/read/${encodeURIComponent(document)}`;
  if (part === undefined) {
    return (
      <nav className="parts" aria-label={t('sections')}>
        <a href={path}>{t('sections')}</a>
      </nav>
    );
  }
  return (
    <nav className="parts" aria-label={t('sections')}>
      {part > 0 && (
        <a rel="prev" href={`${path}?part=${part}`}>
          {t('previous')}
        </a>
      )}
      <span>{t('section', { part: part + 1, parts })}</span>
      {part + 1 < parts && (
        <a rel="next" href={`${path}?part=${part + 2}`}>
          {t('next')}
        </a>
      )}
      <a href={`${path}/whole`}>{t('whole')}</a>
    </nav>
  );
}
