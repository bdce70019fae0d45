import { describe, expect, it } from 'vitest';
import { mergeBeads } from '../core/edit/commands/link';
import { putNote } from '../core/edit/commands/notes';
import { setReview } from '../core/edit/commands/review';
import { editText } from '../core/edit/commands/words';
import { picker, randomSteps } from '../core/edit/random.fixture';
import type { Step } from '../core/edit/step';
import { noteOn } from '../core/edit/step.fixture';
import { applySteps, invertSteps, type Transaction } from '../core/edit/transaction';
import type { Bitext } from '../core/model/bitext';
import { checkBitext } from '../core/model/check-bitext';
import { sliceBitext } from '../core/model/slice';
import { bitextOf, HOSTILE } from './bitext.fixture';
import { cardOf, headingsOf, placesOf } from './derive';
import type { Store } from './port';
import type { Bench } from './port.suite';
import { SNAPSHOT_EVERY } from './revisions';

const origin = { at: '2026-11-24T08:00:00.000Z', kind: 'import' as const, hash: 'h' };

function transactionOf(id: string, steps: readonly Step[], label = 'merge', by = 'Anna'): Transaction {
  return { id, steps, meta: { at: '2026-11-24T09:00:00.000Z', by, label, undoable: true } };
}

async function opened(bench: Bench, bitext: Bitext): Promise<Store> {
  const store = await bench.open();
  await store.add(bitext, origin);
  return store;
}

const note = (bitext: Bitext, id: string, exact: string) => putNote(bitext, noteOn(bitext, id, 'w-en', exact)).steps;

/** All derived rows say what the newest bitext says. */
async function checkDerived(store: Store, work: string): Promise<void> {
  const bitext = (await store.bitext(work))?.bitext ?? bitextOf(work, 1);
  const outline = await store.outline(work);
  const sections = outline?.sections ?? [];
  expect(outline).toMatchObject({ ...cardOf(bitext), headings: headingsOf(bitext, sections) });
  let at = 0;
  for (const [k, { firstBead, beads }] of sections.entries()) {
    expect([firstBead, beads > 0]).toEqual([at, true]);
    expect((await store.section(work, k))?.bitext).toEqual(sliceBitext(bitext, firstBead, firstBead + beads));
    at += beads;
  }
  expect([at, await store.section(work, sections.length)]).toEqual([bitext.beads.length, undefined]);
  for (const { segment, section } of placesOf(bitext, { sections })) {
    if ((await store.sectionOf(work, segment)) !== section) expect.fail(`${segment} is not found in ${section}`);
  }
}

/** The tests of changes that every engine must pass. */
export function commitSuite(engine: string, bench: Bench): void {
  describe(`${engine}: commit`, () => {
    it('[J1] [J3] keeps a change as the next revision, and every earlier one', async () => {
      const before = bitextOf('w', 700);
      const store = await opened(bench, before);
      const first = transactionOf('t1', mergeBeads(before, 'w-bead4').steps, 'merge', HOSTILE);
      expect(await store.commit('w', first, 1)).toEqual({ revision: 2, transaction: first, missed: [] });
      const after = applySteps(first.steps, before);
      expect(await store.bitext('w')).toEqual({ bitext: after, revision: 2 });
      const again = await bench.reopen(store);
      expect(await again.bitext('w')).toEqual({ bitext: after, revision: 2 });
      expect(await again.bitextAt('w', 1)).toEqual({ bitext: before, revision: 1 });
      expect([await again.bitextAt('w', 3), await again.bitextAt('w', 0), await again.bitextAt('x', 1)]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      const history = await again.history('w');
      expect(history?.map(({ revision, base, byProgram }) => [revision, base, byProgram])).toEqual([
        [2, 1, false],
        [1, 0, true],
      ]);
      expect(history?.[0]?.transaction).toEqual(first);
      expect(await again.history('w', { before: 2, limit: 5 })).toHaveLength(1);
      expect(await again.history('x')).toBeUndefined();
      await again.close();
    });

    it('[J2] applies a transaction once, however often it is sent', async () => {
      const before = bitextOf('w', 20);
      const store = await opened(bench, before);
      const change = transactionOf('t1', mergeBeads(before, 'w-bead4').steps);
      const answers = await Promise.all([1, 2, 3].map(() => store.commit('w', change, 1)));
      const digest = await store.digest();
      expect(await store.commit('w', change, 1)).toEqual(answers[0]);
      expect(answers.map(({ revision }) => revision)).toEqual([2, 2, 2]);
      expect(await store.digest()).toBe(digest);
      await store.add(bitextOf('v', 20), { ...origin, hash: 'v' });
      await expect(store.commit('v', change, 1)).rejects.toMatchObject({ code: 'id-taken' });
      await store.close();
    });

    it('[J4] carries a stale change over what happened since', async () => {
      const before = bitextOf('w', 20);
      const store = await opened(bench, before);
      const theirs = transactionOf('t1', editText(before, 'w-b1', 'A longer bridge than before, one.').steps, 'text');
      const mine = transactionOf('t2', editText(before, 'w-b9', 'Bridge nine.').steps, 'text');
      await store.commit('w', theirs, 1);
      const kept = await store.commit('w', mine, 1);
      expect(kept).toMatchObject({ revision: 3, missed: [theirs] });
      const after = applySteps(theirs.steps, before);
      expect((await store.bitext('w'))?.bitext).toEqual(applySteps(kept.transaction.steps, after));
      expect((await store.bitext('w'))?.bitext.texts['w-en']).toContain('Bridge nine.');
      expect((await store.history('w'))?.[0]).toMatchObject({ revision: 3, base: 1 });
      await checkDerived(store, 'w');
      await store.close();
    });

    it('[J5] refuses a change that contradicts, with both texts, and changes nothing', async () => {
      const before = bitextOf('w', 20);
      const store = await opened(bench, before);
      await store.commit('w', transactionOf('t1', editText(before, 'w-b9', 'Theirs.').steps, 'text'), 1);
      const digest = await store.digest();
      const mine = transactionOf('t2', editText(before, 'w-b9', 'Mine.').steps, 'text');
      await expect(store.commit('w', mine, 1)).rejects.toMatchObject({
        code: 'conflict',
        values: { mine: 'Mine.', theirs: 'Theirs.', segment: 'w-b9', revision: 2 },
      });
      expect(await store.digest()).toBe(digest);
      await store.close();
    });

    it('[J5] refuses what does not fit its own base, an unknown base or work, and odd ids', async () => {
      const before = bitextOf('w', 20);
      const store = await opened(bench, before);
      const digest = await store.digest();
      const steps = mergeBeads(before, 'w-bead4').steps;
      const odd: Step = {
        kind: 'SplitSegment',
        document: 'w-en',
        parts: [
          { id: 'w-b0', start: 0, end: 6 },
          { id: 'a\u0000b', start: 7, end: before.segmentations['w-en']?.segments[0]?.end ?? 0 },
        ],
      };
      const refused = [
        [transactionOf('t', [...steps, ...steps]), 1, 'w', 'step-refused'],
        [transactionOf('t', steps), 2, 'w', 'no-such-revision'],
        [transactionOf('t', steps), 0, 'w', 'no-such-revision'],
        [transactionOf('t', steps), 1, 'x', 'not-found'],
        [transactionOf('t', [odd]), 1, 'w', 'bad-shape'],
      ] as const;
      for (const [change, base, work, code] of refused) {
        await expect(store.commit(work, change, base)).rejects.toMatchObject({ code });
      }
      expect(await store.digest()).toBe(digest);
      await store.close();
    });

    it('[J5] nothing is carried over a work that came in anew', async () => {
      const before = bitextOf('w', 20);
      const store = await bench.open();
      await store.add(before, { ...origin, kind: 'corpus' });
      await store.replaceShipped(bitextOf('w', 30), { ...origin, kind: 'corpus', hash: 'h2' });
      const stale = store.commit('w', transactionOf('t', mergeBeads(before, 'w-bead4').steps), 1);
      await expect(stale).rejects.toMatchObject({ code: 'conflict' });
      const fresh = transactionOf('t', mergeBeads(bitextOf('w', 30), 'w-bead4').steps, 'merge', 'diglot');
      expect((await store.commit('w', fresh, 2)).revision).toBe(3);
      const newer = { ...origin, kind: 'corpus' as const, hash: 'h3' };
      expect(await store.replaceShipped(bitextOf('w', 9), newer)).toBe('changed-by-people');
      await store.close();
    });

    it('keeps nothing at hand of a work that was removed', async () => {
      const store = await opened(bench, bitextOf('w', 20));
      await store.bitext('w');
      await store.remove('w');
      expect(await store.bitext('w')).toBeUndefined();
      await store.add(bitextOf('w', 30), { ...origin, hash: 'other' });
      expect((await store.bitext('w'))?.bitext.beads).toHaveLength(30);
      await store.close();
    });

    it('[J6] many writers at once lose nothing', async () => {
      const before = bitextOf('w', 60);
      const store = await opened(bench, before);
      const confirms = before.beads
        .filter(({ review }) => review === 'unseen')
        .map(({ id }, k) => transactionOf(`t${k}`, setReview(before, [id], 'confirmed').steps, 'confirm'));
      const kept = await Promise.all(confirms.map((change) => store.commit('w', change, 1)));
      expect(new Set(kept.map(({ revision }) => revision)).size).toBe(confirms.length);
      expect((await store.works())[0]).toMatchObject({ pairs: 60, confirmed: 60, revision: confirms.length + 1 });
      await checkDerived(store, 'w');
      await store.close();
    });

    it('[J7] derived rows say what the bitext says, whatever the changes; each revision can be had', async () => {
      const states = [bitextOf('w', 640)];
      const store = await opened(bench, bitextOf('w', 640));
      const wander = wandering();
      while (states.length < SNAPSHOT_EVERY * 2 + 20) {
        const bitext = states.at(-1) ?? bitextOf('w', 1);
        const steps = wander(bitext);
        await store.commit('w', transactionOf(`t${states.length}`, steps), states.length);
        states.push(applySteps(steps, bitext));
        if (states.length % 24 === 0) await checkDerived(store, 'w');
      }
      await checkStates(await bench.reopen(store), states);
    }, 60_000);

    it('[J7] sections that are outgrown or emptied are cut anew', async () => {
      const before = bitextOf('w', 900);
      const store = await opened(bench, before);
      const thirds = (from: number, to: number) => mergeBeads(before, before.beads[from]?.id ?? '', to - from).steps;
      await store.commit('w', transactionOf('t1', thirds(250, 880)), 1);
      await checkDerived(store, 'w');
      await store.commit('w', transactionOf('t2', invertSteps(thirds(250, 880), before), 'undo'), 2);
      await checkDerived(store, 'w');
      await store.commit('w', transactionOf('t3', thirds(10, 20)), 3);
      await store.commit('w', transactionOf('t4', thirds(310, 550)), 4);
      await checkDerived(store, 'w');
      await store.close();
    });

    it('[J8] undone, a bitext is the identical one', async () => {
      const before = bitextOf('w', 40);
      const store = await opened(bench, before);
      const steps = [...mergeBeads(before, 'w-bead4').steps];
      const inverse = invertSteps(steps, before);
      await store.commit('w', transactionOf('t1', steps), 1);
      await store.commit('w', transactionOf('t2', inverse, 'undo'), 2);
      const kept = await (await bench.reopen(store)).bitext('w');
      expect(JSON.stringify(kept?.bitext)).toBe(JSON.stringify(before));
    });
  });
}

/** Random changes of a bitext, one after the other; every ninth puts a note. */
function wandering(): (bitext: Bitext) => readonly Step[] {
  const pick = picker(7);
  let made = 0;
  return (bitext) => {
    for (;;) {
      const k = made++;
      const steps = k % 9 === 0 ? note(bitext, `n${k}`, `Bridge ${200 + k},`) : randomSteps(bitext, pick, `w-${k}`);
      if (steps.length > 0) return steps;
    }
  };
}

async function checkStates(store: Store, states: readonly Bitext[]): Promise<void> {
  expect((await store.bitext('w'))?.revision).toBe(states.length);
  for (const [k, state] of states.entries()) {
    const kept = await store.bitextAt('w', k + 1);
    if (JSON.stringify(kept?.bitext) !== JSON.stringify(state)) expect(kept?.bitext).toEqual(state);
    if (k % 20 === 0) expect(checkBitext(state)).toEqual([]);
  }
  await store.close();
}
