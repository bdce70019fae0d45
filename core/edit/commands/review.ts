import type { Bitext, ReviewState } from '../../model/bitext';
import type { BeadId } from '../../model/ids';
import type { Label } from '../labels';
import type { ReviewChange, Step } from '../step';
import { type Command, indexOfBead } from './command';

/** The beads become `to`; those that are already stay out of it. No steps when nothing changes. */
export function setReview(bitext: Bitext, beads: readonly BeadId[], to: ReviewState): Command {
  const changes = beads.map((bead) => ({ bead, from: bitext.beads[indexOfBead(bitext, bead)]?.review ?? to, to }));
  return { label: LABEL[to], steps: reviewSteps(changes.filter(({ from }) => from !== to)) };
}

const LABEL: Readonly<Record<ReviewState, Label>> = { confirmed: 'confirm', disputed: 'dispute', unseen: 'unseen' };

/** Every unseen bead before this one is confirmed; disputed ones stay disputed. */
export function confirmAbove(bitext: Bitext, bead: BeadId): Command {
  const above = bitext.beads.slice(0, indexOfBead(bitext, bead)).filter(({ review }) => review === 'unseen');
  const changes = above.map(({ id }): ReviewChange => ({ bead: id, from: 'unseen', to: 'confirmed' }));
  return { label: 'confirm-above', steps: reviewSteps(changes) };
}

function reviewSteps(changes: readonly ReviewChange[]): Step[] {
  return changes.length > 0 ? [{ kind: 'SetReview', changes }] : [];
}
