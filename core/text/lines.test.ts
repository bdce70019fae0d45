import { describe, expect, it } from 'vitest';
import { placeOf, splitLines } from './lines';

const words = (text: string) => splitLines(text).map(({ start, end }) => text.slice(start, end));

describe('splitLines', () => {
  it('[T7] gives the same lines for every kind of line end', () => {
    for (const end of ['\n', '\r', '\r\n', '\u2028', '\u2029', '\f', '\v', '\u0085']) {
      expect(words(`one${end}two${end}${end}three`)).toEqual(['one', 'two', '', 'three']);
    }
    expect(words('a\rb\r\nc\nd\u2028e')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('makes no line behind the last end, and none of nothing', () => {
    expect(words('one\n')).toEqual(['one']);
    expect(words('')).toEqual([]);
    expect(words('\n')).toEqual(['']);
  });

  it('[T7] marks the line that begins a page', () => {
    expect(splitLines('a\fb\nc').map((line) => line.page)).toEqual([false, true, false]);
  });
});

describe('placeOf', () => {
  it('counts lines and columns from one', () => {
    expect(placeOf('ab\r\ncd', 5)).toEqual({ line: 2, column: 2 });
    expect(placeOf('ab', 0)).toEqual({ line: 1, column: 1 });
  });
});
