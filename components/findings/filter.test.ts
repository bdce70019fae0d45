import { describe, expect, it } from 'vitest';
import type { FindingRecord, Verdict } from '../../core/model/finding';
import { countsOf, filtered, filterFrom, queryOf } from './filter';

function finding(kind: FindingRecord['kind'], severity: FindingRecord['severity'], verdict?: Verdict): FindingRecord {
  const plain = { kind, severity, reason: 'changed' as const, bead: 'b', documents: ['d', 'e'], places: [], marks: [] };
  return { ...plain, id: `${kind}-${severity}`, says: '', segment: 's', ...(verdict && { verdict }) };
}

const dismissed: Verdict = { state: 'dismissed', by: '', at: '2026-11-25T09:00:00.000Z' };
const ALL = [finding('date', 'major'), finding('number', 'minor'), finding('date', 'notice', dismissed)];

describe('the filter of findings', () => {
  it('[J7] shows what has all that is asked for', () => {
    expect(filtered(ALL, {})).toEqual(ALL);
    expect(filtered(ALL, { kind: 'date', state: 'open' })).toEqual([ALL[0]]);
    expect(filtered(ALL, { state: 'dismissed' })).toEqual([ALL[2]]);
    expect(filtered(ALL, { kind: 'date', severity: 'minor' })).toEqual([]);
  });

  it('[J7] counts what each choice would show beside the others', () => {
    expect(countsOf(ALL, { state: 'open' }, 'kind')).toEqual([
      ['date', 1],
      ['number', 1],
    ]);
    expect(countsOf(ALL, { kind: 'date' }, 'kind')).toEqual([
      ['date', 2],
      ['number', 1],
    ]);
    expect(countsOf(ALL, { kind: 'date' }, 'state')).toEqual([
      ['dismissed', 1],
      ['open', 1],
    ]);
  });

  it('[J7] is in the address and comes back from it', () => {
    const filter = { kind: 'date', state: 'open' };
    expect(filterFrom(new URLSearchParams(queryOf(filter)))).toEqual(filter);
    expect(filterFrom(new URLSearchParams('kind=&other=x'))).toEqual({});
  });
});
