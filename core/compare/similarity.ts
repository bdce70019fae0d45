/** Words of a text as sorted numbers, so that two texts can be compared quickly. */
export type Bag = Int32Array;

/** Makes bags whose numbers mean the same words. */
export class Bags {
  private readonly numbers = new Map<string, number>();

  of(text: string): Bag {
    const words = text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return Int32Array.from(words, (word) => this.number(word)).sort();
  }

  private number(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.numbers.set(word, this.numbers.size);
    return this.numbers.size - 1;
  }
}

export function joined(a: Bag, b: Bag): Bag {
  const both = new Int32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both.sort();
}

/** Dice coefficient of two bags, 0 to 1: twice what they share over what they hold. */
export function similarity(a: Bag, b: Bag): number {
  if (a.length + b.length === 0) return 1;
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return (2 * shared) / (a.length + b.length);
}
