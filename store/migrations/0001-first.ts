import type { Kysely } from 'kysely';
import type { Schema } from '../schema';
import type { Migration } from './migration';

/** Works, documents, revisions, journal, derived sections, uploads. */
export const first: Migration = {
  up: async (db, bytes) => {
    await db.schema
      .createTable('schema_version')
      .addColumn('version', 'integer', (c) => c.primaryKey())
      .execute();
    await createWorks(db);
    await createRevisions(db, bytes);
    await createDerived(db, bytes);
    await db.schema
      .createTable('upload')
      .addColumn('work', 'text', (c) => c.notNull().references('work.id'))
      .addColumn('number', 'integer', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('bytes', bytes, (c) => c.notNull())
      .addPrimaryKeyConstraint('upload_key', ['work', 'number'])
      .execute();
  },
};

async function createWorks(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('work')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('changed', 'text', (c) => c.notNull())
    .addColumn('card', 'text', (c) => c.notNull())
    .addColumn('contents', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('work_hash').on('work').column('hash').execute();
  await db.schema
    .createTable('document')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('work', 'text', (c) => c.notNull().references('work.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('document_work').on('document').column('work').execute();
}

async function createRevisions(db: Kysely<Schema>, bytes: 'blob' | 'bytea'): Promise<void> {
  await db.schema
    .createTable('snapshot')
    .addColumn('work', 'text', (c) => c.notNull().references('work.id'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('bitext', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('snapshot_key', ['work', 'revision'])
    .execute();
  await db.schema
    .createTable('journal')
    .addColumn('work', 'text', (c) => c.notNull().references('work.id'))
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('base', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('by', 'text', (c) => c.notNull())
    .addColumn('label', 'text', (c) => c.notNull())
    .addColumn('steps', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('journal_key', ['work', 'revision'])
    .execute();
}

async function createDerived(db: Kysely<Schema>, bytes: 'blob' | 'bytea'): Promise<void> {
  await db.schema
    .createTable('section')
    .addColumn('work', 'text', (c) => c.notNull().references('work.id'))
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('bitext', bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint('section_key', ['work', 'number'])
    .execute();
  await db.schema
    .createTable('segment_place')
    .addColumn('work', 'text', (c) => c.notNull().references('work.id'))
    .addColumn('segment', 'text', (c) => c.notNull())
    .addColumn('section', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('segment_place_key', ['work', 'segment'])
    .execute();
}
