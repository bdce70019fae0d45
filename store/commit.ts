import type { Kysely } from 'kysely';
import { clashOf, conflict } from '../core/edit/conflict';
import type { Step } from '../core/edit/step';
import { applySteps, mapSteps, type Transaction } from '../core/edit/transaction';
import type { Bitext } from '../core/model/bitext';
import type { WorkId } from '../core/model/ids';
import { Problem } from '../core/model/problem';
import { appendEntry, entriesBetween, entryById } from './journal';
import { pack } from './pack';
import type { Committed, JournalEntry } from './port';
import { type PreparedChange, prepareChange } from './prepare-change';
import { type Head, type Heads, readRevision, snapshotDue, stampOf } from './revisions';
import type { Schema } from './schema';
import { updateDerived } from './write';

/**
 * Keeps a transaction as the next revision. All is made ready first, and written only if the head is still the one it
 * was made for; when somebody was faster, it is made ready again.
 */
export async function commit(
  db: Kysely<Schema>,
  heads: Heads,
  work: WorkId,
  transaction: Transaction,
  base: number,
): Promise<Committed> {
  for (;;) {
    const done = await alreadyKept(db, work, transaction.id, base);
    if (done) return done;
    const head = await heads.of(work);
    if (!head) throw new Problem('not-found', `There is no work ${work}`);
    const missed = await missedSince(db, work, base, head.revision);
    const { steps, bitext } = await carriedOver(db, work, transaction.steps, base, head, missed);
    const ready = { head, bitext, transaction: { ...transaction, steps }, base };
    const kept = await keep(db, work, ready);
    if (!kept) continue;
    heads.keep(work, kept);
    return { revision: kept.revision, transaction: ready.transaction, missed };
  }
}

/** What the same transaction gave when it came before. */
async function alreadyKept(db: Kysely<Schema>, work: WorkId, id: string, base: number): Promise<Committed | undefined> {
  const found = await entryById(db, id);
  if (!found) return undefined;
  if (found.work !== work) throw new Problem('id-taken', `Another work has a change ${id}`, { id });
  const { revision, transaction } = found.entry;
  const missed = await entriesBetween(db, work, Math.min(base, revision - 1), revision - 1);
  return { revision, transaction, missed: missed.map((entry) => entry.transaction) };
}

async function missedSince(db: Kysely<Schema>, work: WorkId, base: number, head: number): Promise<Transaction[]> {
  if (base < 1 || base > head) {
    throw new Problem('no-such-revision', `${work} has no revision ${base}`, { revision: base, newest: head });
  }
  const entries = base === head ? [] : await entriesBetween(db, work, base, head);
  if (entries.some(cameWhole)) throw conflict({ mine: '', theirs: '' }, head);
  return entries.map(({ transaction }) => transaction);
}

/** The whole work came in anew: nothing can be carried over that. */
const cameWhole = ({ transaction }: JournalEntry) => transaction.steps.length === 0;

/** The steps as they fit the head, and what they lead to. */
async function carriedOver(
  db: Kysely<Schema>,
  work: WorkId,
  steps: readonly Step[],
  base: number,
  head: Head,
  missed: readonly Transaction[],
): Promise<{ steps: readonly Step[]; bitext: Bitext }> {
  if (missed.length === 0) return { steps, bitext: applySteps(steps, head.bitext) };
  const start = await readRevision(db, work, base);
  if (!start) throw new Problem('no-such-revision', `${work} has no revision ${base}`, { revision: base });
  applySteps(steps, start.bitext);
  const over = missed.flatMap((transaction) => transaction.steps);
  const mapped = mapSteps(steps, over);
  const bitext = mapped && fitting(mapped, head.bitext);
  if (!mapped || !bitext) throw conflict(clashOf(steps, start.bitext, head.bitext), head.revision);
  return { steps: mapped, bitext };
}

function fitting(steps: readonly Step[], bitext: Bitext): Bitext | undefined {
  try {
    return applySteps(steps, bitext);
  } catch (error) {
    if (error instanceof Problem && error.code === 'step-refused') return undefined;
    throw error;
  }
}

interface Ready {
  readonly head: Head;
  readonly bitext: Bitext;
  readonly transaction: Transaction;
  readonly base: number;
}

/** Writes everything in one database transaction; undefined, and nothing written, when the head is another by now. */
async function keep(db: Kysely<Schema>, work: WorkId, ready: Ready): Promise<Head | undefined> {
  const { head, bitext, transaction, base } = ready;
  const revision = head.revision + 1;
  const change = await prepareChange(head.bitext, bitext, transaction.steps, head.contents.sections);
  const whole = (await snapshotDue(db, work, revision)) ? await pack(bitext) : undefined;
  return db.transaction().execute(async (trx) => {
    const stamp = await advance(trx, work, ready, change);
    if (stamp === undefined) return undefined;
    await appendEntry(trx, work, transaction, { revision, base });
    await updateDerived(trx, work, change);
    if (whole) await trx.insertInto('snapshot').values({ work, revision, bitext: whole }).execute();
    return { revision, bitext, contents: change.contents, stamp };
  });
}

/** Moves the work's row to the next revision; undefined when it no longer is at the head. */
async function advance(
  db: Kysely<Schema>,
  work: WorkId,
  { head, transaction }: Ready,
  { card, contents }: PreparedChange,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('work')
    .select(['revision', 'changed', 'hash'])
    .where('id', '=', work)
    .executeTakeFirst();
  if (!row || stampOf(row) !== head.stamp) return undefined;
  const revision = row.revision + 1;
  const changed = transaction.meta.at > row.changed ? transaction.meta.at : row.changed;
  const result = await db
    .updateTable('work')
    .set({ revision, changed, card, contents: JSON.stringify(contents) })
    .where('id', '=', work)
    .where('revision', '=', row.revision)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n ? stampOf({ revision, changed, hash: row.hash }) : undefined;
}
