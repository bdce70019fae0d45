import { wordsOf } from '../linking/group';
import { type Reader, segmentOf } from '../reader';
import { bookmarksIn, toggleBookmark } from './kept-bookmarks';

/** How much of a sentence a bookmark remembers, in UTF-16 units. */
const LENGTH = 120;

/** Shows this device's bookmarks in the text, and sets or takes them away at their key. */
export function attach(reader: Reader): () => void {
  const { facts } = reader;
  const show = (rows: readonly HTMLElement[]) => {
    const marked = new Set(bookmarksIn(facts.work).map(({ segment }) => `s-${segment}`));
    for (const row of rows) {
      for (const sentence of row.querySelectorAll('.s')) {
        sentence.classList.toggle('bookmarked', marked.has(sentence.id));
      }
    }
  };
  const ends = [reader.onRows(show), reader.on('bookmark', () => toggleHere(reader))];
  return () => {
    for (const end of ends) end();
  };
}

/** Marks the sentence one is at; false when there is none. */
export function toggleHere(reader: Reader): boolean {
  const sentence = reader.linking.current();
  if (!sentence?.classList.contains('s')) return false;
  const { work, part } = reader.facts;
  const isSet = toggleBookmark(work, {
    document: reader.documentOf(sentence),
    segment: segmentOf(sentence),
    text: wordsOf(sentence).slice(0, LENGTH),
    lang: sentence.lang,
    ...(part === undefined ? {} : { part }),
  });
  sentence.classList.toggle('bookmarked', isSet);
  reader.say(reader.t(isSet ? 'bookmarks.set' : 'bookmarks.gone'));
  return true;
}
