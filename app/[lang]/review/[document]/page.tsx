import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ReviewPage } from '../../../../components/review/review-page';
import { BarMenus, BarStart } from '../../../../components/ui/bar';
import { Speech } from '../../../../components/ui/speech';
import { LOCALE_TAGS } from '../../../../locales/locale';
import { RESOURCES } from '../../../../locales/resources';
import { translator } from '../../../../locales/translator';
import { library } from '../../../../server/library';
import { localeOf, settings } from '../../../settings';

interface PageProps {
  readonly params: Promise<{ lang: string; document: string }>;
}

async function outlineOf(name: string) {
  const store = await library();
  const work = await store.workOf(decodeURIComponent(name));
  return work === undefined ? undefined : store.outline(work);
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, document } = await params;
  const outline = await outlineOf(document);
  return outline ? { title: translator(localeOf(lang), 'review')('heading', { title: outline.work.title }) } : {};
}

/** The pairs of a work on the bench. */
export default async function Review({ params }: PageProps) {
  const { lang, document } = await params;
  const locale = localeOf(lang);
  const outline = await outlineOf(document);
  if (!outline) notFound();
  const { theme } = await settings();
  const { common, review } = RESOURCES[locale];
  const home = { text: translator(locale, 'common')('library'), href: `/${locale}` };
  const place = { document: decodeURIComponent(document), page: 'review' as const };
  return (
    <Speech tag={LOCALE_TAGS[locale]} bundles={{ common, review }}>
      <ReviewPage
        work={outline.work.id}
        locale={locale}
        changed={outline.changed}
        start={<BarStart locale={locale} crumbs={[home, { text: outline.work.title }]} work={place} />}
        menus={<BarMenus locale={locale} theme={theme} />}
      />
    </Speech>
  );
}
