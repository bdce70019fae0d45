import type { LanguageCode } from '../../core/model/language';
import type { Card } from './card';

/** What a reader says of a word; `new` is never kept. Learning goes from 1 (just met) to 4 (nearly known). */
export const WORD_STATUSES = [
  'new',
  'learning-1',
  'learning-2',
  'learning-3',
  'learning-4',
  'known',
  'ignored',
] as const;
export type WordStatus = (typeof WORD_STATUSES)[number];

/** A word's name across all texts: its language and the key the server gives (`zh:银行`). */
export type WordId = `${LanguageCode}:${string}`;

/** A word that was kept, with the pair of sentences it was met in. */
export interface SavedWord {
  readonly id: WordId;
  readonly lang: LanguageCode;
  /** As it stood in the sentence. */
  readonly word: string;
  readonly lemma: string;
  readonly reading: string;
  readonly meaning: string;
  readonly sentence: string;
  readonly partner: string;
  readonly note: string;
  /** Title of the work. */
  readonly source: string;
  /** Address of the sentence, from the site's root: `/read/<document>#s-<segment>`. */
  readonly link: string;
  /** ISO 8601, UTC. */
  readonly saved: string;
  readonly card: Card;
}

/** Everything a reader keeps about words. A value: changes give a new book. */
export interface WordBook {
  readonly statuses: Readonly<Record<WordId, WordStatus>>;
  readonly words: Readonly<Record<WordId, SavedWord>>;
}

export const EMPTY_BOOK: WordBook = { statuses: {}, words: {} };

/** One change, small enough to be kept by itself. */
export type WordChange =
  | { readonly kind: 'status'; readonly id: WordId; readonly status: WordStatus }
  | { readonly kind: 'save'; readonly word: SavedWord }
  | { readonly kind: 'remove'; readonly id: WordId };

export function wordId(lang: LanguageCode, key: string): WordId {
  return `${lang}:${key}`;
}

export function statusOf(book: WordBook, id: WordId): WordStatus {
  return book.statuses[id] ?? 'new';
}

/** The book after a change. A word that is saved is being learnt from then on, unless it had a status. */
export function changed(book: WordBook, change: WordChange): WordBook {
  switch (change.kind) {
    case 'status':
      return { ...book, statuses: withStatus(book.statuses, change.id, change.status) };
    case 'save': {
      const { word } = change;
      const statuses =
        statusOf(book, word.id) === 'new' ? withStatus(book.statuses, word.id, 'learning-1') : book.statuses;
      return { statuses, words: { ...book.words, [word.id]: word } };
    }
    case 'remove': {
      const { [change.id]: _, ...words } = book.words;
      return { ...book, words };
    }
  }
}

function withStatus(statuses: WordBook['statuses'], id: WordId, status: WordStatus): WordBook['statuses'] {
  const { [id]: _, ...others } = statuses;
  return status === 'new' ? others : { ...others, [id]: status };
}

/** The next step of learning up or down; known and new at the ends, ignored stays. */
export function steppedStatus(status: WordStatus, by: 1 | -1): WordStatus {
  const at = WORD_STATUSES.indexOf(status);
  return status === 'ignored' ? status : (WORD_STATUSES[Math.min(5, Math.max(0, at + by))] as WordStatus);
}
