import type { Kysely } from 'kysely';
import type { Statement } from '../core/check/corroborate/statements';
import type { WorkId } from '../core/model/ids';
import type { Schema } from './schema';

/** Rows in one statement: five columns stay far below every engine's limit of parameters. */
const BATCH = 1000;
/** Most statements of one value that are looked at. */
const MOST = 5000;

export interface KeptStatement extends Statement {
  readonly work: WorkId;
}

/** Works whose statements are missing or of an older revision. */
export async function staleFacts(db: Kysely<Schema>): Promise<WorkId[]> {
  const rows = await db
    .selectFrom('work')
    .leftJoin('fact_index', 'fact_index.work', 'work.id')
    .select(['work.id', 'work.revision', 'fact_index.revision as read'])
    .orderBy('work.id')
    .execute();
  return rows.filter(({ revision, read }) => revision !== read).map(({ id }) => id);
}

/** Keeps the statements of a revision in place of older ones; nothing when the work is gone meanwhile. */
export async function putFacts(
  db: Kysely<Schema>,
  work: WorkId,
  revision: number,
  statements: readonly Statement[],
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (!(await trx.selectFrom('work').select('id').where('id', '=', work).executeTakeFirst())) return;
    await trx.deleteFrom('fact_place').where('work', '=', work).execute();
    await trx.deleteFrom('fact_index').where('work', '=', work).execute();
    for (let at = 0; at < statements.length; at += BATCH) {
      const rows = statements.slice(at, at + BATCH).map(({ document, segment, fact, subjects }) => ({
        work,
        segment,
        fact,
        document,
        subjects: JSON.stringify(subjects),
      }));
      await trx.insertInto('fact_place').values(rows).execute();
    }
    await trx.insertInto('fact_index').values({ work, revision }).execute();
  });
}

/** Statements of other works with one of these values. */
export async function statementsWith(
  db: Kysely<Schema>,
  facts: readonly string[],
  butNot: WorkId,
): Promise<KeptStatement[]> {
  if (facts.length === 0) return [];
  const rows = await db
    .selectFrom('fact_place')
    .selectAll()
    .where('fact', 'in', facts)
    .where('work', '!=', butNot)
    .limit(MOST)
    .execute();
  return rows.map((row) => ({ ...row, subjects: JSON.parse(row.subjects) as Statement['subjects'] }));
}
