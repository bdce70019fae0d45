import type { Instant } from '../../core/model/ids';
import { Problem } from '../../core/model/problem';
import type { Store } from '../../store/port';
import { hashWork, readWork, worksIn } from './read';

export interface Synced {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  /** Works that people have changed; theirs stay. */
  readonly left: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Brings the store up to the corpus on disk. A work whose files have the hash they had costs reading them and nothing
 * else; one that cannot be read is reported and the others come in.
 */
export async function syncCorpus(store: Store, corpus: string, now: () => Instant): Promise<Synced> {
  const known = new Map((await store.origins()).map(({ work, kind, hash }) => [work, { kind, hash }]));
  const hashes = new Set([...known.values()].filter(({ kind }) => kind === 'corpus').map(({ hash }) => hash));
  const synced = { added: [] as string[], replaced: [] as string[], left: [] as string[], problems: [] as Problem[] };
  for (const folder of worksIn(corpus)) {
    const hash = hashWork(folder);
    if (hashes.has(hash)) continue;
    try {
      const bitext = readWork(folder);
      const outcome = await bring(store, bitext, { at: now(), kind: 'corpus', hash }, known.has(bitext.work.id));
      synced[outcome].push(bitext.work.id);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const another = error.code === 'work-exists' && (await store.madeFrom(hash)) !== undefined;
      if (!another) synced.problems.push(error); // else a second process starting now was faster
    }
  }
  return synced;
}

async function bring(
  store: Store,
  bitext: Parameters<Store['add']>[0],
  origin: Parameters<Store['add']>[1],
  known: boolean,
): Promise<'added' | 'replaced' | 'left'> {
  if (!known) {
    await store.add(bitext, origin);
    return 'added';
  }
  return (await store.replaceShipped(bitext, origin)) === 'replaced' ? 'replaced' : 'left';
}
