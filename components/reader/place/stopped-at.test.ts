import { describe, expect, it } from 'vitest';
import { addressOf, type StoppedAt, withPlace } from './stopped-at';

const place = (work: string, at: number): StoppedAt => ({
  work,
  title: work,
  document: `${work}.ru`,
  segment: 's1',
  share: 0.5,
  at,
});

describe('where one stopped', () => {
  it('[R30] is one place a work, the last first, fifty in all', () => {
    const works = Array.from({ length: 60 }, (_, k) => place(`w${k}`, k));
    const list = works.reduce<StoppedAt[]>(withPlace, []);
    expect(list).toHaveLength(50);
    expect(
      withPlace(list, place('w20', 99))
        .map(({ work }) => work)
        .slice(0, 2),
    ).toEqual(['w20', 'w59']);
    expect(withPlace(list, place('w20', 99)).filter(({ work }) => work === 'w20')).toHaveLength(1);
  });

  it('[R30] leads back to the part it is in, or to the whole text', () => {
    expect(addressOf({ document: 'a b', segment: 's/1', part: 0 }, 'en')).toBe('/en/read/a%20b#s-s%2F1');
    expect(addressOf({ document: 'a', segment: 's', part: 2 }, 'zh')).toBe('/zh/read/a?part=3#s-s');
    expect(addressOf({ document: 'a', segment: 's' }, 'ru')).toBe('/ru/read/a/whole#s-s');
  });
});
