import type { Migration } from './migration';

/** Whether the undo of the person who made it may take a change back; what the program brought itself is never. */
export const journal: Migration = {
  up: async (db) => {
    await db.schema
      .alterTable('journal')
      .addColumn('undoable', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  },
};
