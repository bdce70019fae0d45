import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MadePage } from '../../../../components/import/made-page';
import { Bar } from '../../../../components/ui/bar';
import { Speech } from '../../../../components/ui/speech';
import { LOCALE_TAGS } from '../../../../locales/locale';
import { RESOURCES } from '../../../../locales/resources';
import { translator } from '../../../../locales/translator';
import { importOf } from '../../../../server/import-of';
import { library } from '../../../../server/library';
import { localeOf, settings } from '../../../settings';

interface PageProps {
  readonly params: Promise<{ lang: string; work: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: translator(localeOf((await params).lang), 'import')('made.title') };
}

/** How a work was imported, and every decision of it to be made anew. */
export default async function Made({ params }: PageProps) {
  const { lang, work: id } = await params;
  const locale = localeOf(lang);
  const { theme } = await settings();
  const store = await library();
  const work = decodeURIComponent(id);
  const made = await importOf(store, work);
  const kept = made && (await store.bitext(work));
  if (!made || !kept) notFound();
  const common = translator(locale, 'common');
  const { common: words, import: sentences, reader } = RESOURCES[locale];
  const { title, documents } = kept.bitext.work;
  const reading = `/${locale}/read/${encodeURIComponent(documents[0]?.id ?? '')}`;
  return (
    <>
      <Bar
        locale={locale}
        theme={theme}
        crumbs={[
          { text: common('library'), href: `/${locale}` },
          { text: title, href: reading },
          { text: translator(locale, 'import')('made.title') },
        ]}
      />
      <Speech tag={LOCALE_TAGS[locale]} bundles={{ common: words, import: sentences, reader }}>
        <MadePage work={work} title={title} documents={documents} made={made} reading={reading} locale={locale} />
      </Speech>
    </>
  );
}
