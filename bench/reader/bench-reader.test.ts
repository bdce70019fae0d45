import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkBitext } from '../../core/model/check-bitext';
import { grow } from './grow';
import { judge, LIMITS } from './limits';
import { percentile } from './measure';
import { staticTable } from './static-table';
import { varied } from './vary';

describe('what the reader is measured on', () => {
  const work = grow('where-the-water-parts', 450);

  it('is a sound text of just as many pairs', () => {
    expect(work.beads).toHaveLength(450);
    expect(checkBitext(work)).toEqual([]);
  });

  it('is the same pairs in the plain table', () => {
    const table = staticTable(work);
    expect(table.match(/<tr /g)).toHaveLength(450);
    const [first] = work.segmentations[work.work.documents[0]?.id ?? '']?.segments ?? [];
    expect(table).toContain(work.texts[work.work.documents[0]?.id ?? '']?.slice(first?.start, first?.end));
  });

  it('is the same each time, and not one text told again', () => {
    expect(grow('where-the-water-parts', 450)).toEqual(work);
    const [text = ''] = Object.values(work.texts);
    const half = text.slice(0, text.length / 2);
    expect(gzipSync(text).length).toBeGreaterThan(1.8 * gzipSync(half).length);
  });

  it('has sentences about as long as those they stand for', () => {
    const say = varied('Вода уходит по трубе, и город пьёт её весь день.', 'ru', 1);
    for (const length of [1, 12, 80]) expect(Math.abs(say(length).length - length)).toBeLessThanOrEqual(10);
  });
});

describe('what is judged', () => {
  it('fails over a limit, and when nothing was measured', () => {
    expect(LIMITS.map(({ sign }) => sign).every((sign) => sign === '≤' || sign === '=')).toBe(true);
    expect([judge(3, '≤', 3), judge(3.1, '≤', 3), judge(Number.NaN, '≤', 3)]).toEqual([true, false, false]);
    expect([judge(1, '=', 1), judge(0.99, '=', 1)]).toEqual([true, false]);
  });
});

describe('percentile', () => {
  it('takes the value that so many are under', () => {
    const values = Array.from({ length: 100 }, (_, k) => 100 - k);
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile([7], 0.95)]).toEqual([51, 96, 7]);
  });
});
