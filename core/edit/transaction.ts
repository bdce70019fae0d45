import type { Bitext } from '../model/bitext';
import type { Instant } from '../model/ids';
import { listOf, name, object, text, truth } from '../model/shape';
import { applyStep, invertStep, mapStep, readStep } from './registry';
import type { Step } from './step';

/** Steps that happen together or not at all. The id is made by whoever makes the change, and is kept for good. */
export interface Transaction {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly meta: TransactionMeta;
}

export interface TransactionMeta {
  readonly at: Instant;
  readonly by: string;
  /** What was done, as a name of `labels.ts`; `locales` has the words. */
  readonly label: string;
  /** Whether undo takes it back; an import or a program's own change is not undone by a person's undo. */
  readonly undoable: boolean;
}

/** The bitext after the steps, in order. Throws Problem `step-refused` at the first that does not fit. */
export function applySteps(steps: readonly Step[], bitext: Bitext): Bitext {
  return steps.reduce((now, step) => applyStep(step, now), bitext);
}

/** Steps that lead back from after `steps` to exactly `before`. */
export function invertSteps(steps: readonly Step[], before: Bitext): readonly Step[] {
  return applyWithInverse(steps, before).inverse;
}

/** Both at once, each state made only once. */
export function applyWithInverse(
  steps: readonly Step[],
  before: Bitext,
): { readonly bitext: Bitext; readonly inverse: readonly Step[] } {
  const inverses: (readonly Step[])[] = [];
  let bitext = before;
  for (const step of steps) {
    inverses.push(invertStep(step, bitext));
    bitext = applyStep(step, bitext);
  }
  return { bitext, inverse: inverses.reverse().flat() };
}

/**
 * `steps` after `over`, both made from the same state; undefined when they contradict. Operational transformation:
 * each step of `over` is itself carried through `steps` to meet the next (Ellis and Gibbs 1989).
 */
export function mapSteps(steps: readonly Step[], over: readonly Step[]): readonly Step[] | undefined {
  let mapped: readonly Step[] | undefined = steps;
  for (const other of over) mapped = mapped && mapPast(mapped, other);
  return mapped;
}

function mapPast(steps: readonly Step[], over: Step): readonly Step[] | undefined {
  const mapped: Step[] = [];
  let other: Step | undefined = over;
  for (const [k, step] of steps.entries()) {
    const next: Step | undefined = other && mapStep(step, other);
    if (!other || !next) return undefined;
    mapped.push(next);
    if (k < steps.length - 1) other = mapStep(other, step);
  }
  return mapped;
}

/** Reads a transaction that somebody else wrote. Throws Problem `bad-shape` with the JSON path. */
export const readTransaction = object<Transaction>({
  id: name,
  steps: listOf(readStep),
  meta: object<TransactionMeta>({ at: text, by: text, label: text, undoable: truth }),
});
