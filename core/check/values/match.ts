import type { Item } from './item';
import { type Meeting, TIERS } from './tiers';

export interface Met {
  readonly a: Item;
  readonly b: Item;
  readonly meeting: Meeting;
}

export interface Matching {
  readonly met: readonly Met[];
  readonly leftA: readonly Item[];
  readonly leftB: readonly Item[];
}

/**
 * One-to-one matching of the values of two sides: tier by tier, each value takes the nearest unused partner by
 * relative position. Differs from an optimal assignment only where equal values repeat, which no finding depends on.
 */
export function matchItems(a: readonly Item[], b: readonly Item[]): Matching {
  const usedA = new Set<Item>();
  const usedB = new Set<Item>();
  const met: Met[] = [];
  for (const { meeting, meets } of TIERS) {
    for (const item of a) {
      if (usedA.has(item)) continue;
      const partner = nearest(item, b, usedB, meets);
      if (!partner) continue;
      usedA.add(item);
      usedB.add(partner);
      met.push({ a: item, b: partner, meeting });
    }
  }
  return { met, leftA: a.filter((item) => !usedA.has(item)), leftB: b.filter((item) => !usedB.has(item)) };
}

function nearest(
  item: Item,
  others: readonly Item[],
  used: ReadonlySet<Item>,
  meets: (a: Item, b: Item) => boolean,
): Item | undefined {
  let best: Item | undefined;
  for (const other of others) {
    if (used.has(other) || !meets(item, other)) continue;
    if (!best || Math.abs(other.at - item.at) < Math.abs(best.at - item.at)) best = other;
  }
  return best;
}
