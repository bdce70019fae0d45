import type { Kysely } from 'kysely';
import { conflict } from '../core/edit/conflict';
import type { WorkId } from '../core/model/ids';
import { Problem } from '../core/model/problem';
import { appendEntry } from './journal';

import type { NewForm, Uploaded } from './port';
import { prepare } from './prepare';
import type { Schema } from './schema';
import { writeDerived } from './write';

/**
 * Keeps a newer form of a work, which has the same documents, as the revision after `base`. Throws Problem `not-found`, or
 * `conflict` when `base` is not the newest. Steps that were made before it cannot be carried over it.
 */
export async function supersede(db: Kysely<Schema>, work: WorkId, form: NewForm, base: number): Promise<number> {
  const prepared = await prepare(form.bitext);
  return db.transaction().execute(async (trx) => {
    const row = await trx.selectFrom('work').select(['revision', 'changed']).where('id', '=', work).executeTakeFirst();
    if (!row) throw new Problem('not-found', `There is no work ${work}`);
    if (row.revision !== base) throw conflict({ mine: '', theirs: '' }, row.revision);
    const revision = base + 1;
    const { card, contents, snapshot } = prepared;
    const changed = form.at > row.changed ? form.at : row.changed;
    await trx.updateTable('work').set({ revision, changed, card, contents }).where('id', '=', work).execute();
    for (const table of ['section', 'segment_place'] as const) {
      await trx.deleteFrom(table).where('work', '=', work).execute();
    }
    await writeDerived(trx, prepared);
    await trx.insertInto('snapshot').values({ work, revision, bitext: snapshot }).execute();
    const meta = { at: form.at, by: form.by, label: 'import', undoable: false };
    await appendEntry(trx, work, { id: form.id, steps: [], meta }, { revision, base });
    if (form.upload) await addUpload(trx, work, form.upload);
    return revision;
  });
}

async function addUpload(db: Kysely<Schema>, work: WorkId, { name, bytes }: Uploaded): Promise<void> {
  const row = await db
    .selectFrom('upload')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('work', '=', work)
    .executeTakeFirst();
  const number = row?.last === null || row?.last === undefined ? 0 : row.last + 1;
  await db
    .insertInto('upload')
    .values({ work, number, name: JSON.stringify(name), bytes })
    .execute();
}
