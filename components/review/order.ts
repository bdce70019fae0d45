import type { Bead, Bitext } from '../../core/model/bitext';
import { isDoubtful } from '../../core/model/doubt';
import type { BeadId } from '../../core/model/ids';

/** How the bench lists pairs: as they are read, or the doubtful ones with their neighbours before all others. */
export type Order = 'doubtful' | 'reading';

/**
 * The pairs that stood near a doubtful one when the order was chosen. Pairs made since then count as near, so that rows do
 * not jump while one works.
 */
export interface Vicinity {
  readonly near: ReadonlySet<BeadId>;
  readonly known: ReadonlySet<BeadId>;
}

export function vicinityOf({ beads }: Bitext): Vicinity {
  const near = new Set<BeadId>();
  for (const [k, bead] of beads.entries()) {
    if (isDoubtful(bead)) for (const at of [k - 1, k, k + 1]) if (beads[at]) near.add(beads[at].id);
  }
  return { near, known: new Set(beads.map(({ id }) => id)) };
}

/** Indices of beads, in the order the bench lists them. */
export function listed({ beads }: Bitext, order: Order, { near, known }: Vicinity): readonly number[] {
  const all = beads.map((_, k) => k);
  if (order === 'reading') return all;
  const isNear = (k: number) => {
    const id = beads[k]?.id ?? '';
    return near.has(id) || !known.has(id);
  };
  return [...all.filter(isNear), ...all.filter((k) => !isNear(k))];
}

/** The row after `row` whose bead passes, going round once; undefined when there is none but itself. */
export function nextRow(
  beads: readonly Bead[],
  rows: readonly number[],
  row: number,
  wanted: (bead: Bead) => boolean,
  by: 1 | -1 = 1,
): number | undefined {
  for (let step = 1; step < rows.length; step++) {
    const at = (row + by * step + rows.length * step) % rows.length;
    const bead = beads[rows[at] ?? -1];
    if (bead && wanted(bead)) return at;
  }
  return undefined;
}

/** Where one goes on after a confirmation: the next doubtful row, when these come first, else the next unseen one. */
export function rowToGoOn(beads: readonly Bead[], rows: readonly number[], row: number, order: Order): number {
  const doubtful = order === 'doubtful' ? nextRow(beads, rows, row, isDoubtful) : undefined;
  return doubtful ?? nextRow(beads, rows, row, ({ review }) => review === 'unseen') ?? row;
}
