import type { Kysely } from 'kysely';
import type { Verdict } from '../core/model/finding';
import type { WorkId } from '../core/model/ids';
import { Problem } from '../core/model/problem';
import type { Schema } from './schema';

/** Verdicts by the digest of the finding that they are about. */
export async function verdictsOf(db: Kysely<Schema>, work: WorkId): Promise<Map<string, Verdict>> {
  const rows = await db.selectFrom('verdict').select(['id', 'value']).where('work', '=', work).orderBy('id').execute();
  return new Map(rows.map(({ id, value }) => [id, JSON.parse(value) as Verdict]));
}

/** Keeps a verdict in place of an older one. Problem `not-found` without the work. */
export async function putVerdict(db: Kysely<Schema>, work: WorkId, id: string, verdict: Verdict): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await requireWork(trx, work);
    const value = JSON.stringify(verdict);
    await trx
      .insertInto('verdict')
      .values({ work, id, value })
      .onConflict((conflict) => conflict.columns(['work', 'id']).doUpdateSet({ value }))
      .execute();
  });
}

/** Takes a verdict back; nothing happens when there is none. */
export async function removeVerdict(db: Kysely<Schema>, work: WorkId, id: string): Promise<void> {
  await db.deleteFrom('verdict').where('work', '=', work).where('id', '=', id).execute();
}

/** Problem `not-found` when the library does not have the work. */
export async function requireWork(db: Kysely<Schema>, work: WorkId): Promise<void> {
  const row = await db.selectFrom('work').select('id').where('id', '=', work).executeTakeFirst();
  if (!row) throw new Problem('not-found', `There is no work ${work}`);
}
