import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, type DiffRun, diffText, diffTokens, tokensOf } from './diff';

const joined = (runs: readonly DiffRun[], kind: 'removed' | 'added') =>
  runs
    .filter((run) => run.kind === 'same' || run.kind === kind)
    .flatMap((run) => run.tokens)
    .join('');

describe('diffText', () => {
  it('shows the word that changed, not its letters', () => {
    expect(diffText('the old bridge', 'the new bridge').filter((run) => run.kind !== 'same')).toEqual([
      { kind: 'removed', tokens: ['old'] },
      { kind: 'added', tokens: ['new'] },
    ]);
  });

  it('takes hanzi one by one and never cuts a surrogate pair', () => {
    expect(tokensOf('在2024年 x😀')).toEqual(['在', '2024', '年', ' ', 'x', '😀']);
    expect(joined(diffText('𠮷a', '𠮸a'), 'added')).toBe('𠮸a');
  });

  it('gives both texts back, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const runs = diffText(a, b);
        expect(joined(runs, 'removed')).toBe(a);
        expect(joined(runs, 'added')).toBe(b);
      }),
    );
  });

  it('comes back from lists with more distinct tokens than units', () => {
    const a = Array.from({ length: 40_000 }, (_, k) => `a${k}`);
    const b = Array.from({ length: 40_000 }, (_, k) => `b${k}`);
    expect(diffTokens(a, b).map((run) => run.tokens.length)).toEqual([40_000, 40_000]);
  });
});

describe('changesBetween', () => {
  it('maps untouched words to where they went', () => {
    const before = 'One river, two banks.';
    const after = 'One wide river and two banks.';
    const map = changesBetween(before, after);
    expect(map.newLength).toBe(after.length);
    for (const word of ['One', 'river', 'two', 'banks']) {
      expect(map.map(before.indexOf(word), 1)).toBe(after.indexOf(word));
    }
  });
});
