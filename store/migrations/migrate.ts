import type { Kysely } from 'kysely';
import { Problem } from '../../core/model/problem';
import type { Schema } from '../schema';
import { first } from './0001-first';
import { journal } from './0002-journal';
import { findings } from './0003-findings';
import { importRecord } from './0005-import-record';
import type { Migration } from './migration';

/** In order; the version of a schema is the number of migrations it has had. Only ever add at the end. */
export const MIGRATIONS: readonly Migration[] = [first, journal, findings, importRecord];

/**
 * Brings a database to the newest schema, each migration in a transaction of its own. Problem `newer-schema`, and
 * nothing touched, when a newer program has been here.
 */
export async function migrate(
  db: Kysely<Schema>,
  bytes: 'blob' | 'bytea',
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const found = await versionOf(db);
  refuseNewer(found, migrations.length);
  for (let version = found + 1; version <= migrations.length; version++) {
    await db.transaction().execute(async (trx) => {
      const now = await versionOf(trx);
      refuseNewer(now, migrations.length);
      if (now >= version) return; // another process was faster
      await migrations[version - 1]?.up(trx, bytes);
      await trx.deleteFrom('schema_version').execute();
      await trx.insertInto('schema_version').values({ version }).execute();
    });
  }
}

function refuseNewer(found: number, known: number): void {
  if (found <= known) return;
  throw new Problem('newer-schema', `The data have schema ${found}; this program knows up to ${known}`, {
    found,
    known,
  });
}

/** 0 for a database without tables. */
async function versionOf(db: Kysely<Schema>): Promise<number> {
  const tables = await db.introspection.getTables();
  if (!tables.some((table) => table.name === 'schema_version')) return 0;
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  return row?.version ?? 0;
}
