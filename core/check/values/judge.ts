import type { Approximation, Fact } from '../../facts/fact';
import type { FindingKind, FindingReason, FindingSeverity } from '../../model/finding';
import { type BeadContext, type PairFinding, placeOf } from '../bead';
import { type Item, relativeError, significant } from './item';
import type { Met } from './match';

/** The finding kind of a fact: a name with a digit is a number to the reader. */
export function kindOf(fact: Fact): FindingKind {
  return fact.kind === 'identifier' ? 'number' : fact.kind;
}

/** A finding about two facts, or one. */
export function valueFinding(
  bead: BeadContext,
  kind: FindingKind,
  severity: FindingSeverity,
  reason: FindingReason,
  a: Fact | undefined,
  b: Fact | undefined,
): PairFinding {
  return {
    kind,
    severity,
    reason,
    a: a ? placeOf(bead.a, a, a.value) : null,
    b: b ? placeOf(bead.b, b, b.value) : null,
  };
}

/** What there is to say of two values that met: nothing for most. */
export function judgeMet(bead: BeadContext, { a, b, meeting }: Met): PairFinding[] {
  if (meeting === 'unit') return [valueFinding(bead, 'unit', 'major', 'changed', a.fact, b.fact)];
  if (meeting === 'unitless') {
    return [valueFinding(bead, 'unit', 'minor', a.unit ? 'dropped' : 'added', a.fact, b.fact)];
  }
  if (meeting === 'converted') return [valueFinding(bead, 'conversion', 'notice', 'converted', a.fact, b.fact)];
  if (meeting === 'order') return judgeOrder(bead, a, b);
  if (meeting === 'rounded') {
    const told = a.fact.approximation ?? b.fact.approximation;
    return [valueFinding(bead, kindOf(a.fact), told ? 'notice' : 'minor', 'rounded', a.fact, b.fact)];
  }
  const approximated = meeting === 'same' && judgeApproximation(a, b);
  return approximated ? [valueFinding(bead, kindOf(a.fact), 'notice', 'approximated', a.fact, b.fact)] : [];
}

/** `More than a thousand` for 1,003: right, and less exact than three significant digits. */
function judgeOrder(bead: BeadContext, a: Item, b: Item): PairFinding[] {
  const exact = [a, b].find((item) => item.fact.approximation !== 'several');
  if (!exact || exact.fact.form === 'words' || significant(exact.value) < 3) return [];
  return [valueFinding(bead, kindOf(exact.fact), 'notice', 'rounded', a.fact, b.fact)];
}

/** Which way an approximation leans from the number. */
const LEAN: Readonly<Record<Approximation, 'up' | 'down' | 'either'>> = {
  over: 'up',
  least: 'up',
  near: 'down',
  under: 'down',
  most: 'down',
  about: 'either',
  several: 'either',
};

/** Whether one side says more or less than the number and the other side the number itself, or the opposite. */
function judgeApproximation(a: Item, b: Item): boolean {
  const [left, right] = [a.fact.approximation, b.fact.approximation];
  if (a.axis === 'part') return isBy(a) !== isBy(b);
  if (a.axis === 'ordinal') return isClose(a) !== isClose(b);
  if (a.value === 0 || !(a.hard || b.hard || a.unit)) return false;
  if (left === right || a.fact.kind === 'range' || b.fact.kind === 'range') return false;
  if (a.axis === 'clock' || a.axis === 'month' || a.axis === 'day' || a.axis === 'year') return false;
  if (left && right) return LEAN[left] !== 'either' && LEAN[right] !== 'either' && LEAN[left] !== LEAN[right];
  const told = left ?? right;
  return told === 'over' || told === 'near' || told === 'under';
}

/** By the end of the year, and not at it. */
function isBy({ fact }: Item): boolean {
  return fact.approximation === 'most';
}

/** A close second. */
function isClose({ fact }: Item): boolean {
  return fact.approximation === 'near';
}

/** A changed value is critical when only its magnitude differs, by a thousand times or more. */
export function severityOfChange(a: Item, b: Item): FindingSeverity {
  const ratio = a.value > b.value ? a.value / b.value : b.value / a.value;
  const power = Math.log10(ratio);
  return ratio >= 1000 && relativeError(power, Math.round(power)) < 1e-9 ? 'critical' : 'major';
}
