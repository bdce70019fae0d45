import type { Metadata } from 'next';
import { NamesPage } from '../../../../components/ledgers/names-page';
import { Bar } from '../../../../components/ui/bar';
import { Speech } from '../../../../components/ui/speech';
import { LOCALE_TAGS } from '../../../../locales/locale';
import { RESOURCES } from '../../../../locales/resources';
import { translator } from '../../../../locales/translator';
import { localeOf, settings } from '../../../settings';
import { workOf } from '../../../work-page';

interface PageProps {
  readonly params: Promise<{ lang: string; document: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: translator(localeOf((await params).lang), 'ledgers')('names.title') };
}

/** The names of a work. */
export default async function Names({ params }: PageProps) {
  const { lang, document: name } = await params;
  const locale = localeOf(lang);
  const { outline, document, read } = await workOf(name, locale);
  const { theme } = await settings();
  const { id, title, documents } = outline.work;
  const home = { text: translator(locale, 'common')('library'), href: `/${locale}` };
  return (
    <>
      <Bar
        locale={locale}
        theme={theme}
        crumbs={[home, { text: title, href: read }]}
        work={{ document, page: 'names' }}
      />
      <Speech tag={LOCALE_TAGS[locale]} bundles={{ ledgers: RESOURCES[locale].ledgers }}>
        <NamesPage locale={locale} work={id} title={title} lang={documents[0]?.lang} read={read} />
      </Speech>
    </>
  );
}
