import type { Bead, ReviewState } from '../model/bitext';
import { equal } from './refuse';

const RANK: Readonly<Record<ReviewState, number>> = { confirmed: 0, unseen: 1, disputed: 2 };

/** Of two states that two people gave one bead, the more cautious: disputed before unseen before confirmed. */
export function cautious(a: ReviewState, b: ReviewState): ReviewState {
  return RANK[a] >= RANK[b] ? a : b;
}

/**
 * Review of `now`, one of the beads that replaced `was`, when somebody meanwhile set `was` to `to`: it carries over to
 * a bead with the same sides; doubt, but not confirmation, carries over to any bead that shares a segment.
 */
export function carried(was: Bead, to: ReviewState, now: Bead): ReviewState {
  if (equal(was.sides, now.sides)) return now.review === was.review ? to : cautious(now.review, to);
  const shared = Object.entries(was.sides).some(([id, side]) => now.sides[id]?.some((each) => side.includes(each)));
  return shared && to !== 'confirmed' ? cautious(now.review, to) : now.review;
}
