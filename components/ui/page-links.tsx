import { ChevronDown, MenuIcon } from 'lucide-react';
import type { Locale } from '../../locales/locale';
import { translator } from '../../locales/translator';
import { Menu } from './menu';
import { PROGRAM_PAGES, WORK_PAGES, type WorkPage } from './pages';

interface PageLink {
  readonly name: string;
  readonly href: string;
  readonly current?: boolean;
}

/** The program's pages: side by side where there is room, in a menu on a phone. */
export function ProgramLinks({ locale }: { readonly locale: Locale }) {
  const t = translator(locale, 'common');
  const links = PROGRAM_PAGES.map((page) => ({ name: t(`pages.${page}`), href: `/${locale}/${page}` }));
  return (
    <>
      <nav aria-label={t('pages.label')} className="program-links">
        {links.map(({ name, href }) => (
          <a key={href} className="tool" href={href}>
            {name}
          </a>
        ))}
      </nav>
      <div className="program-menu">
        <Menu label={t('pages.label')} face={<MenuIcon size={17} aria-hidden />}>
          <Links label={t('pages.label')} links={[{ name: t('library'), href: `/${locale}` }, ...links]} />
        </Menu>
      </div>
    </>
  );
}

export interface PlaceInWork {
  readonly document: string;
  readonly page: WorkPage;
}

/** From one page of a work to its others. */
export function WorkMenu({ locale, document, page }: PlaceInWork & { readonly locale: Locale }) {
  const t = translator(locale, 'common');
  const links = WORK_PAGES.map((name) => ({
    name: t(`workPages.${name}`),
    href: `/${locale}/${name}/${encodeURIComponent(document)}`,
    current: name === page,
  }));
  const face = (
    <>
      {t(`workPages.${page}`)} <ChevronDown size={14} aria-hidden />
    </>
  );
  return (
    <Menu label={`${t('workPages.label')}: ${t(`workPages.${page}`)}`} face={face}>
      <Links label={t('workPages.label')} links={links} />
    </Menu>
  );
}

function Links({ label, links }: { readonly label: string; readonly links: readonly PageLink[] }) {
  return (
    <nav aria-label={label} className="menu-links">
      {links.map(({ name, href, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
