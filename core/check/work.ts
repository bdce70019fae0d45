import type { BeadContext, PairFinding } from './bead';

/** A finding of the whole work, at the bead where it shows. */
export interface WorkFinding {
  readonly bead: number;
  readonly finding: PairFinding;
}

/** Looks at all beads of a work together; linear in its length. */
export interface WorkDetector {
  readonly name: string;
  /** What it asks of each bead by itself, before; so that a long check can pause in between. */
  readonly look?: (bead: BeadContext) => unknown;
  readonly check: (beads: readonly BeadContext[]) => WorkFinding[];
}
