import type { Bitext } from '../model/bitext';
import { type Control, checkCancelled, NO_CONTROL } from '../model/control';
import type { Finding } from '../model/finding';
import type { BeadId } from '../model/ids';
import { type BeadContext, type CheckHelp, contextsOf, type PairFinding } from './bead';
import { checkBead, keyOf } from './check';
import { WORK_DETECTORS } from './consistency';
import { type DocumentPair, inDocuments, type PlacedBead, placedBeads } from './placed';

/** What a bead's findings depend on, word for word, and what they were: its own two texts and its neighbours'. */
export interface Remembered {
  readonly depends: readonly string[];
  readonly findings: readonly PairFinding[];
  /** The bead as the detectors read it; only while it stays in one process. */
  readonly context?: BeadContext;
}

export type CheckMemory = ReadonlyMap<BeadId, Remembered>;

export interface Rechecked {
  readonly findings: readonly Finding[];
  readonly memory: CheckMemory;
  /** How many beads had to be looked at. */
  readonly looked: number;
}

/**
 * Checks two documents, taking over from `memory` the beads whose texts and whose neighbours' texts are the same. Yields
 * the number of beads that are done, after each, and after each look at the whole; returns the findings in reading order.
 */
export function* recheck(
  bitext: Bitext,
  pair: DocumentPair,
  help: CheckHelp = {},
  memory: CheckMemory = new Map(),
): Generator<number, Rechecked> {
  const placed = placedBeads(bitext, pair);
  const contexts = contextsOf(
    placed.map(({ bead }) => bead),
    help,
  );
  const now = new Map<BeadId, Required<Remembered>>();
  let looked = 0;
  for (const [k, context] of contexts.entries()) {
    const depends = dependsOn(context);
    const before = memory.get(context.id);
    if (before?.depends.every((text, i) => text === depends[i])) now.set(context.id, { context, ...before });
    else {
      now.set(context.id, { depends, context, findings: checkBead(context) });
      looked++;
    }
    for (const { look } of WORK_DETECTORS) look?.(now.get(context.id)?.context ?? context);
    yield k + 1;
  }
  return { findings: yield* allFindings(placed, now, pair), memory: now, looked };
}

function dependsOn({ a, b, previous, next }: BeadContext): string[] {
  return [a, b, previous?.a, previous?.b, next?.a, next?.b].map((side) => side?.text ?? '');
}

function* allFindings(
  placed: readonly PlacedBead[],
  memory: ReadonlyMap<BeadId, Required<Remembered>>,
  pair: DocumentPair,
): Generator<number, Finding[]> {
  const read = [...memory.values()];
  const found = read.map(({ findings }) => [...findings]);
  for (const detector of WORK_DETECTORS) {
    for (const { bead, finding } of detector.check(read.map(({ context }) => context))) {
      const own = found[bead];
      if (!own?.some((one) => keyOf(one) === keyOf(finding))) own?.push(finding);
    }
    yield placed.length;
  }
  return placed.flatMap((place, k) => (found[k] ?? []).map((finding) => inDocuments(finding, place, pair)));
}

/** What can go to another process: without what only this one can read. */
export function portable({ memory, ...checked }: Rechecked): Rechecked {
  const kept = [...memory].map(([id, { depends, findings }]) => [id, { depends, findings }] as const);
  return { ...checked, memory: new Map(kept) };
}

/** `recheck` at one go. Reports after every bead; throws `Problem('cancelled')` when cancelled. */
export function recheckAll(
  bitext: Bitext,
  pair: DocumentPair,
  help: CheckHelp,
  control: Control = NO_CONTROL,
): Rechecked {
  const steps = recheck(bitext, pair, help);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    checkCancelled(control);
    control.report('check', step.value, bitext.beads.length);
  }
}
