import { type Control, checkCancelled, NO_CONTROL } from '../model/control';
import { type BeadContext, type CheckBead, type CheckHelp, contextsOf, type PairFinding } from './bead';
import { WORK_DETECTORS } from './consistency';
import { DETECTORS } from './detectors';

export interface CheckedBead {
  readonly id: string;
  readonly findings: readonly PairFinding[];
}

/** Findings of one bead, once each, in the order of `DETECTORS`. */
export function checkBead(bead: BeadContext): PairFinding[] {
  const seen = new Set<string>();
  return DETECTORS.flatMap((detector) => detector.check(bead)).filter((finding) => {
    const key = keyOf(finding);
    return seen.size !== seen.add(key).size;
  });
}

/** What makes a finding the same finding while both texts stay: kind, reason, both places with their words. */
export function keyOf({ kind, reason, a, b }: PairFinding): string {
  const place = (one: PairFinding['a']) => (one ? `${one.start}-${one.end}:${one.text}` : '');
  return [kind, reason, place(a), place(b)].join('|');
}

/**
 * Findings of each bead in order, those that show only in the whole work among them. Reports after every bead; throws
 * `Problem('cancelled')` when cancelled.
 */
export function checkBeads(
  beads: readonly CheckBead[],
  help: CheckHelp = {},
  control: Control = NO_CONTROL,
): CheckedBead[] {
  const contexts = contextsOf(beads, help);
  const checked = contexts.map((context, k) => {
    checkCancelled(control);
    control.report('check', k, beads.length);
    return { id: context.id, findings: checkBead(context) };
  });
  for (const detector of WORK_DETECTORS) {
    checkCancelled(control);
    for (const { bead, finding } of detector.check(contexts)) {
      const findings = checked[bead]?.findings;
      if (!findings?.some((one) => keyOf(one) === keyOf(finding))) findings?.push(finding);
    }
  }
  return checked;
}
