import type { Migration } from './migration';

/** What people say of findings, what they decide about terms, and the facts of the library by value. */
export const findings: Migration = {
  up: async (db) => {
    for (const table of ['verdict', 'term'] as const) {
      await db.schema
        .createTable(table)
        .addColumn('work', 'text', (c) => c.notNull().references('work.id'))
        .addColumn('id', 'text', (c) => c.notNull())
        .addColumn('value', 'text', (c) => c.notNull())
        .addPrimaryKeyConstraint(`${table}_key`, ['work', 'id'])
        .execute();
    }
    await db.schema
      .createTable('fact_place')
      .addColumn('work', 'text', (c) => c.notNull().references('work.id'))
      .addColumn('segment', 'text', (c) => c.notNull())
      .addColumn('fact', 'text', (c) => c.notNull())
      .addColumn('document', 'text', (c) => c.notNull())
      .addColumn('subjects', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('fact_place_key', ['work', 'segment', 'fact'])
      .execute();
    await db.schema.createIndex('fact_place_fact').on('fact_place').column('fact').execute();
    await db.schema
      .createTable('fact_index')
      .addColumn('work', 'text', (c) => c.primaryKey().references('work.id'))
      .addColumn('revision', 'integer', (c) => c.notNull())
      .execute();
  },
};
