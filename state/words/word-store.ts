import { changed, EMPTY_BOOK, type SavedWord, type WordBook, type WordChange, type WordStatus } from './book';
import { mergeBooks } from './exchange';
import type { WordKeeper } from './keeper';
import { earnedStatus, type ReviewGrade, reviewed } from './review';

export type SavingState = 'loading' | 'saved' | 'saving' | 'failed';

/** The part of `BroadcastChannel` that is needed to tell other pages of this site. */
export interface Pages {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/** A page's book of words: changes show at once, are kept one after another, and reach the other pages. */
export class WordStore {
  #book: WordBook = EMPTY_BOOK;
  #state: SavingState = 'loading';
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly keeper: WordKeeper,
    readonly pages?: Pages,
  ) {
    if (pages) pages.onmessage = () => void this.load();
  }

  /** Of the shape that `useSyncExternalStore` asks for. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly book = (): WordBook => this.#book;
  readonly state = (): SavingState => this.#state;

  async load(): Promise<void> {
    await this.#queue;
    try {
      this.#show(await this.keeper.load(), 'saved');
    } catch {
      this.#show(this.#book, 'failed');
    }
  }

  dispatch(change: WordChange): Promise<void> {
    this.#show(changed(this.#book, change), 'saving');
    return this.#write(() => this.keeper.keep(change));
  }

  /** A review changes the card, and the status by what the card has earned; known and ignored words keep theirs. */
  async review(word: SavedWord, grade: ReviewGrade, now: Date): Promise<void> {
    const card = reviewed(word.card, grade, now);
    await this.dispatch({ kind: 'save', word: { ...word, card } });
    const status: WordStatus | undefined = this.#book.statuses[word.id];
    if (status !== 'known' && status !== 'ignored')
      await this.dispatch({ kind: 'status', id: word.id, status: earnedStatus(card) });
  }

  /** Adds a book that was read from a file. */
  importBook(book: WordBook): Promise<void> {
    const merged = mergeBooks(this.#book, book);
    this.#show(merged, 'saving');
    return this.#write(() => this.keeper.replace(merged));
  }

  #write(keep: () => Promise<void>): Promise<void> {
    this.#waiting++;
    this.#queue = this.#queue.then(async () => {
      const failed = await keep().then(
        () => false,
        () => true,
      );
      this.#waiting--;
      if (failed) this.#show(this.#book, 'failed');
      else if (this.#waiting === 0 && this.#state !== 'failed') this.#show(this.#book, 'saved');
      if (!failed) this.pages?.postMessage('changed');
    });
    return this.#queue;
  }

  #show(book: WordBook, state: SavingState): void {
    this.#book = book;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
