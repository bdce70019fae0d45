import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import { unpackJson } from './pack';
import type { Schema } from './schema';

/** Made from other tables when somebody asks, so equal data may have more or less of it. */
type MadeWhenAsked = 'fact_place' | 'fact_index';

/** Key columns by table; every other table of the schema stands here. */
const TABLES = {
  document: ['id'],
  import_record: ['work'],
  journal: ['work', 'revision'],
  schema_version: ['version'],
  section: ['work', 'number'],
  segment_place: ['work', 'segment'],
  snapshot: ['work', 'revision'],
  term: ['work', 'id'],
  upload: ['work', 'number'],
  verdict: ['work', 'id'],
  work: ['id'],
} as const satisfies { [Table in Exclude<keyof Schema, MadeWhenAsked>]: readonly (keyof Schema[Table])[] };

/**
 * SHA-256, hexadecimal, over every row of every table in key order: columns by name, packed columns unpacked, so that
 * neither engine nor compression shows. Keys sort by UTF-16 units, because engines differ in collation.
 */
export async function digestOf(db: Kysely<Schema>): Promise<string> {
  const hash = createHash('sha256');
  for (const table of Object.keys(TABLES) as (keyof typeof TABLES)[]) {
    const rows = (await db.selectFrom(table).selectAll().execute()) as Record<string, unknown>[];
    const lines = rows.map((row) => ({ key: keyOf(row, TABLES[table]), line: lineOf(row) }));
    lines.sort((a, b) => (a.key < b.key ? -1 : 1));
    hash.update(`${table}\n`);
    for (const { line } of lines) hash.update(`${line}\n`);
  }
  return hash.digest('hex');
}

function keyOf(row: Record<string, unknown>, columns: readonly string[]): string {
  return JSON.stringify(columns.map((name) => keyPart(row[name])));
}

function keyPart(value: unknown): string {
  return typeof value === 'number' ? String(value).padStart(12, '0') : String(value);
}

function lineOf(row: Record<string, unknown>): string {
  const columns = Object.keys(row).sort();
  return JSON.stringify(columns.map((name) => [name, plainOf(name, row[name])]));
}

function plainOf(name: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  const plain = name === 'bitext' || name === 'record' ? unpackJson(value) : value;
  return createHash('sha256').update(plain).digest('hex');
}
