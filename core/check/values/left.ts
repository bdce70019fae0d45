import type { BeadContext, PairFinding, ReadSide } from '../bead';
import { baseOf, dimensionOf, type Item, itemsOf, relativeError } from './item';
import { kindOf, severityOfChange, valueFinding } from './judge';
import type { Matching } from './match';
import { TIERS } from './tiers';

/** Values that met nothing: two that answer each other are one change; the rest are dropped or added, if hard. */
export function judgeLeft(bead: BeadContext, matching: Matching): PairFinding[] {
  const findings: PairFinding[] = [];
  const left = new Set(matching.leftB);
  const alone: Item[] = [];
  for (const a of matching.leftA) {
    const b = counterpart(a, left);
    if (!b) {
      alone.push(a);
      continue;
    }
    left.delete(b);
    findings.push(
      valueFinding(bead, kindOf(a.hard ? a.fact : b.fact), severityOfChange(a, b), 'changed', a.fact, b.fact),
    );
  }
  const met = (side: 'a' | 'b') => matching.met.map((one) => one[side]);
  for (const a of alone) {
    if (isWorthSaying(a, met('b'), met('a'), bead.b, bead.previous?.b, bead.next?.b)) {
      findings.push(valueFinding(bead, kindOf(a.fact), severityAlone(a), 'dropped', a.fact, undefined));
    }
  }
  for (const b of left) {
    if (isWorthSaying(b, met('a'), met('b'), bead.a, bead.previous?.a, bead.next?.a)) {
      findings.push(valueFinding(bead, kindOf(b.fact), severityAlone(b), 'added', undefined, b.fact));
    }
  }
  return findings;
}

function severityAlone(item: Item): 'major' | 'minor' {
  return item.fact.form === 'digits' ? 'major' : 'minor';
}

/** Months answer months and days days; a year answers a year; amounts answer amounts. */
function family(item: Item): string {
  if (item.axis === 'decade' || item.axis === 'year') return 'year';
  if (['month', 'day', 'weekday', 'clock', 'part', 'identifier', 'century'].includes(item.axis)) return item.axis;
  return 'amount';
}

/** The leftover that most likely stands for `a`: the same unit, shared digits, a near place; at least one is hard. */
function counterpart(a: Item, left: ReadonlySet<Item>): Item | undefined {
  let best: Item | undefined;
  let bestScore = 0;
  for (const b of left) {
    const score = likeness(a, b);
    if (score > bestScore) {
      best = b;
      bestScore = score;
    }
  }
  return best;
}

function likeness(a: Item, b: Item): number {
  if (family(a) !== family(b)) return a.hard && b.hard && sharedDigits(a.value, b.value) > 0.5 ? 0.5 : 0;
  if (a.axis === 'identifier') return 1 + sharedDigits(a.value, b.value);
  const unit = a.unit !== undefined && dimensionOf(a) === dimensionOf(b);
  const calendar = family(a) !== 'amount';
  if (
    !(a.hard && b.hard) &&
    !(unit && a.fact.kind !== 'number') &&
    !(calendar && (a.hard || b.hard || a.axis === 'weekday'))
  )
    return 0;
  if (a.unit && b.unit && !unit && sharedDigits(a.value, b.value) <= 0.5) return 0;
  const near = 1 - Math.abs(a.at - b.at);
  return 0.1 + (unit || calendar ? 2 : a.axis === b.axis ? 1 : 0) + sharedDigits(a.value, b.value) + near;
}

/** Share of the digits of the longer value that stand in the other in the same order. */
function sharedDigits(a: number, b: number): number {
  const [x, y] = [digitsOf(a), digitsOf(b)];
  const row = new Array<number>(y.length + 1).fill(0);
  for (const sign of x) {
    let diagonal = 0;
    for (let k = 1; k <= y.length; k++) {
      const above = row[k] as number;
      row[k] = sign === y[k - 1] ? diagonal + 1 : Math.max(above, row[k - 1] as number);
      diagonal = above;
    }
  }
  return (row[y.length] as number) / Math.max(x.length, y.length);
}

function digitsOf(value: number): string {
  return String(value).replace(/\D/g, '').replace(/0+$/, '') || '0';
}

/**
 * Whether a value without a counterpart deserves a finding: it is hard, is not said again, is no gloss of another value
 * on its own side, and stands neither in the other side's digits nor in the neighbouring beads.
 */
function isWorthSaying(
  item: Item,
  others: readonly Item[],
  own: readonly Item[],
  other: ReadSide,
  ...neighbours: readonly (ReadSide | undefined)[]
): boolean {
  if (!item.hard || item.axis === 'identifier') return false;
  if (item.axis === 'count' && item.value <= 2) return false;
  if (others.some((one) => meetsWell(item, one))) return false;
  if (own.some((one) => isGloss(item, one))) return false;
  if (standsInDigits(item, other.text)) return false;
  return !neighbours.some((side) => side && itemsOf(side).some((one) => meetsWell(item, one)));
}

const WELL = TIERS.slice(0, 3);

function meetsWell(a: Item, b: Item): boolean {
  return WELL.some(({ meets }) => meets(a, b));
}

function isGloss(item: Item, one: Item): boolean {
  if (item.axis !== 'measure' || one.axis !== 'measure' || item.unit === one.unit) return false;
  return dimensionOf(item) === dimensionOf(one) && relativeError(baseOf(item), baseOf(one)) < 0.1;
}

function standsInDigits(item: Item, text: string): boolean {
  const digits = String(item.value);
  if (digits.length < 2 || /\D/.test(digits)) return false;
  return (text.match(/\d[\d ,.-]*/g) ?? []).some(
    (run) =>
      run.replace(/\D/g, '') === digits ||
      run
        .trim()
        .split(/[ ,.-]/)
        .includes(digits),
  );
}
