import { Shelf } from '../../components/library/shelf';
import { Bar } from '../../components/ui/bar';
import { library } from '../../server/library';
import { localeOf, settings } from '../settings';

/** The library: every work, newest change first. */
export default async function LibraryPage({ params }: { readonly params: Promise<{ lang: string }> }) {
  const locale = localeOf((await params).lang);
  const { theme } = await settings();
  const store = await library();
  const [works, origins] = await Promise.all([store.works(), store.origins()]);
  const imported = new Set(origins.filter(({ kind }) => kind === 'import').map(({ work }) => work));
  return (
    <>
      <Bar locale={locale} theme={theme} />
      <Shelf works={works.map((card) => ({ ...card, imported: imported.has(card.work.id) }))} locale={locale} />
    </>
  );
}
