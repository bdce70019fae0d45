import { describe, expect, it } from 'vitest';
import { checkBitext } from '../core/model/check-bitext';
import { bitextOf, HOSTILE } from './bitext.fixture';
import type { Origin, Store } from './port';

/** What an engine's test brings: a fresh empty store, and the same data opened anew. */
export interface Bench {
  open(): Promise<Store>;
  reopen(store: Store): Promise<Store>;
}

const at = (second: number) => `2026-11-24T08:00:${String(second).padStart(2, '0')}.000Z`;
const origin = (hash: string, second = 0): Origin => ({ at: at(second), kind: 'import', hash });
const shipped = (hash: string, second = 0): Origin => ({ at: at(second), kind: 'corpus', hash });

/** The tests every engine must pass. */
export function storeSuite(engine: string, bench: Bench): void {
  describe(`${engine}: store`, () => {
    it('gives back a work whole, by outline and by section', async () => {
      const store = await bench.open();
      const whole = bitextOf('w', 700);
      await store.add(whole, origin('h1'));
      expect(await store.bitext('w')).toEqual({ bitext: whole, revision: 1 });
      const outline = await store.outline('w');
      expect(outline?.sections.map((section) => section.firstBead)).toEqual([0, 300, 600]);
      expect(outline?.headings[1]).toEqual({
        level: 2,
        section: 0,
        segment: 'w-a50',
        titles: { 'w-ru': 'Мост 50, as the ferryman counts them.', 'w-en': 'Bridge 50, as the ferryman counts them.' },
      });
      const section = await store.section('w', 1);
      expect(checkBitext(section?.bitext ?? whole)).toEqual([]);
      expect(section?.bitext.beads.map((bead) => bead.id)).toEqual(whole.beads.slice(300, 600).map((bead) => bead.id));
      expect(await store.section('w', 3)).toBeUndefined();
      await store.close();
    });

    it('finds works, documents and segments, and nothing where there is nothing', async () => {
      const store = await bench.open();
      await store.add(bitextOf('w', 700), origin('h1'));
      expect(await store.workOf('w-en')).toBe('w');
      expect(await store.sectionOf('w', 'w-b650')).toBe(2);
      expect(await store.madeFrom('h1')).toBe('w');
      expect([await store.workOf('w'), await store.sectionOf('w', 'x'), await store.madeFrom('h2')]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect([await store.bitext('x'), await store.outline('x'), await store.original('w')]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      await store.close();
    });

    it('lists works, newest change first, with their counts', async () => {
      const store = await bench.open();
      await store.add(bitextOf('old', 40), origin('h1', 1));
      await store.add(bitextOf('new', 8), origin('h2', 2));
      const cards = await store.works();
      expect(cards.map((card) => [card.work.id, card.pairs, card.confirmed, card.doubtful, card.notes])).toEqual([
        ['new', 8, 2, 1, 0],
        ['old', 40, 10, 4, 0],
      ]);
      await store.close();
    });

    it('refuses an id that is taken and changes nothing', async () => {
      const store = await bench.open();
      await store.add(bitextOf('w', 3), origin('h1'));
      const before = await store.digest();
      await expect(store.add(bitextOf('w', 5), origin('h2'))).rejects.toMatchObject({ code: 'work-exists' });
      const sameDocument = { ...bitextOf('v', 3), work: { ...bitextOf('w', 3).work, id: 'v' } };
      await expect(store.add(sameDocument, origin('h2'))).rejects.toMatchObject({ code: 'work-exists' });
      expect(await store.digest()).toBe(before);
      await store.close();
    });

    it('refuses the same content once more, unless it is wanted', async () => {
      const store = await bench.open();
      await store.add(bitextOf('w', 3), origin('h1'));
      const before = await store.digest();
      const again = store.add(bitextOf('v', 3), { ...origin('h1'), once: true });
      await expect(again).rejects.toMatchObject({
        code: 'already-imported',
        values: { work: 'w', document: 'w-ru' },
      });
      expect(await store.digest()).toBe(before);
      await store.add(bitextOf('v', 3), origin('h1', 1));
      expect(await store.madeFrom('h1')).toBe('v');
      await store.close();
    });

    it('replaces a shipped work as a new revision', async () => {
      const store = await bench.open();
      await store.add(bitextOf('w', 700), shipped('h1'));
      expect(await store.replaceShipped(bitextOf('w', 5), shipped('h2', 1))).toBe('replaced');
      expect((await store.bitext('w'))?.revision).toBe(2);
      expect((await store.outline('w'))?.sections).toEqual([{ firstBead: 0, beads: 5 }]);
      expect([await store.section('w', 1), await store.sectionOf('w', 'w-a600')]).toEqual([undefined, undefined]);
      expect(await store.origins()).toEqual([{ work: 'w', kind: 'corpus', hash: 'h2' }]);
      await store.close();
    });

    it('keeps hostile titles, names and bytes identical', async () => {
      const store = await bench.open();
      const bytes = Uint8Array.from([0, 255, 254, 10, 13, 0]);
      await store.add(bitextOf('w', 2, HOSTILE), {
        ...origin('h1'),
        uploads: [
          { name: 'first', bytes: new Uint8Array() },
          { name: HOSTILE, bytes },
        ],
      });
      const again = await bench.reopen(store);
      const upload = await again.original('w', 1);
      expect(upload?.name).toBe(HOSTILE);
      expect([...(upload?.bytes ?? [])]).toEqual([...bytes]);
      expect((await again.works())[0]?.work.title).toBe(HOSTILE);
      expect((await again.bitext('w'))?.bitext.work.documents[0]?.title).toBe(HOSTILE);
      await again.close();
    });

    it('[P7] has a digest that depends on the data and on nothing else', async () => {
      const [one, two] = [await bench.open(), await bench.open()];
      await one.add(bitextOf('v', 3), origin('h1'));
      await one.add(bitextOf('w', 4), origin('h2'));
      await two.add(bitextOf('w', 4), origin('h2'));
      const half = await two.digest();
      await two.add(bitextOf('v', 3), origin('h1'));
      expect(await two.digest()).toBe(await one.digest());
      await two.remove('v');
      expect(await two.digest()).toBe(half);
      expect(half).not.toBe(await one.digest());
      const reopened = await bench.reopen(two);
      expect(await reopened.digest()).toBe(half);
      await Promise.all([one.close(), reopened.close()]);
    });

    it('serves readers and writers at the same time', async () => {
      const store = await bench.open();
      await Promise.all(Array.from({ length: 8 }, (_, k) => store.add(bitextOf(`w${k}`, 20), origin(`h${k}`, k))));
      expect((await store.works()).map((card) => card.work.id)).toEqual([...'76543210'].map((k) => `w${k}`));
      await store.close();
    });
  });
}
