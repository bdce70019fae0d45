import type { Step } from '../core/edit/step';
import { applyWithInverse, type Transaction } from '../core/edit/transaction';
import type { Bitext } from '../core/model/bitext';
import type { WorkId } from '../core/model/ids';
import { Problem } from '../core/model/problem';
import type { Committed, JournalEntry, Store } from '../store/port';
import type { RevertRequest } from './http/revert-request';

/**
 * Takes back the change that made a revision (`only`), or every change after it (`after`), by a new change; the journal
 * keeps all of them. Throws Problems `no-such-revision`, `came-whole`, and `conflict` when a later change stands on it.
 */
export async function revert(store: Store, work: WorkId, request: RevertRequest, at: string): Promise<Committed> {
  const { id, revision, what, by } = request;
  const { steps, base } = what === 'only' ? await back(store, work, revision) : await backTo(store, work, revision);
  const transaction: Transaction = { id, steps, meta: { at, by, label: 'revert', undoable: true } };
  return store.commit(work, transaction, base);
}

/** Undoes one change where it was made; keeping it carries that over all that came later. */
async function back(store: Store, work: WorkId, revision: number): Promise<{ steps: readonly Step[]; base: number }> {
  const [entry] = (await store.history(work, { before: revision + 1, limit: 1 })) ?? [];
  const before = entry && (await store.bitextAt(work, revision - 1));
  if (!entry || entry.revision !== revision) throw missing(work, revision);
  if (!before || cameWhole(entry)) throw new Problem('came-whole', `Revision ${revision} came in whole`, { revision });
  return { steps: applyWithInverse(entry.transaction.steps, before.bitext).inverse, base: revision };
}

/** Undoes the changes after a revision, the newest first. */
async function backTo(store: Store, work: WorkId, revision: number): Promise<{ steps: readonly Step[]; base: number }> {
  const start = await store.bitextAt(work, revision);
  if (!start) throw missing(work, revision);
  const all = (await store.history(work)) ?? [];
  const later = all.filter((entry) => entry.revision > revision).reverse();
  const whole = later.find(cameWhole);
  if (whole) throw new Problem('came-whole', `Revision ${whole.revision} came in whole`, { revision: whole.revision });
  let bitext: Bitext = start.bitext;
  const inverses = later.map(({ transaction }) => {
    const made = applyWithInverse(transaction.steps, bitext);
    bitext = made.bitext;
    return made.inverse;
  });
  if (inverses.length === 0) throw new Problem('nothing-to-revert', `Revision ${revision} is the newest`, { revision });
  return { steps: inverses.reverse().flat(), base: later.at(-1)?.revision ?? revision };
}

const cameWhole = ({ transaction }: JournalEntry) => transaction.steps.length === 0;

function missing(work: WorkId, revision: number): Problem {
  return new Problem('no-such-revision', `${work} has no revision ${revision}`, { revision });
}
