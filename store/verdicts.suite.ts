import { describe, expect, it } from 'vitest';
import type { Verdict } from '../core/model/finding';
import { bitextOf, HOSTILE } from './bitext.fixture';
import type { Store } from './port';

const dismissed: Verdict = {
  state: 'dismissed',
  because: 'other',
  words: HOSTILE,
  by: HOSTILE,
  at: '2026-11-25T09:00:00.000Z',
};

/** What every engine must do with verdicts. */
export function verdictSuite(engine: string, open: () => Promise<Store>): void {
  describe(`${engine}: verdicts`, () => {
    it('[J5] are kept by finding, replaced, taken back, and go with their work', async () => {
      const store = await open();
      await store.add(bitextOf('w', 3), { at: dismissed.at, kind: 'import', hash: 'h' });
      const before = await store.digest();
      await store.putVerdict('w', 'f1', { ...dismissed, words: 'first' });
      await store.putVerdict('w', 'f1', dismissed);
      await store.putVerdict('w', 'f2', { state: 'accepted', note: 'n', by: 'Ada', at: dismissed.at });
      expect([...(await store.verdicts('w'))]).toEqual([
        ['f1', dismissed],
        ['f2', { state: 'accepted', note: 'n', by: 'Ada', at: dismissed.at }],
      ]);
      await store.removeVerdict('w', 'f1');
      await store.removeVerdict('w', 'f2');
      await store.removeVerdict('w', 'never');
      expect((await store.verdicts('w')).size).toBe(0);
      expect(await store.digest()).toBe(before);
      await store.putVerdict('w', 'f1', dismissed);
      await store.remove('w');
      expect((await store.verdicts('w')).size).toBe(0);
      await store.close();
    });

    it('[T4] what is decided about terms is kept whole or not at all, replaced and taken back', async () => {
      const store = await open();
      await store.add(bitextOf('w', 3), { at: dismissed.at, kind: 'import', hash: 'h' });
      const before = await store.digest();
      const decision = {
        term: HOSTILE,
        lang: 'ru',
        renderings: [{ lang: 'en', text: HOSTILE }],
        by: '',
        at: dismissed.at,
      };
      await store.putTerms('w', new Map([['t1', { ...decision, by: 'first' }]]));
      await store.putTerms(
        'w',
        new Map([
          ['t1', decision],
          ['t2', decision],
        ]),
      );
      expect([...(await store.terms('w'))]).toEqual([
        ['t1', decision],
        ['t2', decision],
      ]);
      await expect(store.putTerms('none', new Map([['t1', decision]]))).rejects.toMatchObject({ code: 'not-found' });
      await store.removeTerm('w', 't1');
      await store.removeTerm('w', 't2');
      expect(await store.digest()).toBe(before);
      await store.close();
    });

    it('[X5] statements are replaced with their revision, found by value in other works, and are no data', async () => {
      const store = await open();
      await store.add(bitextOf('v', 3), { at: dismissed.at, kind: 'import', hash: 'h' });
      await store.add(bitextOf('w', 3), { at: dismissed.at, kind: 'import', hash: 'h2' });
      const before = await store.digest();
      expect(await store.staleFacts()).toEqual(['v', 'w']);
      const statement = { document: 'w-ru', segment: 'w-a1', fact: 'year:1907', subjects: [['bridge', HOSTILE]] };
      await store.putFacts('w', 1, [statement, { ...statement, fact: 'year:1908' }]);
      await store.putFacts('w', 1, [statement]);
      expect(await store.staleFacts()).toEqual(['v']);
      expect(await store.statementsWith(['year:1907', 'year:1908'], 'v')).toEqual([{ ...statement, work: 'w' }]);
      expect(await store.statementsWith(['year:1907'], 'w')).toEqual([]);
      expect(await store.statementsWith([], 'v')).toEqual([]);
      await store.putFacts('gone', 1, [statement]);
      expect(await store.digest()).toBe(before);
      await store.remove('w');
      expect(await store.statementsWith(['year:1907'], 'v')).toEqual([]);
      await store.close();
    });

    it('[J5] stay when a shipped work is replaced, and are refused for a work that is not there', async () => {
      const store = await open();
      await store.add(bitextOf('w', 3), { at: dismissed.at, kind: 'corpus', hash: 'h' });
      await store.putVerdict('w', 'f1', dismissed);
      await store.replaceShipped(bitextOf('w', 4), { at: dismissed.at, kind: 'corpus', hash: 'h2' });
      expect((await store.verdicts('w')).get('f1')).toEqual(dismissed);
      await expect(store.putVerdict('none', 'f1', dismissed)).rejects.toMatchObject({ code: 'not-found' });
      await store.close();
    });
  });
}
