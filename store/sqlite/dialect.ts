import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { named } from './problems';

/** Kysely over the synchronous `node:sqlite` interface. Transactions take the write lock at once. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(database: DatabaseSyncInstance, folder: string) {
    const config = {
      database: {
        close: () => database.close(),
        prepare: (sql: string) => named(folder, () => statementOf(database.prepare(sql), folder)),
      },
    };
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}

/** A deferred transaction that reads first fails when it writes after another process; an immediate one waits. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

function statementOf(statement: StatementSyncInstance, folder: string): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => named(folder, () => statement.all(...parameters)),
    run: (parameters) => named(folder, () => statement.run(...parameters)),
    iterate: (parameters) => named(folder, () => statement.iterate(...parameters)),
  };
}
