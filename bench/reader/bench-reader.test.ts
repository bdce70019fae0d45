import { describe, expect, it } from 'vitest';
import { checkBitext } from '../../core/model/check-bitext';
import { grow } from './grow';
import { percentile } from './measure';
import { staticTable } from './static-table';

describe('what the reader is measured on', () => {
  const work = grow('where-the-water-parts', 150);

  it('is a sound text of just as many pairs', () => {
    expect(work.beads).toHaveLength(150);
    expect(checkBitext(work)).toEqual([]);
  });

  it('is the same pairs in the plain table', () => {
    const table = staticTable(work);
    expect(table.match(/<tr /g)).toHaveLength(150);
    const [first] = work.segmentations[work.work.documents[0]?.id ?? '']?.segments ?? [];
    expect(table).toContain(work.texts[work.work.documents[0]?.id ?? '']?.slice(first?.start, first?.end));
  });
});

describe('percentile', () => {
  it('takes the value that so many are under', () => {
    const values = Array.from({ length: 100 }, (_, k) => 100 - k);
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile([7], 0.95)]).toEqual([51, 96, 7]);
  });
});
