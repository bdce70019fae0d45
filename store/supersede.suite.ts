import { describe, expect, it } from 'vitest';
import { editText } from '../core/edit/commands/words';
import { bitextOf } from './bitext.fixture';
import { cardOf, placesOf } from './derive';
import type { Store } from './port';

const origin = { at: '2026-11-24T08:00:00.000Z', kind: 'import' as const, hash: 'h' };
const form = { id: 'v2', at: '2026-11-25T08:00:00.000Z', by: 'Anna' };

/** The tests of newer forms that every engine must pass. */
export function supersedeSuite(engine: string, open: () => Promise<Store>): void {
  describe(`${engine}: a newer form of a work`, () => {
    it('[D13] becomes the next revision with its file, and the older one can still be had', async () => {
      const store = await open();
      const [older, newer] = [bitextOf('w', 700), bitextOf('w', 320)];
      await store.add(older, { ...origin, uploads: [{ name: 'a.txt', bytes: new Uint8Array([1]) }] });
      const upload = { name: 'b.txt', bytes: new Uint8Array([2, 0, 3]) };
      expect(await store.supersede('w', { ...form, bitext: newer, upload }, 1)).toBe(2);
      expect(await store.bitext('w')).toEqual({ bitext: newer, revision: 2 });
      expect((await store.bitextAt('w', 1))?.bitext).toEqual(older);
      expect(await store.original('w', 1)).toEqual(upload);
      expect(
        (await store.history('w'))?.map(({ revision, transaction }) => [revision, transaction.meta.label]),
      ).toEqual([
        [2, 'import'],
        [1, 'import'],
      ]);
      const outline = await store.outline('w');
      expect(outline).toMatchObject(cardOf(newer));
      for (const { segment, section } of placesOf(newer, { sections: outline?.sections ?? [] })) {
        expect(await store.sectionOf('w', segment)).toBe(section);
      }
      expect(await store.sectionOf('w', 'w-a699')).toBeUndefined();
      await store.close();
    });

    it('[D13] is refused, and nothing is written, when it was made for an older revision', async () => {
      const store = await open();
      const bitext = bitextOf('w', 20);
      await store.add(bitext, origin);
      const { steps } = editText(bitext, 'w-a3', 'Иначе.');
      const meta = { at: form.at, by: form.by, label: 'text', undoable: true };
      await store.commit('w', { id: 't1', steps, meta }, 1);
      const digest = await store.digest();
      await expect(store.supersede('w', { ...form, bitext }, 1)).rejects.toMatchObject({ code: 'conflict' });
      await expect(store.supersede('nobody', { ...form, bitext }, 1)).rejects.toMatchObject({ code: 'not-found' });
      expect(await store.digest()).toBe(digest);
      await store.close();
    });

    it('[D13] takes the place of the text under changes that were made before it: they are a conflict', async () => {
      const store = await open();
      const bitext = bitextOf('w', 20);
      await store.add(bitext, origin);
      await store.supersede('w', { ...form, bitext: bitextOf('w', 12) }, 1);
      const { steps } = editText(bitext, 'w-a3', 'Иначе.');
      const stale = { id: 't', steps, meta: { at: form.at, by: form.by, label: 'text', undoable: true } };
      await expect(store.commit('w', stale, 1)).rejects.toMatchObject({ code: 'conflict' });
      await store.close();
    });
  });
}
