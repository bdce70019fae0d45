import type { Parameters } from './parameters';

/** Lengths as evidence: how long a run of b is, given the run of a it renders, against any run of b. */
export interface LengthModel {
  /** Characters of b for one of a. */
  readonly ratio: number;
  /** Variance of the difference a character of the mean of both sides. */
  readonly variance: number;
  /** Degrees of freedom of Student's t: real differences have heavier tails than a normal distribution. */
  readonly freedom: number;
  /** Logarithm of the constant of that distribution. */
  readonly norm: number;
  readonly a: Lengths;
  readonly b: Lengths;
}

/** Gamma distribution of one side's segment lengths; n segments have shape n · shape. `norms[n]` is its constant. */
export interface Lengths {
  readonly shape: number;
  readonly scale: number;
  readonly norms: Float64Array;
}

/** Total lengths and segment counts of one bead's sides. */
export interface BeadLengths {
  readonly a: number;
  readonly b: number;
}

/** Model before any bead is known: the ratio of the whole texts and Gale and Church's variance. */
export function firstLengths(a: Float64Array, b: Float64Array, parameters: Parameters): LengthModel {
  const ratio = a.length && b.length ? total(b) / total(a) : 1;
  const freedom = parameters.lengthFreedom;
  return {
    ratio,
    freedom,
    norm: logGamma((freedom + 1) / 2) - logGamma(freedom / 2) - 0.5 * Math.log(Math.PI * freedom),
    variance: parameters.lengthVariance,
    a: lengthsOf(a, parameters.longest),
    b: lengthsOf(b, parameters.longest),
  };
}

/** Reads ratio and variance again off beads with both sides, with the weight of `memory` beads for what was known. */
export function estimateLengths(model: LengthModel, beads: readonly BeadLengths[], memory: number): LengthModel {
  let sumA = 0;
  let sumB = 0;
  for (const bead of beads) {
    sumA += bead.a;
    sumB += bead.b;
  }
  const ratio = sumA && sumB ? sumB / sumA : model.ratio;
  let spread = memory * model.variance;
  for (const bead of beads) {
    const middle = (bead.a * ratio + bead.b) / 2;
    const square = (bead.b - bead.a * ratio) ** 2 / middle;
    spread += (square * (model.freedom + 1)) / (model.freedom + square / model.variance);
  }
  return { ...model, ratio, variance: spread / (memory + beads.length) };
}

/** Log ratio of a bead's lengths: joint against independent, the mean of both directions. */
export function lengthRatio(model: LengthModel, a: number, countA: number, b: number, countB: number): number {
  const { freedom } = model;
  const expected = a * model.ratio;
  const variance = (model.variance * (expected + b)) / 2;
  const joint =
    -0.5 * (Math.log(variance) + (freedom + 1) * Math.log1p((b - expected) ** 2 / (freedom * variance))) + model.norm;
  const givenA = joint - density(model.b, b, countB);
  const givenB = joint + Math.log(model.ratio) - density(model.a, a, countA);
  return (givenA + givenB) / 2;
}

function lengthsOf(lengths: Float64Array, longest: number): Lengths {
  const mean = lengths.length ? total(lengths) / lengths.length : 1;
  let spread = 0;
  for (const length of lengths) spread += (length - mean) ** 2;
  const variance = Math.max(mean, spread / Math.max(1, lengths.length));
  const shape = (mean * mean) / variance;
  const scale = variance / mean;
  const norms = Float64Array.from(
    { length: longest + 1 },
    (_, n) => logGamma(Math.max(1e-9, n * shape)) + n * shape * Math.log(scale),
  );
  return { shape, scale, norms };
}

function density({ shape, scale, norms }: Lengths, length: number, count: number): number {
  return (count * shape - 1) * Math.log(length) - length / scale - (norms[count] as number);
}

/** Stirling's series after shifting the argument above 7; error below 1e-9. */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  while (at < 7) {
    shift -= Math.log(at);
    at++;
  }
  const series = 1 / (12 * at) - 1 / (360 * at ** 3) + 1 / (1260 * at ** 5);
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series;
}

function total(lengths: Float64Array): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
