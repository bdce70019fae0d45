/** Superscript digits in order of value. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as the mark of a note: 12 is `¹²`. */
export function superscript(number: number): string {
  return [...String(number)].map((digit) => SUPERSCRIPTS.charAt(Number(digit))).join('');
}
