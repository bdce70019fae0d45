import type { Rechecked } from '../../core/check/recheck';
import type { Finding } from '../../core/model/finding';

/** What was found in a work at one revision, pair by pair of its documents, and what the next check can take over. */
export interface CheckedWork {
  readonly revision: number;
  readonly pairs: readonly Rechecked[];
  /** What each document says against itself. */
  readonly own: readonly Finding[];
}
