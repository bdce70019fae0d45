import type { Kysely } from 'kysely';
import type { WorkId } from '../core/model/ids';
import type { TermDecision } from '../core/model/ledger';
import type { Schema } from './schema';
import { requireWork } from './verdicts';

/** What was decided about the terms of a work, by the name of the term. */
export async function termsOf(db: Kysely<Schema>, work: WorkId): Promise<Map<string, TermDecision>> {
  const rows = await db.selectFrom('term').select(['id', 'value']).where('work', '=', work).orderBy('id').execute();
  return new Map(rows.map(({ id, value }) => [id, JSON.parse(value) as TermDecision]));
}

/** Keeps decisions in place of older ones, all or none. Problem `not-found` without the work. */
export async function putTerms(
  db: Kysely<Schema>,
  work: WorkId,
  decisions: ReadonlyMap<string, TermDecision>,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await requireWork(trx, work);
    for (const [id, decision] of decisions) {
      const value = JSON.stringify(decision);
      await trx
        .insertInto('term')
        .values({ work, id, value })
        .onConflict((conflict) => conflict.columns(['work', 'id']).doUpdateSet({ value }))
        .execute();
    }
  });
}

/** Takes a decision back; nothing happens when there is none. */
export async function removeTerm(db: Kysely<Schema>, work: WorkId, id: string): Promise<void> {
  await db.deleteFrom('term').where('work', '=', work).where('id', '=', id).execute();
}
