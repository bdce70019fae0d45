import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { HistoryPage } from '../../../../components/history/history-page';
import type { Then } from '../../../../components/history/state-table';
import { Bar } from '../../../../components/ui/bar';
import { cutSections, sliceBitext } from '../../../../core/model/slice';
import { translator } from '../../../../locales/translator';
import { library } from '../../../../server/library';
import type { Store } from '../../../../store/port';
import { localeOf, settings } from '../../../settings';

interface PageProps {
  readonly params: Promise<{ lang: string; document: string }>;
  readonly searchParams: Promise<{ before?: string; revision?: string; part?: string }>;
}

/** Lines of the journal on one page. */
const LINES = 100;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, document } = await params;
  const store = await library();
  const work = await store.workOf(decodeURIComponent(document));
  const outline = work && (await store.outline(work));
  return outline ? { title: translator(localeOf(lang), 'history')('title', { title: outline.work.title }) } : {};
}

/** What was done to a work, newest first. */
export default async function History({ params, searchParams }: PageProps) {
  const [{ lang, document: name }, query] = await Promise.all([params, searchParams]);
  const locale = localeOf(lang);
  const document = decodeURIComponent(name);
  const store = await library();
  const work = await store.workOf(document);
  const outline = work && (await store.outline(work));
  if (!outline) notFound();
  const before = numberIn(query.before);
  const entries = (await store.history(outline.work.id, { before, limit: LINES })) ?? [];
  const then = await stateThen(store, outline.work.id, numberIn(query.revision), numberIn(query.part));
  const { theme } = await settings();
  const home = { text: translator(locale, 'common')('library'), href: `/${locale}` };
  return (
    <>
      <Bar
        locale={locale}
        theme={theme}
        crumbs={[home, { text: outline.work.title }]}
        work={{ document, page: 'history' }}
      />
      <HistoryPage
        locale={locale}
        document={document}
        work={outline.work}
        entries={entries}
        newest={outline.revision}
        then={then}
      />
    </>
  );
}

function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** A part of the text as it was; a 404 for a revision that never was. */
async function stateThen(store: Store, work: string, revision?: number, page = 1): Promise<Then | undefined> {
  if (revision === undefined) return undefined;
  const kept = await store.bitextAt(work, revision);
  if (!kept) notFound();
  const starts = cutSections(kept.bitext);
  const part = Math.min(Math.max(1, page), starts.length) - 1;
  const bitext = sliceBitext(kept.bitext, starts[part] ?? 0, starts[part + 1] ?? kept.bitext.beads.length);
  return { revision, bitext, part, parts: starts.length };
}
