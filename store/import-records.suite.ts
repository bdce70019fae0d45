import { describe, expect, it } from 'vitest';
import type { ImportRecord } from '../core/model/import-record';
import { bitextOf } from './bitext.fixture';
import type { Bench } from './port.suite';

const at = '2026-11-24T08:00:00.000Z';
const RECORD: ImportRecord = {
  choices: { kind: 'page', texts: [{ name: 'a.txt' }], turned: [], roles: {}, about: [] },
  cleaning: [],
  places: { 'w-a0': '0' },
};
const origin = (hash: string) => ({ at, kind: 'import' as const, hash, record: RECORD });

/** What every engine does with imports that can be done again. */
export function importRecordSuite(engine: string, bench: Bench): void {
  describe(`${engine}: import records`, () => {
    it('keeps how a work was imported, and forgets it with the work', async () => {
      const store = await bench.open();
      await store.add(bitextOf('w', 3), origin('h1'));
      await store.add(bitextOf('v', 3), { at, kind: 'corpus', hash: 'h2' });
      expect(await store.importRecord('w')).toEqual({ record: RECORD, revision: 1 });
      expect(await store.importRecord('v')).toBeUndefined();
      await store.remove('w');
      expect(await store.importRecord('w')).toBeUndefined();
      await store.close();
    });

    it('keeps several works or none', async () => {
      const store = await bench.open();
      await store.add(bitextOf('w', 3), origin('h1'));
      const digest = await store.digest();
      const both = [bitextOf('v', 3), bitextOf('w', 3)].map((bitext) => ({ bitext, origin: origin('h2') }));
      await expect(store.addAll(both)).rejects.toMatchObject({ code: 'work-exists' });
      expect(await store.digest()).toBe(digest);
      await store.close();
    });

    it('keeps a work imported again as its next revision, with its files; refuses an old base', async () => {
      const store = await bench.open();
      const uploads = [{ name: 'a.txt', bytes: Uint8Array.of(1, 2) }];
      await store.add(bitextOf('w', 400), { ...origin('h1'), uploads });
      const shorter = bitextOf('w', 200);
      expect(await store.reimport(shorter, RECORD, origin('h3'), 1)).toBe(2);
      expect(await store.bitext('w')).toEqual({ bitext: shorter, revision: 2 });
      expect((await store.bitextAt('w', 1))?.bitext.beads).toHaveLength(400);
      expect(await store.importRecord('w')).toMatchObject({ revision: 2 });
      expect([await store.sectionOf('w', 'w-b199'), await store.sectionOf('w', 'w-b399')]).toEqual([0, undefined]);
      expect((await store.original('w'))?.bytes).toEqual(uploads[0]?.bytes);
      expect(await store.madeFrom('h3')).toBe('w');
      const digest = await store.digest();
      await expect(store.reimport(shorter, RECORD, origin('h3'), 1)).rejects.toMatchObject({
        code: 'changed-meanwhile',
      });
      expect(await store.digest()).toBe(digest);
      await store.close();
    });
  });
}
