import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBitext } from '../../core/model/check-bitext';
import { bitextOf } from '../bitext.fixture';
import type { Store } from '../port';
import { changeOf, WORK } from './kill-changes.fixture';
import { openSqlite } from './open';

const KILLS = 20;
const script = path.join(import.meta.dirname, 'kill-commit.fixture.ts');
const origin = { at: '2026-11-24T08:00:00.000Z', kind: 'import' as const, hash: 'h' };

/**
 * Starts a process that commits change after change and kills it `delay` ms after it began its change number `nth`.
 * Answers which changes it had begun and kept.
 */
async function killOnce(folder: string, first: number, nth: number, delay: number) {
  const child = fork(script, [folder, String(first)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const told = { begun: first - 1, kept: first - 1 };
  await new Promise<void>((resolve) => {
    child.on('message', (message: { before?: number; after?: number }) => {
      if (message.after !== undefined) told.kept = message.after;
      if (message.before === undefined) return;
      told.begun = message.before;
      if (message.before === first + nth) setTimeout(resolve, delay);
    });
  });
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  return told;
}

/** Commits change `k` as the killed process would have. */
async function repeat(mirror: Store, k: number): Promise<void> {
  const kept = await mirror.bitext(WORK);
  if (!kept) throw new Error('The mirror has no work');
  await mirror.commit(WORK, changeOf(kept.bitext, k), kept.revision);
}

describe('Store.commit', () => {
  it(`[P6] killed ${KILLS} times in the middle of a save, keeps each change whole or not at all`, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'diglot-kill-'));
    const mirror = await openSqlite(mkdtempSync(path.join(tmpdir(), 'diglot-mirror-')));
    const start = bitextOf(WORK, 700);
    const first = await openSqlite(folder);
    await first.add(start, origin);
    await first.close();
    await mirror.add(start, origin);
    let next = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { begun, kept } = await killOnce(folder, next, kill % 7, kill * 1.5);
      const store = await openSqlite(folder);
      const revision = (await store.bitext(WORK))?.revision ?? 0;
      const top = revision - 2;
      expect(top, `kill ${kill}`).toBeGreaterThanOrEqual(kept);
      expect(top, `kill ${kill}`).toBeLessThanOrEqual(begun);
      for (; next <= top; next++) await repeat(mirror, next);
      expect(await store.digest(), `kill ${kill}`).toBe(await mirror.digest());
      expect(checkBitext((await store.bitext(WORK))?.bitext ?? start)).toEqual([]);
      await store.close();
    }
    expect(next).toBeGreaterThan(KILLS);
    await mirror.close();
  }, 180_000);
});
