import type { Migration } from './migration';

/** How each work was imported, and the ledger of its cleaning. */
export const importRecord: Migration = {
  up: async (db, bytes) => {
    await db.schema
      .createTable('import_record')
      .addColumn('work', 'text', (c) => c.primaryKey().references('work.id'))
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('record', bytes, (c) => c.notNull())
      .execute();
  },
};
