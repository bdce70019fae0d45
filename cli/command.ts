import type { Command } from 'commander';

/** Where a command writes: results to `out`, messages to `err`. */
export interface Io {
  readonly out: (text: string) => unknown;
  /** Results that are no text; files alone take them where there is no such way out. */
  readonly bytes?: (bytes: Uint8Array) => unknown;
  readonly err: (text: string) => unknown;
}

/** Adds one command to the program; its action resolves with nothing, or with an exit code of its own. */
export type AddCommand = (program: Command, run: Run) => void;

/** Wraps an action: gives it the Io and keeps its exit code. */
export type Run = <Args extends unknown[]>(
  action: (io: Io, ...args: Args) => Promise<number | undefined> | number | undefined,
) => (...args: Args) => Promise<void>;
