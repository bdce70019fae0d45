import path from 'node:path';
import type { Store } from '../store/port';
import { openSqlite } from '../store/sqlite/open';
import { syncCorpus } from './corpus/sync';
import { dataFolder, programFolder } from './root';

const shared = globalThis as typeof globalThis & { diglotLibrary?: Promise<Store> };

/** The one store of this process: opened, migrated and up to the corpus at the first call. A failure is tried again. */
export function library(): Promise<Store> {
  shared.diglotLibrary ??= openLibrary().catch((error) => {
    shared.diglotLibrary = undefined;
    throw error;
  });
  return shared.diglotLibrary;
}

/** Opens a store of its own; close it. Works of the corpus that cannot be read are named on stderr. */
export async function openLibrary(
  data = dataFolder(),
  corpus: string | undefined = path.join(programFolder(), 'corpus'),
): Promise<Store> {
  const store = await openSqlite(data);
  try {
    const { problems } = await syncCorpus(store, corpus, () => new Date().toISOString());
    for (const problem of problems) console.error(`diglot: ${problem.message}`);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
