/** A number read in running text: UTF-16 range, half-open, and its value. */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Value of Arabic digits written with `group` between thousands and `decimal` before the fraction. */
export function digitsValue(digits: string, group: RegExp, decimal: string): number {
  return Number(digits.replace(group, '').replace(decimal, '.'));
}

/** A value without the noise of binary fractions: 6.73 × 10,000 is 67,300. */
export function tidyValue(value: number): number {
  return Number(value.toPrecision(12));
}

/** What one number word does: adds itself, or multiplies what stands before it. */
export interface NumberWord {
  readonly add?: number;
  readonly times?: number;
}

/**
 * Value of number words in order: units add up, hundred multiplies the group before it, thousand and more close the
 * group. `start` is a number in digits before the words (3 million). Empty input gives `start` or 0.
 */
export function wordsValue(words: readonly NumberWord[], start = 0): number {
  let total = 0;
  let group = start;
  for (const word of words) {
    if (word.add !== undefined) group += word.add;
    else if (word.times === 100) group = (group || 1) * 100;
    else {
      total += (group || 1) * (word.times as number);
      group = 0;
    }
  }
  return tidyValue(total + group);
}
