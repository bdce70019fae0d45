import type { GoldBead } from './gold';

/** Strict and lax F1, and strict F1 with empty sides counted in recall too. */
export interface Scores {
  readonly strict: number;
  readonly all: number;
  readonly lax: number;
}

type Count = { strict: number; all: number; lax: number };

const key = ({ a, b }: GoldBead) => `${a}:${b}`;
const full = ({ a, b }: GoldBead) => a.length > 0 && b.length > 0;

/**
 * Scores aligned documents against their gold as the published scorers do: precision counts beads with an empty side,
 * recall leaves them out. `verse` joins neighbouring beads inside one gold bead first.
 */
export function scoreBeads(
  documents: readonly { gold: readonly GoldBead[]; found: readonly GoldBead[] }[],
  verse: boolean,
): Scores {
  const sums = [0, 1, 2].map(() => ({ strict: 0, all: 0, lax: 0 })) as [Count, Count, Count];
  for (const { gold, found } of documents) {
    const test = verse ? joinInside(found, gold) : found;
    add(sums[0], count(gold, test));
    add(sums[1], count(test.filter(full), gold.filter(full)));
    add(sums[2], count(test, gold));
  }
  const [precision, recall, recallAll] = sums;
  return {
    strict: f1(precision.strict / precision.all, recall.strict / recall.all),
    all: f1(precision.strict / precision.all, recallAll.strict / recallAll.all),
    lax: f1(precision.lax / precision.all, recall.lax / recall.all),
  };
}

function add(sum: Count, more: Count): void {
  sum.strict += more.strict;
  sum.all += more.all;
  sum.lax += more.lax;
}

function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function count(reference: readonly GoldBead[], test: readonly GoldBead[]): Count {
  const exact = new Set(reference.map(key));
  const links = new Map<number, Set<number>>();
  for (const { a, b } of reference) for (const i of a) links.set(i, new Set([...(links.get(i) ?? []), ...b]));
  const right = test.filter((bead) => exact.has(key(bead))).length;
  const lax = test.filter(
    (bead) => exact.has(key(bead)) || bead.a.some((i) => bead.b.some((j) => links.get(i)?.has(j))),
  ).length;
  return { strict: right, all: test.length, lax };
}

/** Beads joined with the one before when both lie inside the same gold bead. */
export function joinInside(test: readonly GoldBead[], gold: readonly GoldBead[]): GoldBead[] {
  const ownerA = new Map(gold.flatMap(({ a }, k) => a.map((i) => [i, k] as const)));
  const ownerB = new Map(gold.flatMap(({ b }, k) => b.map((j) => [j, k] as const)));
  const out: GoldBead[] = [];
  let last: number | undefined;
  for (const bead of test) {
    const owners = new Set([...bead.a.map((i) => ownerA.get(i)), ...bead.b.map((j) => ownerB.get(j))]);
    const owner = owners.size === 1 ? [...owners][0] : undefined;
    const before = out.at(-1);
    if (owner !== undefined && owner === last && before)
      out[out.length - 1] = { a: [...before.a, ...bead.a], b: [...before.b, ...bead.b] };
    else out.push(bead);
    last = owner;
  }
  return out;
}
