import type { Metadata } from 'next';
import { FindingsPage } from '../../../../components/findings/findings-page';
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
  return { title: translator(localeOf((await params).lang), 'findings')('title') };
}

/** What the program suspects in a work. */
export default async function Findings({ params }: PageProps) {
  const { lang, document: name } = await params;
  const locale = localeOf(lang);
  const { outline, document, read } = await workOf(name, locale);
  const { theme } = await settings();
  const common = translator(locale, 'common');
  const { documents, id, title } = outline.work;
  return (
    <>
      <Bar
        locale={locale}
        theme={theme}
        crumbs={[
          { text: common('library'), href: `/${locale}` },
          { text: title, href: read },
        ]}
        work={{ document, page: 'findings' }}
      />
      <Speech tag={LOCALE_TAGS[locale]} bundles={{ findings: RESOURCES[locale].findings }}>
        <FindingsPage locale={locale} work={id} title={title} document={document} documents={documents} />
      </Speech>
    </>
  );
}
