import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editTraced, joinTraced, originOf, sliceTraced, type TracedEdit, tracedFrom } from './traced';

const INPUT = '0123456789abcdefghij';

const edits: fc.Arbitrary<TracedEdit[]> = fc
  .array(fc.tuple(fc.nat(15), fc.nat(3), fc.stringMatching(/^[A-Z]{0,3}$/)), { maxLength: 5 })
  .map((raw) => {
    let free = 0;
    return raw
      .sort((a, b) => a[0] - b[0])
      .flatMap(([start, size, insert]) => {
        const edit = { start, end: Math.min(16, start + size), insert };
        if (start < free) return [];
        free = edit.end + 1;
        return [edit];
      });
  });

describe('Traced', () => {
  it('[C2] knows where every untouched unit stood, after edits and a move', () => {
    fc.assert(
      fc.property(edits, fc.nat(16), (list, cut) => {
        const edited = editTraced(tracedFrom(INPUT, { start: 2, end: 18 }), list);
        const at = Math.min(cut, edited.text.length);
        const moved = joinTraced([sliceTraced(edited, at, edited.text.length), sliceTraced(edited, 0, at)]);
        [...moved.text].forEach((unit, k) => {
          if (/[A-Z]/.test(unit)) return;
          const origin = originOf(moved, { start: k, end: k + 1 });
          expect(INPUT.slice(origin.start, origin.end)).toBe(unit);
        });
      }),
    );
  });

  it('[C2] says what a written stretch stands for', () => {
    const edited = editTraced(tracedFrom(INPUT, { start: 0, end: 10 }), [{ start: 3, end: 6, insert: 'X' }]);
    expect(edited.text).toBe('012X6789');
    expect(originOf(edited, { start: 3, end: 4 })).toEqual({ start: 3, end: 6 });
    expect(originOf(edited, { start: 0, end: 8 })).toEqual({ start: 0, end: 10 });
    expect(originOf(edited, { start: 5, end: 5 })).toEqual({ start: 7, end: 7 });
  });
});
