import type { GoldBead } from './gold';

/** A bead's score, and whether it is right: a gold bead, or in verse inside one. */
export interface Judged {
  readonly score: number;
  readonly right: boolean;
}

export interface Calibration {
  /** Of the beads scored .9 or more, the share that is right, and their share of all. */
  readonly sureRight: number;
  readonly sureShare: number;
  /** Of all wrong beads, the share among the tenth with the lowest scores. */
  readonly doubtfulErrors: number;
}

/** Judges beads against gold; `verse` takes a bead that lies inside one gold bead for right. */
export function judged(
  found: readonly GoldBead[],
  scores: readonly number[],
  gold: readonly GoldBead[],
  verse: boolean,
): Judged[] {
  const keys = new Set(gold.map(({ a, b }) => `${a}:${b}`));
  const ownerA = new Map(gold.flatMap(({ a }, k) => a.map((i) => [i, k] as const)));
  const ownerB = new Map(gold.flatMap(({ b }, k) => b.map((j) => [j, k] as const)));
  return found.map(({ a, b }, k) => {
    const owners = new Set([...a.map((i) => ownerA.get(i)), ...b.map((j) => ownerB.get(j))]);
    return { score: scores[k] as number, right: keys.has(`${a}:${b}`) || (verse && owners.size === 1) };
  });
}

export function calibration(beads: readonly Judged[]): Calibration {
  const wrong = (list: readonly Judged[]) => list.filter(({ right }) => !right).length;
  const sure = beads.filter(({ score }) => score >= 0.9);
  const doubtful = beads.toSorted((x, y) => x.score - y.score).slice(0, Math.round(beads.length / 10));
  return {
    sureRight: 1 - wrong(sure) / Math.max(1, sure.length),
    sureShare: sure.length / Math.max(1, beads.length),
    doubtfulErrors: wrong(doubtful) / Math.max(1, wrong(beads)),
  };
}
