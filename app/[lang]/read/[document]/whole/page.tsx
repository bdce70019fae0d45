import { notFound } from 'next/navigation';
import { displayFromAddress } from '../../../../../components/reader/display/display';
import { ReaderPage } from '../../../../../components/reader/reader-page';
import { library } from '../../../../../server/library';
import { localeOf, settings } from '../../../../settings';

interface PageProps {
  readonly params: Promise<{ lang: string; document: string }>;
  readonly searchParams: Promise<{ view?: string; reveal?: string; columns?: string }>;
}

/** A text whole, however long, on one page. */
export default async function ReadWhole({ params, searchParams }: PageProps) {
  const [{ lang, document: name }, address] = await Promise.all([params, searchParams]);
  const locale = localeOf(lang);
  const document = decodeURIComponent(name);
  const store = await library();
  const work = await store.workOf(document);
  const outline = work && (await store.outline(work));
  const kept = outline && (await store.bitext(outline.work.id));
  if (!outline || !kept) notFound();
  const { theme, display } = await settings();
  return (
    <ReaderPage
      locale={locale}
      theme={theme}
      display={displayFromAddress(display, address)}
      columns={address.columns}
      document={document}
      outline={outline}
      bitext={kept.bitext}
      revision={kept.revision}
    />
  );
}
