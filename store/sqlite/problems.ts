import { Problem } from '../../core/model/problem';

/** Problem by the primary result code of SQLite (https://sqlite.org/rescode.html). */
const CODES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  5: ['data-busy', 'Another process holds the database'],
  8: ['data-not-writable', 'The database is read-only'],
  10: ['data-not-writable', 'The disk refused to read or write'],
  11: ['not-a-database', 'The database file is damaged'],
  13: ['data-full', 'The disk is full'],
  14: ['data-not-writable', 'The database file cannot be opened'],
  26: ['not-a-database', 'The file is not a database'],
};

/** Runs `action`; what SQLite or the file system refuses comes out as a Problem that a person can act on. */
export function named<T>(folder: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw problemOf(error, folder) ?? error;
  }
}

function problemOf(error: unknown, folder: string): Problem | undefined {
  const [code, message] = CODES[resultCode(error)] ?? fileSystem(error) ?? [];
  return code && message ? new Problem(code, `${message}: ${folder}`, { folder }) : undefined;
}

/** The primary result code is the low byte of the extended one. */
function resultCode(error: unknown): number {
  if (!(error instanceof Error) || !('errcode' in error)) return 0;
  return Number(error.errcode) & 0xff;
}

function fileSystem(error: unknown): readonly [string, string] | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC') return ['data-full', 'The disk is full'];
  return /^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST)$/.test(code)
    ? ['data-not-writable', 'The data folder cannot be written']
    : undefined;
}
