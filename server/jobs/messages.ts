import { type Place, Problem } from '../../core/model/problem';

/** `done` of `total` steps of `stage` are over. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** What a job says to the process that started it; the last message is a result or a problem. */
export type Message =
  | { readonly progress: Progress }
  | { readonly result: unknown }
  | { readonly problem: PlainProblem }
  | { readonly crash: string };

/** A Problem as data, because errors lose their fields between processes. */
export interface PlainProblem {
  readonly code: string;
  readonly message: string;
  readonly values: Problem['values'];
  readonly place: Place;
}

export function plain({ code, message, values, place }: Problem): PlainProblem {
  return { code, message, values, place };
}

export function revive({ code, message, values, place }: PlainProblem): Problem {
  return new Problem(code, message, values, place);
}
