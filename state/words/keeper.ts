import { changed, EMPTY_BOOK, type WordBook, type WordChange } from './book';
import { readBook, writeBook } from './exchange';

/** Where a book is kept between visits. */
export interface WordKeeper {
  load(): Promise<WordBook>;
  /** Keeps one change on top of what is kept, not of what this page knows: two pages do not undo each other's. */
  keep(change: WordChange): Promise<void>;
  /** Puts a whole book in the place of what is kept (an import). */
  replace(book: WordBook): Promise<void>;
}

/** The part of `localStorage` that is needed. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Keeps the whole book under one name: for tests, and where there is no IndexedDB. */
export function textKeeper(store: TextStore, name = 'diglot.words'): WordKeeper {
  const read = () => {
    const text = store.getItem(name);
    return text === null ? EMPTY_BOOK : readBook(text);
  };
  return {
    load: async () => read(),
    keep: async (change) => store.setItem(name, writeBook(changed(read(), change))),
    replace: async (book) => store.setItem(name, writeBook(book)),
  };
}
