import type { Kysely } from 'kysely';
import type { Step } from '../core/edit/step';
import type { Transaction } from '../core/edit/transaction';
import type { WorkId } from '../core/model/ids';
import type { JournalEntry } from './port';
import { type JournalRow, PROGRAM, type Schema } from './schema';

/** Lines of a work's journal after revision `from` up to `to`, in order. */
export async function entriesBetween(
  db: Kysely<Schema>,
  work: WorkId,
  from: number,
  to: number,
): Promise<JournalEntry[]> {
  const rows = await db
    .selectFrom('journal')
    .selectAll()
    .where('work', '=', work)
    .where('revision', '>', from)
    .where('revision', '<=', to)
    .orderBy('revision')
    .execute();
  return rows.map(entryOf);
}

/** At most `limit` lines older than revision `before`, the newest first. */
export async function entriesBefore(
  db: Kysely<Schema>,
  work: WorkId,
  before: number,
  limit: number,
): Promise<JournalEntry[]> {
  const ofWork = db.selectFrom('journal').selectAll().where('work', '=', work).where('revision', '<', before);
  return (await ofWork.orderBy('revision', 'desc').limit(limit).execute()).map(entryOf);
}

/** The line of a transaction, and the work it changed. */
export async function entryById(
  db: Kysely<Schema>,
  id: string,
): Promise<{ work: WorkId; entry: JournalEntry } | undefined> {
  const row = await db.selectFrom('journal').selectAll().where('id', '=', id).executeTakeFirst();
  return row && { work: row.work, entry: entryOf(row) };
}

/** Appends a transaction as the step from `revision - 1` to `revision`. */
export async function appendEntry(
  db: Kysely<Schema>,
  work: WorkId,
  transaction: Transaction,
  { revision, base }: { revision: number; base: number },
): Promise<void> {
  const { id, steps, meta } = transaction;
  const said = { at: meta.at, by: JSON.stringify(meta.by), label: meta.label, undoable: meta.undoable ? 1 : 0 };
  await db
    .insertInto('journal')
    .values({ id, work, revision, base, steps: JSON.stringify(steps), ...said })
    .execute();
}

function entryOf(row: JournalRow): JournalEntry {
  const { id, revision, base, at, label } = row;
  const byProgram = row.by === PROGRAM;
  const by = row.by.startsWith('"') ? (JSON.parse(row.by) as string) : row.by;
  const steps = JSON.parse(row.steps) as Step[];
  return {
    revision,
    base,
    byProgram,
    transaction: { id, steps, meta: { at, by, label, undoable: row.undoable === 1 } },
  };
}
