import type { WorkId } from '../core/model/ids';
import type { ImportRecord } from '../core/model/import-record';
import type { Store } from '../store/port';

/** How a work was imported, as its page shows it. */
export interface ImportOf extends Omit<ImportRecord, 'imported'> {
  readonly revision: number;
  /** The files it was made from; they can be had byte for byte. */
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

/** Undefined for a work that was not imported, or that is not there. */
export async function importOf(store: Store, work: WorkId): Promise<ImportOf | undefined> {
  const kept = await store.importRecord(work);
  if (!kept) return undefined;
  const { imported: _, ...record } = kept.record;
  const files = await Promise.all(record.choices.texts.map((_text, k) => store.original(work, k)));
  const told = files.flatMap((file) => (file ? [{ name: file.name, size: file.bytes.length }] : []));
  return { ...record, revision: kept.revision, files: told };
}
