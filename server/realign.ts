import type { Transaction } from '../core/edit/transaction';
import type { WorkId } from '../core/model/ids';
import { Problem } from '../core/model/problem';
import type { Committed, Store } from '../store/port';
import type { RealignRequest } from './http/realign-request';
import { type Call, runJob } from './jobs/run';

/**
 * Aligns a stretch of a work again in a process of its own and keeps the outcome as one change; `committed` is absent when
 * nothing comes out otherwise. Throws Problems `not-found`, `no-such-revision`, `conflict`, `cancelled`.
 */
export async function realignWork(
  store: Store,
  work: WorkId,
  { id, base, bead, to, by }: RealignRequest,
  call: Call,
): Promise<{ committed?: Committed }> {
  const kept = await store.bitextAt(work, base);
  if (!kept) throw new Problem('no-such-revision', `${work} has no revision ${base}`, { revision: base });
  const { bitext } = kept;
  for (const wanted of [bead, ...(to === undefined ? [] : [to])]) {
    if (!bitext.beads.some((each) => each.id === wanted)) throw new Problem('not-found', `There is no bead ${wanted}`);
  }
  const { removed, added } = await runJob('realign', { bitext, stretch: { from: bead, to } }, call);
  if (removed.length === 0) return {};
  const meta = { at: new Date().toISOString(), by, label: 'realign', undoable: true };
  const transaction: Transaction = { id, steps: [{ kind: 'ReplaceBeads', removed, added }], meta };
  return { committed: await store.commit(work, transaction, base) };
}
