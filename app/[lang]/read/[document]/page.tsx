import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { displayFromAddress } from '../../../../components/reader/display/display';
import { ReaderPage } from '../../../../components/reader/reader-page';
import { library } from '../../../../server/library';
import { localeOf, settings } from '../../../settings';

interface PageProps {
  readonly params: Promise<{ lang: string; document: string }>;
  readonly searchParams: Promise<{ part?: string; view?: string; reveal?: string; columns?: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { document } = await params;
  const store = await library();
  const work = await store.workOf(decodeURIComponent(document));
  const outline = work && (await store.outline(work));
  return outline ? { title: outline.work.title } : {};
}

/** A text, about 300 pairs a page. */
export default async function Read({ params, searchParams }: PageProps) {
  const [{ lang, document: name }, { part, ...address }] = await Promise.all([params, searchParams]);
  const locale = localeOf(lang);
  const document = decodeURIComponent(name);
  const store = await library();
  const work = await store.workOf(document);
  const outline = work && (await store.outline(work));
  const index = Math.max(0, Math.trunc(Number(part ?? 1)) - 1);
  const section = outline && (await store.section(outline.work.id, index));
  if (!outline || !section) notFound();
  const { theme, display } = await settings();
  return (
    <ReaderPage
      locale={locale}
      theme={theme}
      display={displayFromAddress(display, address)}
      columns={address.columns}
      document={document}
      outline={outline}
      bitext={section.bitext}
      revision={section.revision}
      part={index}
    />
  );
}
