/** Turns UTF-16 offsets of one text into code points and back. A lone surrogate counts as one code point. */
export interface Offsets {
  /** Code points before UTF-16 offset `unit`; inside a pair, those before the pair. */
  toCodePoint(unit: number): number;
  /** UTF-16 offset of code point number `codePoint`. Throws a RangeError behind the end. */
  toUnit(codePoint: number): number;
}

/** Index of a text for offset conversion: linear to build, logarithmic to ask, 4 bytes a surrogate pair. */
export function offsetsOf(text: string): Offsets {
  const pairs = pairStarts(text);
  return {
    toCodePoint(unit) {
      check(unit, text.length);
      return unit - countBelow(pairs, (start) => start + 1 < unit + Number(insidePair(pairs, unit)));
    },
    toUnit(codePoint) {
      check(codePoint, text.length - pairs.length);
      return codePoint + countBelow(pairs, (start, k) => start - k < codePoint);
    },
  };
}

/** Nearest offset at or before `unit` that does not stand inside a surrogate pair. */
export function snapToCharacter(text: string, unit: number): number {
  const inside = isHigh(text.charCodeAt(unit - 1)) && isLow(text.charCodeAt(unit));
  return inside ? unit - 1 : unit;
}

function pairStarts(text: string): Uint32Array {
  const found: number[] = [];
  for (const pair of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) found.push(pair.index);
  return Uint32Array.from(found);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

function insidePair(pairs: Uint32Array, unit: number): boolean {
  const k = countBelow(pairs, (start) => start < unit) - 1;
  return pairs[k] === unit - 1;
}

function check(offset: number, length: number): void {
  if (offset >= 0 && offset <= length) return;
  throw new RangeError(`Position ${offset} is out of range for a document of length ${length}`);
}

/** How many from the front satisfy a condition that, once false, stays false. */
function countBelow(values: Uint32Array, holds: (value: number, k: number) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
