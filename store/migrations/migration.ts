import type { Kysely } from 'kysely';
import type { Schema } from '../schema';

/** One change of the schema; `bytes` is the engine's type for binary columns. */
export interface Migration {
  readonly up: (db: Kysely<Schema>, bytes: 'blob' | 'bytea') => Promise<void>;
}
