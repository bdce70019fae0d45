import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, ChangeMap, type TextEdit } from './change-map';

/** Edits of a text of `length` units, sorted, with gaps between them. */
function edits(length: number): fc.Arbitrary<TextEdit[]> {
  return fc
    .array(fc.tuple(fc.nat(length), fc.nat(4), fc.stringMatching(/^[A-Z]{0,4}$/)), { maxLength: 6 })
    .map((raw) => {
      let free = 0;
      return raw
        .sort((a, b) => a[0] - b[0])
        .flatMap(([start, size, insert]): TextEdit[] => {
          const end = Math.min(length, start + size);
          if (start < free || start + insert.length === end) return [];
          free = end + 1;
          return [{ start, end, insert }];
        });
    });
}

const OLD = 'abcdefghijklmnopqrstuvwxyz';
const oneEdit = edits(OLD.length).map((list) => applyEdits(OLD, list));
const twoEdits = oneEdit.chain((first) =>
  edits(first.text.length).map((list) => ({ first, second: applyEdits(first.text, list) })),
);

describe('ChangeMap', () => {
  it('[T1] moves a position behind a replacement by the difference', () => {
    const { text, map } = applyEdits('one two three', [{ start: 4, end: 7, insert: '2' }]);
    expect(text).toBe('one 2 three');
    expect(map.map(8)).toBe(6);
    expect(map.map(2)).toBe(2);
    expect(map.newLength).toBe(text.length);
  });

  it('[T2] sends a position inside a replacement to the end its association names', () => {
    const map = new ChangeMap(10, [{ start: 2, end: 6, length: 3 }]);
    expect([map.map(4, -1), map.map(4, 1)]).toEqual([2, 5]);
    expect([map.map(2, 1), map.map(6, -1)]).toEqual([2, 5]);
  });

  it('[T2] puts a position at an insertion before or after it', () => {
    const map = new ChangeMap(4, [{ start: 2, end: 2, length: 3 }]);
    expect([map.map(2, -1), map.map(2, 1)]).toEqual([2, 5]);
  });

  it('shrinks a range to what is left of it', () => {
    const map = new ChangeMap(10, [{ start: 2, end: 6, length: 0 }]);
    expect(map.mapRange({ start: 3, end: 5 })).toEqual({ start: 2, end: 2 });
    expect(map.mapRange({ start: 0, end: 8 })).toEqual({ start: 0, end: 4 });
    expect(new ChangeMap(5, [{ start: 1, end: 3, length: 4 }]).mapRange({ start: 1, end: 3 })).toEqual({
      start: 1,
      end: 5,
    });
  });

  it('names the numbers when a position or a change is out of range', () => {
    const map = ChangeMap.unchanged(9);
    expect(() => map.map(12)).toThrow('Position 12 is out of range for a document of length 9');
    expect(() => new ChangeMap(3, [{ start: 2, end: 5, length: 0 }])).toThrow('[2, 5)');
    expect(() => map.compose(ChangeMap.unchanged(8))).toThrow('length 8');
  });

  it('[T3] keeps every character that no edit touched', () => {
    fc.assert(
      fc.property(oneEdit, ({ text, map }) => {
        const touched = (k: number) => map.changes.some(({ start, end }) => start <= k && k < end);
        for (let k = 0; k < OLD.length; k++) if (!touched(k)) expect(text.charAt(map.map(k, 1))).toBe(OLD.charAt(k));
      }),
    );
  });

  it('[T4] composed maps send untouched characters where two steps would', () => {
    fc.assert(
      fc.property(twoEdits, ({ first, second }) => {
        const whole = first.map.compose(second.map);
        expect(whole.newLength).toBe(second.text.length);
        const kept = [...OLD].filter((_, k) => !whole.changes.some(({ start, end }) => start <= k && k < end));
        const inNew = [...second.text].filter((letter) => /[a-z]/.test(letter));
        expect(kept).toEqual(inNew);
        for (const letter of kept) {
          expect(whole.map(OLD.indexOf(letter), 1)).toBe(second.text.indexOf(letter));
        }
      }),
    );
  });

  it('[T5] inverting gives the way back, twice the same map', () => {
    fc.assert(
      fc.property(oneEdit, ({ map }) => {
        expect(map.invert().invert()).toEqual(map);
        expect(map.invert().newLength).toBe(OLD.length);
        const back = map.invert();
        const touched = (k: number) => map.changes.some(({ start, end }) => start <= k && k < end);
        for (let k = 0; k < OLD.length; k++) if (!touched(k)) expect(back.map(map.map(k, 1), 1)).toBe(k);
      }),
    );
  });

  it('never turns the order of two positions round', () => {
    fc.assert(
      fc.property(oneEdit, fc.nat(OLD.length), fc.nat(OLD.length), ({ map }, p, q) => {
        const [low, high] = p < q ? [p, q] : [q, p];
        expect(map.map(low, -1)).toBeLessThanOrEqual(map.map(high, 1));
      }),
    );
  });
});
