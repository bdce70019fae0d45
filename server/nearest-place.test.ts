import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeBeads } from '../core/edit/commands/link';
import type { Step } from '../core/edit/step';
import { applySteps } from '../core/edit/transaction';
import { bitextOf } from '../store/bitext.fixture';
import { openSqlite } from '../store/sqlite/open';
import { nearestPlace } from './nearest-place';

describe('[R51] the place of a segment', () => {
  it('is its section, and the neighbour’s when it has been merged away', async () => {
    const store = await openSqlite(mkdtempSync(path.join(tmpdir(), 'diglot-place-')));
    const before = bitextOf('w', 700);
    await store.add(before, { at: '2026-11-24T08:00:00.000Z', kind: 'import', hash: 'h' });
    expect(await nearestPlace(store, 'w-ru', 'w-a5')).toEqual({ section: 0 });
    expect(await nearestPlace(store, 'w-ru', 'w-a690')).toEqual({ section: 2 });

    const joined = applySteps(mergeBeads(before, 'w-bead4').steps, before);
    const parts = (joined.segmentations['w-ru']?.segments ?? []).slice(4, 6);
    const merge: Step = { kind: 'MergeSegments', document: 'w-ru', parts };
    const steps = [...mergeBeads(before, 'w-bead4').steps, merge];
    const meta = { at: '2026-11-24T09:00:00.000Z', by: 'Anna', label: 'merge', undoable: true };
    await store.commit('w', { id: 't1', steps, meta }, 1);

    expect(await nearestPlace(store, 'w-ru', 'w-a5')).toEqual({ section: 0, nearest: 'w-a4' });
    expect(await nearestPlace(store, 'w-ru', 'w-a4')).toEqual({ section: 0 });
    expect(await nearestPlace(store, 'w-ru', 'never')).toBeUndefined();
    expect(await nearestPlace(store, 'nowhere', 'w-a5')).toBeUndefined();
    await store.close();
  });
});
