import { mergeBeads } from '../../core/edit/commands/link';
import { setReview } from '../../core/edit/commands/review';
import { splitBead } from '../../core/edit/commands/split';
import { editText } from '../../core/edit/commands/words';
import type { Transaction } from '../../core/edit/transaction';
import type { Bitext } from '../../core/model/bitext';

export const WORK = 'w';

/** Change number `k` of a run that is the same each time: edits, merges, splits and confirmations all over the text. */
export function changeOf(bitext: Bitext, k: number): Transaction {
  const at = (k * 37) % (bitext.beads.length - 2);
  const bead = bitext.beads[at];
  const segment = bead?.sides[`${WORK}-en`]?.[0];
  if (!bead || !segment) throw new Error(`Bead ${at} has no translation`);
  const command = [
    () => editText(bitext, segment, `Bridge ${at}, counted for the ${k}th time.`),
    () => mergeBeads(bitext, bead.id),
    () => setReview(bitext, [bead.id], bead.review === 'confirmed' ? 'disputed' : 'confirmed'),
    () => {
      const found = bitext.segmentations[`${WORK}-en`]?.segments.find(({ id }) => id === segment);
      let made = 0;
      return splitBead(bitext, bead.id, { [`${WORK}-en`]: (found?.start ?? 0) + 9 }, () => `s${k}.${made++}`);
    },
  ][k % 4]?.();
  const meta = { at: '2026-11-24T09:00:00.000Z', by: 'Anna', label: command?.label ?? '', undoable: true };
  return { id: `t${k}`, steps: command?.steps ?? [], meta };
}
