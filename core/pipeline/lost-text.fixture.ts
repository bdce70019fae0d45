import type { ImportResult } from '../pipeline';

/**
 * Stretches of the inputs, spaces apart, that are neither in a text of the result nor in a cleaning entry: what an
 * import lost without saying so. Empty for a sound import.
 */
export function lostText(inputs: readonly string[], { bitext, cleaning }: ImportResult): string[] {
  const texts = Object.values(bitext.texts).map(withoutSpace);
  return inputs.flatMap((input, k) => {
    const cuts = cleaning
      .filter((entry) => entry.input === k && entry.what !== 'reported')
      .sort((a, b) => a.start - b.start);
    return fragments(input, cuts).filter((fragment) => !texts.some((text) => text.includes(fragment)));
  });
}

function fragments(input: string, cuts: readonly { start: number; end: number }[]): string[] {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of cuts) {
    if (start > at) parts.push(input.slice(at, start));
    at = Math.max(at, end);
  }
  parts.push(input.slice(at));
  return parts
    .flatMap((part) => part.split(/[\n\r\u2028\u2029\u0085\v\f]+/))
    .map(withoutSpace)
    .filter((part) => part !== '');
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
