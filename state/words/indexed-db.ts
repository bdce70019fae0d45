import {
  changed,
  EMPTY_BOOK,
  type SavedWord,
  statusOf,
  type WordBook,
  type WordChange,
  type WordId,
  type WordStatus,
} from './book';
import type { WordKeeper } from './keeper';

const DATABASE = 'diglot-words';
const STATUSES = 'statuses';
const WORDS = 'words';

/** Keeps statuses and saved words as records of their own in IndexedDB; a change writes the records it touches. */
export function indexedDbKeeper(factory: IDBFactory): WordKeeper {
  let opened: Promise<IDBDatabase> | undefined;
  const open = () => {
    opened ??= openDatabase(factory).catch((error) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    load: async () => readAll(await open()),
    keep: async (change) => keepChange(await open(), change),
    replace: async (book) => replaceAll(await open(), book),
  };
}

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STATUSES);
    request.result.createObjectStore(WORDS, { keyPath: 'id' });
  };
  return resultOf(request);
}

async function readAll(database: IDBDatabase): Promise<WordBook> {
  const transaction = database.transaction([STATUSES, WORDS], 'readonly');
  const statuses = transaction.objectStore(STATUSES);
  const [ids, values, words] = await Promise.all([
    resultOf(statuses.getAllKeys()),
    resultOf(statuses.getAll() as IDBRequest<WordStatus[]>),
    resultOf(transaction.objectStore(WORDS).getAll() as IDBRequest<SavedWord[]>),
  ]);
  return {
    statuses: Object.fromEntries(ids.map((id, k) => [id as WordId, values[k] as WordStatus])),
    words: Object.fromEntries(words.map((word) => [word.id, word])),
  };
}

async function keepChange(database: IDBDatabase, change: WordChange): Promise<void> {
  const transaction = database.transaction([STATUSES, WORDS], 'readwrite');
  const statuses = transaction.objectStore(STATUSES);
  if (change.kind === 'remove') transaction.objectStore(WORDS).delete(change.id);
  else if (change.kind === 'status') putStatus(statuses, change.id, change.status);
  else {
    const { word } = change;
    transaction.objectStore(WORDS).put(word);
    const before = await resultOf(statuses.get(word.id) as IDBRequest<WordStatus | undefined>);
    const book = changed({ ...EMPTY_BOOK, statuses: before ? { [word.id]: before } : {} }, change);
    putStatus(statuses, word.id, statusOf(book, word.id));
  }
  await finished(transaction);
}

function putStatus(statuses: IDBObjectStore, id: WordId, status: WordStatus): void {
  if (status === 'new') statuses.delete(id);
  else statuses.put(status, id);
}

async function replaceAll(database: IDBDatabase, book: WordBook): Promise<void> {
  const transaction = database.transaction([STATUSES, WORDS], 'readwrite');
  const [statuses, words] = [transaction.objectStore(STATUSES), transaction.objectStore(WORDS)];
  statuses.clear();
  words.clear();
  for (const [id, status] of Object.entries(book.statuses)) statuses.put(status, id);
  for (const word of Object.values(book.words)) words.put(word);
  await finished(transaction);
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
