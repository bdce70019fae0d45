import type { Reader } from '../reader/reader';
import { fetchTestimony, type Testimony } from './request';

/** Adds to each emendation in the margin, once it is in sight, what other texts of the library say of it. */
export function attach(reader: Reader): () => void {
  const over = new AbortController();
  const sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      void add(reader, target as HTMLElement, over.signal);
    }
  });
  const end = reader.onRows((rows) => {
    for (const row of rows) for (const card of row.querySelectorAll('.card.emendation')) sight.observe(card);
  });
  return () => {
    end();
    over.abort();
    sight.disconnect();
  };
}

async function add(reader: Reader, card: HTMLElement, signal: AbortSignal): Promise<void> {
  if (card.querySelector('.testimony')) return;
  const note = card.id.slice('note-'.length);
  // What other texts say is an addition: without it the note is whole.
  const found = await fetchTestimony(reader.facts.work, note, reader.facts.locale, signal).catch(() => []);
  if (found.length > 0 && !signal.aborted) card.append(listOf(found, reader));
}

function listOf(found: readonly Testimony[], { t, facts }: Reader): HTMLElement {
  const count = (says: Testimony['says']) => found.filter((one) => one.says === says).length;
  const details = document.createElement('details');
  details.className = 'testimony';
  const summary = document.createElement('summary');
  summary.textContent = t('note.testimony', { supports: count('supports'), contradicts: count('contradicts') });
  const list = document.createElement('ul');
  list.append(...found.map((one) => itemOf(one, facts.locale, t(`note.says.${one.says}`), t('note.implied'))));
  details.append(summary, list);
  return details;
}

function itemOf(
  { document: id, segment, lang, text, title, says, implied }: Testimony,
  locale: string,
  word: string,
  follows: string,
): HTMLElement {
  const item = document.createElement('li');
  const kind = document.createElement('b');
  kind.className = says;
  kind.textContent = implied ? `${word} (${follows})` : word;
  const link = document.createElement('a');
  link.href = `/${locale}/read/${encodeURIComponent(id)}#s-${encodeURIComponent(segment)}`;
  link.lang = lang;
  link.textContent = text;
  const from = document.createElement('i');
  from.lang = lang;
  from.textContent = title;
  item.append(kind, ' ', link, ' — ', from);
  return item;
}
