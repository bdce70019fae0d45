import { notFound } from 'next/navigation';
import type { Locale } from '../locales/locale';
import { library } from '../server/library';
import type { Outline } from '../store/port';

/** What a page about a work needs of it; a 404 when the address names no document. */
export async function workOf(
  name: string,
  locale: Locale,
): Promise<{ outline: Outline; document: string; read: string }> {
  const document = decodeURIComponent(name);
  const store = await library();
  const work = await store.workOf(document);
  const outline = work === undefined ? undefined : await store.outline(work);
  if (!outline) notFound();
  return { outline, document, read: `/${locale}/read/${encodeURIComponent(document)}` };
}
