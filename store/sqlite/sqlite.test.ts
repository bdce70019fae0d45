import { appendFileSync, chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { growth } from '../../core/model/growth.fixture';
import { bitextOf } from '../bitext.fixture';
import { commitSuite } from '../commit.suite';
import { importRecordSuite } from '../import-records.suite';
import { MIGRATIONS } from '../migrations/migrate';
import type { Store } from '../port';
import { type Bench, storeSuite } from '../port.suite';
import { supersedeSuite } from '../supersede.suite';
import { verdictSuite } from '../verdicts.suite';
import { DATABASE, openSqlite } from './open';

const folders = new Map<Store, string>();
const freshFolder = () => mkdtempSync(path.join(tmpdir(), 'diglot-store-'));

async function open(folder = freshFolder()): Promise<Store> {
  const store = await openSqlite(folder);
  folders.set(store, folder);
  return store;
}

const bench: Bench = {
  open: () => open(),
  reopen: async (store) => {
    await store.close();
    return open(folders.get(store));
  },
};

storeSuite('sqlite', bench);
commitSuite('sqlite', bench);
importRecordSuite('sqlite', bench);

verdictSuite('sqlite', () => open());
supersedeSuite('sqlite', () => open());

const origin = { at: '2026-11-24T08:00:00.000Z', kind: 'import' as const, hash: 'h' };

describe('openSqlite', () => {
  it('refuses a newer schema and touches nothing', async () => {
    const folder = freshFolder();
    const newer = await openSqlite(folder, [
      ...MIGRATIONS,
      { up: (db) => db.schema.createTable('later').addColumn('id', 'text').execute() },
    ]);
    await newer.add(bitextOf('w', 3), origin);
    const digest = await newer.digest();
    await newer.close();
    const bytes = readFileSync(path.join(folder, DATABASE));
    const found = MIGRATIONS.length + 1;
    await expect(openSqlite(folder)).rejects.toMatchObject({
      code: 'newer-schema',
      values: { found, known: MIGRATIONS.length },
    });
    expect(readFileSync(path.join(folder, DATABASE)).equals(bytes)).toBe(true);
    const again = await openSqlite(folder, [...MIGRATIONS, { up: () => Promise.resolve() }]);
    expect(await again.digest()).toBe(digest);
    await again.close();
  });

  it('leaves the old schema whole when a migration fails half way', async () => {
    const folder = freshFolder();
    const store = await openSqlite(folder);
    await store.add(bitextOf('w', 3), origin);
    const digest = await store.digest();
    await store.close();
    const failing = {
      up: async (db: Parameters<(typeof MIGRATIONS)[0]['up']>[0]) => {
        await db.deleteFrom('segment_place').execute();
        throw new Error('half way');
      },
    };
    await expect(openSqlite(folder, [...MIGRATIONS, failing])).rejects.toThrow('half way');
    const again = await openSqlite(folder);
    expect(await again.digest()).toBe(digest);
    await again.close();
  });

  it('names a file that is not a database, and leaves it', async () => {
    const folder = freshFolder();
    writeFileSync(path.join(folder, DATABASE), 'A shopping list, for certain.'.repeat(100));
    await expect(openSqlite(folder)).rejects.toMatchObject({ code: 'not-a-database', values: { folder } });
    expect(readFileSync(path.join(folder, DATABASE), 'utf8')).toMatch(/^A shopping list/);
  });

  it('names a data folder that cannot be made', async () => {
    const file = path.join(freshFolder(), 'file');
    appendFileSync(file, 'x');
    chmodSync(file, 0o600);
    await expect(openSqlite(path.join(file, 'data'))).rejects.toMatchObject({ code: 'data-not-writable' });
  });

  it('leaves a shipped work alone once a person has changed it', async () => {
    const folder = freshFolder();
    const store = await openSqlite(folder);
    await store.add(bitextOf('w', 3), { ...origin, kind: 'corpus' });
    const database = new DatabaseSync(path.join(folder, DATABASE));
    database.exec(`insert into journal values ('w', 2, 't', 1, '2026-11-25', 'somebody', 'merge', '[]', 1)`);
    database.close();
    const before = await store.digest();
    expect(await store.replaceShipped(bitextOf('w', 9), { ...origin, hash: 'h2' })).toBe('changed-by-people');
    expect(await store.digest()).toBe(before);
    await store.close();
  });

  it('waits for another process that is writing', async () => {
    const folder = freshFolder();
    const [one, two] = [await openSqlite(folder), await openSqlite(folder)];
    await Promise.all([
      ...[0, 1, 2].map((k) => one.add(bitextOf(`a${k}`, 300), { ...origin, hash: `a${k}` })),
      ...[0, 1, 2].map((k) => two.add(bitextOf(`b${k}`, 300), { ...origin, hash: `b${k}` })),
    ]);
    expect(await two.works()).toHaveLength(6);
    await Promise.all([one.close(), two.close()]);
  });

  it('reads a section of a long work at the price of a section of a short one', async () => {
    const store = await open();
    await store.add(bitextOf('short', 15_000), origin);
    await store.add(bitextOf('long', 30_000), { ...origin, hash: 'long' });
    const read = async (pairs: number) => {
      for (let k = 0; k < 20; k++) await store.section(pairs === 15_000 ? 'short' : 'long', 5 + 2 * k);
    };
    expect(await growth(read, 15_000, 1.5)).toBeLessThanOrEqual(1.5);
    await store.close();
  });
});
