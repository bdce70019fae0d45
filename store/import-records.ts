import type { Kysely } from 'kysely';
import type { Bitext } from '../core/model/bitext';
import type { WorkId } from '../core/model/ids';
import type { ImportRecord } from '../core/model/import-record';
import { Problem } from '../core/model/problem';
import { pack, unpackJson } from './pack';
import type { KeptRecord, Origin } from './port';
import { prepare } from './prepare';
import { PROGRAM, type Schema } from './schema';
import { writeDerived, writeRevision, writeWork } from './write';

/** How a work was imported. */
export async function readRecord(db: Kysely<Schema>, work: WorkId): Promise<KeptRecord | undefined> {
  const row = await db.selectFrom('import_record').selectAll().where('work', '=', work).executeTakeFirst();
  return row && { record: JSON.parse(unpackJson(row.record)) as ImportRecord, revision: row.revision };
}

/** A record ready to be written. */
export interface PackedRecord {
  readonly work: WorkId;
  readonly revision: number;
  readonly record: Uint8Array;
}

export async function packRecord(work: WorkId, revision: number, record: ImportRecord): Promise<PackedRecord> {
  return { work, revision, record: await pack(record) };
}

/** Writes the record of a work, in place of an older one. */
export async function writeRecord(db: Kysely<Schema>, { work, ...row }: PackedRecord): Promise<void> {
  await db
    .insertInto('import_record')
    .values({ work, ...row })
    .onConflict((conflict) => conflict.column('work').doUpdateSet(row))
    .execute();
}

/** Keeps a work that was imported again as the revision after `base`; its files stay. Throws `changed-meanwhile`. */
export async function reimport(
  db: Kysely<Schema>,
  bitext: Bitext,
  record: ImportRecord,
  origin: Origin,
  base: number,
): Promise<number> {
  const work = bitext.work.id;
  const revision = base + 1;
  const [prepared, packed] = [await prepare(bitext), await packRecord(work, revision, record)];
  await db.transaction().execute(async (trx) => {
    const row = await trx.selectFrom('work').select('revision').where('id', '=', work).executeTakeFirst();
    if (row?.revision !== base) throw new Problem('changed-meanwhile', `${work} is at revision ${row?.revision}`);
    for (const table of ['section', 'segment_place', 'document'] as const) {
      await trx.deleteFrom(table).where('work', '=', work).execute();
    }
    await writeWork(trx, prepared, { ...origin, uploads: [] }, revision);
    await writeRevision(trx, prepared, { revision, at: origin.at, by: PROGRAM, label: 'reimport' });
    await writeDerived(trx, prepared);
    await writeRecord(trx, packed);
  });
  return revision;
}
