import type { Bitext } from '../model/bitext';
import type { Step } from './step';
import { applyWithInverse, mapSteps } from './transaction';

/**
 * What one person can take back and do again. Both stacks hold steps that fit the present state, the last on top; a
 * change that is not theirs, or not to be undone, is passed over and maps them. After prosemirror-history; ours maps
 * at once and both ways, so no inverse is ever applied to a state it was not made for.
 */
export interface History {
  readonly done: readonly Turn[];
  readonly undone: readonly Turn[];
}

/** `forth` is what taking the turn applies, `back` what would take it back again. */
export interface Turn {
  readonly label: string;
  readonly forth: readonly Step[];
  readonly back: readonly Step[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** After a change of the person's own, with the steps that undo it; what was undone before cannot be redone now. */
export function record(history: History, label: string, steps: readonly Step[], inverse: readonly Step[]): History {
  return { done: [...history.done, { label, forth: inverse, back: steps }], undone: [] };
}

/** After a change that undo must not take back: another person's, or the program's. */
export function passOver(history: History, steps: readonly Step[]): History {
  return { done: mapTurns(history.done, steps), undone: mapTurns(history.undone, steps) };
}

/** What undo or redo came to; `steps` lead from the bitext that was given to this one. */
export interface Turned {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly inverse: readonly Step[];
  readonly bitext: Bitext;
  readonly history: History;
}

/** Takes back the last change; undefined when there is none. Throws Problem `step-refused` if it no longer fits. */
export function undo(history: History, bitext: Bitext): Turned | undefined {
  const turned = take(history.done, bitext);
  return (
    turned && { ...turned, history: { done: history.done.slice(0, -1), undone: [...history.undone, turned.turn] } }
  );
}

/** Does again what was undone last; undefined when there is nothing. Throws Problem `step-refused` if it no longer fits. */
export function redo(history: History, bitext: Bitext): Turned | undefined {
  const turned = take(history.undone, bitext);
  return (
    turned && { ...turned, history: { done: [...history.done, turned.turn], undone: history.undone.slice(0, -1) } }
  );
}

function take(turns: readonly Turn[], before: Bitext) {
  const top = turns[turns.length - 1];
  if (!top) return undefined;
  const { bitext, inverse } = applyWithInverse(top.forth, before);
  const turn: Turn = { label: top.label, forth: inverse, back: top.forth };
  return { label: top.label, steps: top.forth, inverse, bitext, turn };
}

/** A turn that contradicts the change is dropped; those under it then pass over its own effect as well. */
function mapTurns(turns: readonly Turn[], steps: readonly Step[]): readonly Turn[] {
  const mapped: Turn[] = [];
  let over = steps;
  for (const turn of turns.toReversed()) {
    const forth = mapSteps(turn.forth, over);
    const next = mapSteps(over, turn.forth);
    const back = next && mapSteps(turn.back, next);
    if (forth && back) mapped.push({ label: turn.label, forth, back });
    over = forth && next && back ? next : [...turn.back, ...over];
  }
  return mapped.reverse();
}
