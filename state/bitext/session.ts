import { type History, NO_HISTORY, passOver, record, redo, undo } from '../../core/edit/history';
import type { Step } from '../../core/edit/step';
import { applyWithInverse, mapSteps, type Transaction } from '../../core/edit/transaction';
import type { Bitext } from '../../core/model/bitext';

/**
 * One person's view of one bitext: what the server keeps as `revision`, and on top of it changes that are still on their
 * way to it, in order. All values; every function gives a new one.
 */
export interface Session {
  /** With all pending changes. */
  readonly bitext: Bitext;
  readonly revision: number;
  readonly pending: readonly Pending[];
  readonly history: History;
}

/** A change on its way; `back` undoes it right behind it. */
export interface Pending {
  readonly transaction: Transaction;
  readonly back: readonly Step[];
}

/** What a transaction says beside its steps. */
export interface Saying {
  readonly id: string;
  readonly at: string;
  readonly by: string;
}

/** What the server answers to a change. */
export interface Committed {
  readonly revision: number;
  readonly transaction: Transaction;
  /** Changes of others that the change was carried over. */
  readonly missed: readonly Transaction[];
}

export function opened(bitext: Bitext, revision: number): Session {
  return { bitext, revision, pending: [], history: NO_HISTORY };
}

/** After a command of the person. Throws Problem `step-refused` when the steps do not fit; no steps change nothing. */
export function changed(session: Session, label: string, steps: readonly Step[], saying: Saying): Session {
  if (steps.length === 0) return session;
  const { bitext, inverse } = applyWithInverse(steps, session.bitext);
  const history = record(session.history, label, steps, inverse);
  return { ...session, bitext, history, pending: [...session.pending, pendingOf(label, steps, inverse, saying)] };
}

/** After undo or redo; undefined when there is nothing to take back. */
export function turned(session: Session, way: 'undo' | 'redo', saying: Saying): Session | undefined {
  const turn = way === 'undo' ? undo(session.history, session.bitext) : redo(session.history, session.bitext);
  if (!turn) return undefined;
  const { bitext, history, steps, inverse } = turn;
  return { ...session, bitext, history, pending: [...session.pending, pendingOf(way, steps, inverse, saying)] };
}

function pendingOf(label: string, steps: readonly Step[], back: readonly Step[], { id, at, by }: Saying): Pending {
  return { transaction: { id, steps, meta: { at, by, label, undoable: true } }, back };
}

/** After the server has kept the first pending change; undefined when what it missed does not go with the others. */
export function settled(session: Session, { revision, missed }: Committed): Session | undefined {
  const [sent, ...rest] = session.pending;
  if (!sent) return session;
  const left = { ...session, revision, pending: rest };
  if (missed.length === 0) return left;
  const theirs = mapSteps(stepsOf(missed), sent.transaction.steps);
  return theirs && behind(left, theirs);
}

/**
 * After changes of others, which lead from what the server had to `revision`: they come in under the pending ones.
 * Undefined when they contradict them.
 */
export function caughtUp(session: Session, missed: readonly Transaction[], revision: number): Session | undefined {
  return behind({ ...session, revision }, stepsOf(missed));
}

/** After the first pending change was refused: it is taken back, and what the server has instead comes in. */
export function givenUp(session: Session, missed: readonly Transaction[], revision: number): Session | undefined {
  const [refused, ...rest] = session.pending;
  const back = refused?.back ?? [];
  return behind({ ...session, revision, pending: rest }, [...back, ...stepsOf(missed)]);
}

/** After a change that the server made for the person, such as a new alignment: their undo takes it back. */
export function received(session: Session, { revision, transaction, missed }: Committed): Session | undefined {
  const before = missed.length > 0 ? behind(session, stepsOf(missed)) : session;
  const steps = before && carriedPast(transaction.steps, before.pending);
  if (!before || !steps) return undefined;
  const made = tried(steps, before.bitext);
  if (!made) return undefined;
  const { bitext, inverse } = made;
  const pending = carriedOver(before.pending, transaction.steps);
  return (
    pending && { bitext, revision, pending, history: record(before.history, transaction.meta.label, steps, inverse) }
  );
}

/** Steps made on what the server has come in under the pending changes; the history passes over them. */
function behind(session: Session, steps: readonly Step[]): Session | undefined {
  if (steps.length === 0) return session;
  const pending = carriedOver(session.pending, steps);
  const over = carriedPast(steps, session.pending);
  const made = over && tried(over, session.bitext);
  if (!pending || !made) return undefined;
  return { ...session, bitext: made.bitext, pending, history: passOver(session.history, over) };
}

/** The steps as they are after the pending changes, which were made from the same state. */
function carriedPast(steps: readonly Step[], pending: readonly Pending[]): readonly Step[] | undefined {
  return mapSteps(
    steps,
    pending.flatMap(({ transaction }) => transaction.steps),
  );
}

/** The pending changes as they are after `steps`. */
function carriedOver(pending: readonly Pending[], steps: readonly Step[]): readonly Pending[] | undefined {
  const carried: Pending[] = [];
  let over: readonly Step[] | undefined = steps;
  for (const { transaction, back } of pending) {
    if (!over) return undefined;
    const forth = mapSteps(transaction.steps, over);
    over = mapSteps(over, transaction.steps);
    const undo = over && mapSteps(back, over);
    if (!forth || !undo) return undefined;
    carried.push({ transaction: { ...transaction, steps: forth }, back: undo });
  }
  return carried;
}

function tried(steps: readonly Step[], bitext: Bitext): ReturnType<typeof applyWithInverse> | undefined {
  try {
    return applyWithInverse(steps, bitext);
  } catch {
    return undefined; // the changes contradict: whoever asked starts from what the server has
  }
}

/** The session as it was opened anew: drafts that no longer fit what the server has are given back. */
export function reopened(
  bitext: Bitext,
  revision: number,
  drafts: readonly Transaction[],
): { session: Session; lost: readonly Transaction[] } {
  const lost: Transaction[] = [];
  let session = opened(bitext, revision);
  for (const draft of drafts) {
    try {
      session = changed(session, draft.meta.label, draft.steps, { id: draft.id, ...draft.meta });
    } catch {
      lost.push(draft);
    }
  }
  return { session, lost };
}

const stepsOf = (transactions: readonly Transaction[]) => transactions.flatMap(({ steps }) => steps);
