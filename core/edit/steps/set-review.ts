import type { Bead } from '../../model/bitext';
import { listOf, name, object, word } from '../../model/shape';
import { review } from '../../model/shapes';
import { carried, cautious } from '../caution';
import { refuse } from '../refuse';
import type { ReplaceBeads, ReviewChange, SetReview, StepRules } from '../step';

/** Beads become unseen, confirmed or disputed. Two people's states of one bead end as the more cautious one. */
export const setReview: StepRules<SetReview> = {
  apply(step, bitext) {
    const wanted = new Map(step.changes.map((change) => [change.bead, change]));
    if (wanted.size < step.changes.length) refuse('A bead is named twice');
    const beads = bitext.beads.map((bead) => {
      const change = wanted.get(bead.id);
      if (!change) return bead;
      wanted.delete(bead.id);
      if (change.from !== bead.review) refuse(`Bead ${bead.id} is ${bead.review}, not ${change.from}`);
      return { ...bead, review: change.to };
    });
    const [missing] = wanted.keys();
    return missing === undefined ? { ...bitext, beads } : refuse(`There is no bead ${missing}`);
  },

  invert(step) {
    return [{ ...step, changes: step.changes.map(({ bead, from, to }) => ({ bead, from: to, to: from })) }];
  },

  map(step, over) {
    if (over.kind === 'SetReview') return { ...step, changes: pastReview(step.changes, over.changes) };
    if (over.kind === 'ReplaceBeads') return { ...step, changes: pastBeads(step.changes, over) };
    return step;
  },

  shape: object<SetReview>({
    kind: word(['SetReview']),
    changes: listOf(object<ReviewChange>({ bead: name, from: review, to: review })),
  }),
};

function pastReview(changes: readonly ReviewChange[], over: readonly ReviewChange[]): ReviewChange[] {
  const now = new Map(over.map((change) => [change.bead, change.to]));
  return changes.flatMap((change) => {
    const from = now.get(change.bead);
    if (from === undefined) return [change];
    const to = cautious(change.to, from);
    return to === from ? [] : [{ bead: change.bead, from, to }];
  });
}

function pastBeads(changes: readonly ReviewChange[], over: ReplaceBeads): ReviewChange[] {
  const gone = new Map(over.removed.map((bead) => [bead.id, bead]));
  const set = over.added.flatMap((bead): ReviewChange[] => {
    const to = reviewedBead(bead, over.removed, changes).review;
    return to === bead.review ? [] : [{ bead: bead.id, from: bead.review, to }];
  });
  return [...changes.filter(({ bead }) => !gone.has(bead)), ...set];
}

/** A bead that replaces `removed`, after the changes that somebody made to those meanwhile. */
export function reviewedBead(bead: Bead, removed: readonly Bead[], changes: readonly ReviewChange[]): Bead {
  let now = bead;
  for (const { bead: id, to } of changes) {
    const was = removed.find((each) => each.id === id);
    if (was) now = { ...now, review: carried(was, to, now) };
  }
  return now;
}
