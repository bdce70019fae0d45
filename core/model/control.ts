import { Problem } from './problem';

/** Progress and cancel for long work. The shell decides how the two travel (worker messages, a shared flag). */
export interface Control {
  /** `done` of `total` steps of `stage` are over. Called often; must be cheap. */
  report(stage: string, done: number, total: number): void;
  readonly cancelled: boolean;
}

export const NO_CONTROL: Control = { report: () => undefined, cancelled: false };

/** Throws `Problem('cancelled')` when the person has cancelled; call it between steps. */
export function checkCancelled(control: Control): void {
  if (control.cancelled) throw new Problem('cancelled', 'Cancelled');
}
