import type { Metadata } from 'next';
import { ImportPage } from '../../../components/import/import-page';
import { Bar } from '../../../components/ui/bar';
import { Speech } from '../../../components/ui/speech';
import { LOCALE_TAGS } from '../../../locales/locale';
import { RESOURCES } from '../../../locales/resources';
import { translator } from '../../../locales/translator';
import { localeOf, settings } from '../../settings';

interface PageProps {
  readonly params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: translator(localeOf((await params).lang), 'import')('title') };
}

/** Where a text comes in. */
export default async function Import({ params }: PageProps) {
  const locale = localeOf((await params).lang);
  const { theme } = await settings();
  const common = translator(locale, 'common');
  const { common: words, import: sentences, reader } = RESOURCES[locale];
  return (
    <>
      <Bar
        locale={locale}
        theme={theme}
        crumbs={[{ text: common('library'), href: `/${locale}` }, { text: common('pages.import') }]}
      />
      <Speech tag={LOCALE_TAGS[locale]} bundles={{ common: words, import: sentences, reader }}>
        <ImportPage locale={locale} />
      </Speech>
    </>
  );
}
