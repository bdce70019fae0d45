import type { Bead } from './bitext';

/** Pairs the aligner is less sure of than this are for a person to look at. */
export const DOUBTFUL_BELOW = 0.6;

/** Whether a bead is unsure and nobody has decided. Matter that stands on one side on purpose is never doubtful. */
export function isDoubtful(bead: Bead): boolean {
  return bead.review === 'unseen' && bead.method !== 'front' && bead.score < DOUBTFUL_BELOW;
}
