import type { Candidate } from './candidate';

/** What a pass makes of a stop: it ends the sentence, it does not, or the pass has nothing to say. */
export type Verdict = 'cut' | 'join' | undefined;

/** One named reason. Reads only a bounded stretch around the stop, so that the whole stays linear. */
export interface Pass {
  readonly name: string;
  readonly judge: (candidate: Candidate) => Verdict;
}
