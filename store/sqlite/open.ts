import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely } from 'kysely';
import { KyselyStore } from '../kysely-store';
import { MIGRATIONS, migrate } from '../migrations/migrate';
import type { Migration } from '../migrations/migration';
import type { Store } from '../port';
import type { Schema } from '../schema';
import { NodeSqliteDialect } from './dialect';
import { named } from './problems';

/** Name of the database file in the data folder. */
export const DATABASE = 'diglot.sqlite';

/**
 * Opens, makes or migrates the database in `folder`. Problems `newer-schema`, `not-a-database`, `data-not-writable`,
 * `data-full`, `data-busy`; nothing is changed when one is thrown.
 */
export async function openSqlite(folder: string, migrations: readonly Migration[] = MIGRATIONS): Promise<Store> {
  const db = named(folder, () => {
    mkdirSync(folder, { recursive: true });
    return connect(folder);
  });
  try {
    await migrate(db, 'blob', migrations);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return new KyselyStore(db);
}

/** Durable: a commit is on the disk when it returns, and a killed process leaves the state before or after it. */
function connect(folder: string): Kysely<Schema> {
  const database = new DatabaseSync(path.join(folder, DATABASE), {
    enableForeignKeyConstraints: true,
    timeout: 10_000,
  });
  database.exec('pragma busy_timeout = 10000');
  database.exec('pragma journal_mode = wal');
  database.exec('pragma synchronous = full');
  database.exec('pragma foreign_keys = on');
  return new Kysely<Schema>({ dialect: new NodeSqliteDialect(database, folder) });
}
