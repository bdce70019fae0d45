import { ChevronDown } from 'lucide-react';
import type { Locale } from '../../locales/locale';
import { translator } from '../../locales/translator';
import { Menu } from './menu';

/** Forms a work can be saved in, for reading first, then for other programs; a test holds them to `server/export.ts`. */
export const EXPORTS = [
  'html',
  'docx',
  'epub',
  'tmx',
  'xliff',
  'tei',
  'tsv',
  'csv',
  'json',
  'web-annotation',
  'anki',
] as const;

interface ExportMenuProps {
  readonly locale: Locale;
  /** Id of the work or of one of its documents. */
  readonly id: string;
  /** Of what, for a list of several works. */
  readonly title?: string;
}

/** Saves a work as a file. */
export function ExportMenu({ locale, id, title }: ExportMenuProps) {
  const t = translator(locale, 'common');
  const label = title === undefined ? t('export.label') : `${t('export.label')}: ${title}`;
  const face = (
    <>
      {t('export.face')} <ChevronDown size={14} aria-hidden />
    </>
  );
  return (
    <Menu label={label} face={face}>
      <ul className="menu-links export-links">
        {EXPORTS.map((format) => (
          <li key={format}>
            <a href={`/api/works/${encodeURIComponent(id)}/export?format=${format}&lang=${locale}`} download>
              {t(`export.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
