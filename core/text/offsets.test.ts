import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf, snapToCharacter } from './offsets';

describe('offsetsOf', () => {
  it('[T6] counts a hanzi of Extension B and an emoji as one code point', () => {
    const offsets = offsetsOf('a𠮷b😀c');
    expect([0, 1, 3, 4, 6, 7].map((unit) => offsets.toCodePoint(unit))).toEqual([0, 1, 2, 3, 4, 5]);
    expect([0, 1, 2, 3, 4, 5].map((point) => offsets.toUnit(point))).toEqual([0, 1, 3, 4, 6, 7]);
  });

  it('[T6] inside a pair counts what stands before the pair', () => {
    expect(offsetsOf('a𠮷b').toCodePoint(2)).toBe(1);
  });

  it('counts a lone surrogate as one', () => {
    const offsets = offsetsOf('\udc00x\ud800');
    expect(offsets.toCodePoint(3)).toBe(3);
    expect(offsets.toUnit(2)).toBe(2);
  });

  it('[T6] agrees with the code points of any text, both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const offsets = offsetsOf(text);
        let unit = 0;
        [...text].forEach((character, point) => {
          expect(offsets.toCodePoint(unit)).toBe(point);
          expect(offsets.toUnit(point)).toBe(unit);
          unit += character.length;
        });
        expect(offsets.toCodePoint(text.length)).toBe([...text].length);
      }),
    );
  });

  it('refuses positions behind the end', () => {
    expect(() => offsetsOf('ab').toUnit(3)).toThrow('Position 3 is out of range for a document of length 2');
    expect(() => offsetsOf('ab').toCodePoint(-1)).toThrow(RangeError);
  });
});

describe('snapToCharacter', () => {
  it('moves out of a surrogate pair, and nowhere else', () => {
    expect([0, 1, 2, 3].map((unit) => snapToCharacter('a😀', unit))).toEqual([0, 1, 1, 3]);
  });
});
