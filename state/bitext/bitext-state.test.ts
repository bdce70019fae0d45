import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeBeads } from '../../core/edit/commands/link';
import { setReview } from '../../core/edit/commands/review';
import { editText } from '../../core/edit/commands/words';
import type { Label } from '../../core/edit/labels';
import { type Pick, picker, randomSteps } from '../../core/edit/random.fixture';
import { applySteps } from '../../core/edit/transaction';
import type { Bitext } from '../../core/model/bitext';
import { checkBitext } from '../../core/model/check-bitext';
import { Problem } from '../../core/model/problem';
import { bitextOf } from '../../store/bitext.fixture';
import type { Store } from '../../store/port';
import { openSqlite } from '../../store/sqlite/open';
import { BitextState, type Surroundings } from './bitext-state';
import { Drafts } from './drafts';
import { type BitextServer, Refused } from './server';

/** The device: storage that outlives windows. */
class Shelf implements Storage {
  readonly #kept = new Map<string, string>();
  full = false;
  get length() {
    return this.#kept.size;
  }
  clear = () => this.#kept.clear();
  getItem = (name: string) => this.#kept.get(name) ?? null;
  key = (k: number) => [...this.#kept.keys()][k] ?? null;
  removeItem = (name: string) => void this.#kept.delete(name);
  setItem = (name: string, value: string) => {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.#kept.set(name, value);
  };
}

/** A server over a real store that can be out of reach, before it hears a change or before it is heard. */
class Wire implements BitextServer {
  down = false;
  /** Answers to lose after the change is kept. */
  deaf = 0;
  constructor(readonly store: Store) {}

  async bitext(work: string, revision?: number) {
    if (this.down) throw new TypeError('fetch failed');
    const kept = revision === undefined ? await this.store.bitext(work) : await this.store.bitextAt(work, revision);
    if (!kept) throw new Refused('not-found', 'There is nothing at this address');
    return JSON.parse(JSON.stringify(kept)) as typeof kept;
  }

  async commit(...[work, transaction, base]: Parameters<Store['commit']>) {
    if (this.down) throw new TypeError('fetch failed');
    try {
      const kept = await this.store.commit(work, JSON.parse(JSON.stringify(transaction)), base);
      if (this.deaf-- > 0) throw new TypeError('connection lost');
      return JSON.parse(JSON.stringify(kept)) as typeof kept;
    } catch (error) {
      if (error instanceof Problem) throw new Refused(error.code, error.message, error.values);
      throw error;
    }
  }

  async since(work: string, revision: number) {
    if (this.down) throw new TypeError('fetch failed');
    const entries = (await this.store.history(work)) ?? [];
    const newer = entries.filter((entry) => entry.revision > revision).reverse();
    return { missed: newer.map(({ transaction }) => transaction), revision: newer.at(-1)?.revision ?? revision };
  }
}

const W = () => bitextOf('w', 30);

async function desk(bitext: Bitext = W()) {
  const store = await openSqlite(mkdtempSync(path.join(tmpdir(), 'diglot-state-')));
  await store.add(bitext, { at: '2026-11-24T08:00:00.000Z', kind: 'import', hash: 'h' });
  const [wire, shelf] = [new Wire(store), new Shelf()];
  let ids = 0;
  const window = (name: string, storage: Storage | undefined = shelf) => {
    const around: Surroundings = {
      server: wire,
      drafts: new Drafts(storage),
      newId: () => `${name}-${ids++}`,
      now: () => '2026-11-24T09:00:00.000Z',
      by: () => name,
      pause: () => new Promise((resolve) => setTimeout(resolve, 3)),
    };
    return BitextState.open('w', around);
  };
  return { store, wire, shelf, window };
}

/** Resolves when the store has all that the window did. */
async function quiet(state: BitextState): Promise<void> {
  await expect
    .poll(() => [state.view().saving, state.view().session.pending.length], { interval: 5, timeout: 20_000 })
    .toEqual(['saved', 0]);
}

const bitextIn = (state: BitextState) => state.view().session.bitext;
const edit = (state: BitextState, segment: string, words: string) =>
  state.dispatch(editText(bitextIn(state), segment, words));

describe('BitextState', () => {
  it('[D1] shows a change at once and says how it stands with the server', async () => {
    const { store, window } = await desk();
    const state = await window('anna');
    const seen: string[] = [];
    state.subscribe(() => seen.push(state.view().saving));
    edit(state, 'w-b3', 'Bridge three.');
    expect(bitextIn(state).texts['w-en']).toContain('Bridge three.');
    expect(state.view().saving).toBe('saving');
    await quiet(state);
    expect(seen).toEqual(expect.arrayContaining(['saving', 'saved']));
    expect((await store.bitext('w'))?.bitext).toEqual(bitextIn(state));
    expect((await store.history('w'))?.[0]?.transaction.meta).toMatchObject({ by: 'anna', label: 'text' });
  });

  it('[D2] undo and redo go back to identical states, with changes of others in between', async () => {
    const { store, window } = await desk();
    const [anna, boris] = [await window('anna'), await window('boris')];
    const first = JSON.stringify(bitextIn(anna));
    anna.dispatch(mergeBeads(bitextIn(anna), 'w-bead4'));
    edit(anna, 'w-b9', 'Nine.');
    await quiet(anna);
    edit(boris, 'w-b20', 'Twenty, by Boris.');
    await quiet(boris);
    expect(anna.turn('undo') && anna.turn('undo')).toBe(true);
    expect(anna.turn('undo')).toBe(false);
    await quiet(anna);
    expect(bitextIn(anna).texts['w-en']).toContain('by Boris');
    boris.turn('undo');
    await quiet(boris);
    expect(JSON.stringify((await store.bitext('w'))?.bitext)).toBe(first);
    expect(anna.turn('redo') && anna.turn('redo')).toBe(true);
    await quiet(anna);
    expect(bitextIn(anna).texts['w-en']).toContain('Nine.');
  });

  it('[D3] a change is kept on the device until the server has it, and sent by the next window', async () => {
    const { store, wire, shelf, window } = await desk();
    const closed = await window('anna');
    wire.down = true;
    edit(closed, 'w-b3', 'Three, offline.');
    closed.dispatch(mergeBeads(bitextIn(closed), 'w-bead8'));
    await expect.poll(() => closed.view().saving, { timeout: 20_000 }).toBe('draft');
    const wanted = bitextIn(closed);
    const left = new Shelf();
    for (let k = 0; k < shelf.length; k++) left.setItem(shelf.key(k) ?? '', shelf.getItem(shelf.key(k) ?? '') ?? '');
    await expect(window('anna', left)).rejects.toThrow('fetch failed');
    wire.down = false;
    const next = await window('anna', left);
    expect(bitextIn(next)).toEqual(wanted);
    expect(left.length).toBe(0);
    await quiet(closed); // the closed window, were it still there, adds nothing
    expect((await store.history('w'))?.length).toBe(3);
    expect((await store.bitext('w'))?.bitext).toEqual(wanted);
  });

  it('[D4] a lost answer doubles nothing', async () => {
    const { store, wire, window } = await desk();
    const state = await window('anna');
    wire.deaf = 3;
    edit(state, 'w-b3', 'Three.');
    edit(state, 'w-b4', 'Four.');
    await quiet(state);
    expect((await store.history('w'))?.length).toBe(3);
    expect((await store.bitext('w'))?.bitext).toEqual(bitextIn(state));
  });

  it('[D5] a contradiction shows both texts, keeps the rest, and waits for a choice over closing the window', async () => {
    const { store, window } = await desk();
    const [anna, boris] = [await window('anna'), await window('boris')];
    edit(boris, 'w-b3', 'By Boris.');
    await quiet(boris);
    edit(anna, 'w-b3', 'By Anna.');
    edit(anna, 'w-b9', 'Nine, by Anna.');
    await quiet(anna);
    expect(anna.view().clashes).toMatchObject([{ mine: 'By Anna.', theirs: 'By Boris.', segment: 'w-b3' }]);
    expect(bitextIn(anna).texts['w-en']).toContain('By Boris.');
    expect((await store.bitext('w'))?.bitext).toEqual(bitextIn(anna));
    expect(bitextIn(anna).texts['w-en']).toContain('Nine, by Anna.');

    const again = await window('anna');
    const [clash] = again.view().clashes;
    expect(clash).toMatchObject({ mine: 'By Anna.', theirs: 'By Boris.' });
    if (clash) again.resolve(clash, editText(bitextIn(again), 'w-b3', clash.mine));
    await quiet(again);
    expect((await store.bitext('w'))?.bitext.texts['w-en']).toContain('By Anna.');
    expect((await window('anna')).view().clashes).toEqual([]);
  });

  it('[D5] a draft on a revision that is no more waits for a choice', async () => {
    const { shelf, window } = await desk();
    const transaction = { id: 'old', steps: editText(W(), 'w-b3', 'Of old.').steps };
    const meta = { at: '2026-11-24T09:00:00.000Z', by: 'anna', label: 'text', undoable: true };
    new Drafts(shelf).keep('w', 'x', { base: 77, transactions: [{ ...transaction, meta }], clashes: [] });
    const state = await window('anna');
    expect(state.view().clashes).toMatchObject([{ transaction: { id: 'old' } }]);
    expect(bitextIn(state)).toEqual(W());
  });

  it('[D5] what was typed while others changed the same place waits for a choice too', async () => {
    const { window } = await desk();
    const anna = await window('anna');
    const before = bitextIn(anna);
    const both = { mine: 'By Anna.', theirs: 'By Boris.', segment: 'w-b3' };
    anna.setAside(editText(bitextIn(anna), 'w-b3', 'By Anna.'), both);
    expect(bitextIn(anna)).toBe(before);
    expect((await window('anna')).view().clashes).toMatchObject([both]);
  });

  it('[D5] undo passes over what was given up', async () => {
    const { store, window } = await desk();
    const [anna, boris] = [await window('anna'), await window('boris')];
    anna.dispatch(setReview(bitextIn(anna), ['w-bead0'], 'confirmed'));
    await quiet(anna);
    edit(boris, 'w-b3', 'By Boris.');
    await quiet(boris);
    edit(anna, 'w-b3', 'By Anna.');
    await quiet(anna);
    expect(anna.turn('undo')).toBe(true);
    await quiet(anna);
    expect(bitextIn(anna).beads[0]?.review).toBe('unseen');
    expect((await store.bitext('w'))?.bitext).toEqual(bitextIn(anna));
  });

  it('[D6] takes in what others did when asked', async () => {
    const { window } = await desk();
    const [anna, boris] = [await window('anna'), await window('boris')];
    edit(boris, 'w-b3', 'By Boris.');
    await quiet(boris);
    await anna.catchUp();
    expect(bitextIn(anna)).toEqual(bitextIn(boris));
  });

  it('[D7] says when the device cannot keep a draft', async () => {
    const { shelf, wire, window } = await desk();
    const state = await window('anna');
    wire.down = true;
    shelf.full = true;
    edit(state, 'w-b3', 'Three.');
    expect(state.view().saving).toBe('unkept');
    wire.down = false;
    await quiet(state);
  });

  it.each([1, 2, 3, 4])('[D8] windows over a bad line all come to what the store has (seed %i)', async (seed) => {
    const { store, wire, window } = await desk(bitextOf('w', 12));
    const windows = [await window('anna'), await window('boris'), await window('vera', new Shelf())];
    await wander(windows, wire, seed);
    for (const state of windows) await quiet(state);
    for (const state of windows) await state.catchUp();
    const kept = await store.bitext('w');
    expect(checkBitext(kept?.bitext ?? W())).toEqual([]);
    for (const state of windows) expect(bitextIn(state)).toEqual(kept?.bitext);
    const entries = (await store.history('w'))?.toReversed().slice(1) ?? [];
    expect(entries.length).toBeGreaterThan(10);
    const start = bitextOf('w', 12);
    expect(entries.reduce((now, { transaction }) => applySteps(transaction.steps, now), start)).toEqual(kept?.bitext);
    await store.close();
  });
});

/** Random changes of several windows while the line comes and goes. */
async function wander(windows: readonly BitextState[], wire: Wire, seed: number): Promise<void> {
  const pick = picker(seed);
  for (let k = 0; k < 40; k++) {
    const state = windows[pick(windows.length)];
    if (state) anything(state, pick, `${seed}-${k}`);
    wire.down = pick(6) === 0;
    if (pick(5) === 0) wire.deaf = 1;
    if (pick(3) === 0) await new Promise((resolve) => setTimeout(resolve, pick(12)));
  }
  wire.down = false;
  wire.deaf = 0;
}

/** A random change, or undo, or redo. */
function anything(state: BitextState, pick: Pick, id: string): void {
  const kind = pick(8);
  try {
    if (kind < 2) state.turn(kind === 0 ? 'undo' : 'redo');
    else state.dispatch({ label: 'merge' as Label, steps: randomSteps(bitextIn(state), pick, id) });
  } catch (error) {
    if ((error as { code?: string }).code !== 'step-refused') throw error;
  }
}
