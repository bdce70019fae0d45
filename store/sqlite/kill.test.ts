import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { checkBitext } from '../../core/model/check-bitext';
import { bitextOf } from '../bitext.fixture';
import { DATABASE, openSqlite } from './open';

const KILLS = 12;
const script = path.join(import.meta.dirname, 'kill.fixture.ts');

/**
 * Starts the process, kills it `delay` ms after it began its work number `nth`, and says which works it had begun and kept.
 */
async function killOnce(
  folder: string,
  first: number,
  nth: number,
  delay: number,
): Promise<{ begun: number; kept: number }> {
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

describe('openSqlite', () => {
  it(`[P6] opens clean after each of ${KILLS} kills, in the state before or after`, { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'diglot-kill-'));
    const mirror = await openSqlite(mkdtempSync(path.join(tmpdir(), 'diglot-mirror-')));
    let next = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const { begun, kept } = await killOnce(folder, next, kill % 2, 5 + kill * 23);
      const store = await openSqlite(folder);
      const works = await store.works();
      const top = Math.max(next - 1, ...works.map(({ work }) => Number(work.id.slice(1))));
      expect([kept, begun], `kill ${kill}: said ${begun} begun, ${kept} kept`).toContain(top);
      for (; next <= top; next++) {
        const at = new Date(Date.UTC(2026, 10, 24, 0, 0, next)).toISOString();
        await mirror.add(bitextOf(`w${next}`, 2000), { at, kind: 'import', hash: `h${next}` });
      }
      expect(await store.digest()).toBe(await mirror.digest());
      const last = await store.bitext(`w${top}`);
      if (last) expect(checkBitext(last.bitext)).toEqual([]);
      await store.close();
    }
    expect(next).toBeGreaterThan(0);
    await mirror.close();
    const database = new DatabaseSync(path.join(folder, DATABASE));
    expect(database.prepare('pragma integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    expect(database.prepare('pragma foreign_key_check').all()).toEqual([]);
    database.close();
  });
});
