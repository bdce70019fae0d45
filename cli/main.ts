import { Command, CommanderError } from 'commander';
import { Problem } from '../core/model/problem';
import { sentenceOf } from '../server/problem';
import type { AddCommand, Io } from './command';
import { alignCommand } from './commands/align';
import { checkCommand } from './commands/check';
import { dictionaryCommand } from './commands/dictionary';
import { exportCommand } from './commands/export';
import { factsCommand } from './commands/facts';
import { importCommand } from './commands/import';
import { notesCommand } from './commands/notes';
import { segmentCommand } from './commands/segment';
import { localeOfShell } from './locale';

/** In the order of `diglot --help`; a new command is a file and a line here. */
const COMMANDS: readonly AddCommand[] = [
  importCommand,
  alignCommand,
  segmentCommand,
  checkCommand,
  factsCommand,
  notesCommand,
  exportCommand,
  dictionaryCommand,
];

/** Exit codes: done; the command found something; wrong usage or input. */
export const DONE = 0;
export const WRONG = 2;

/** Runs one command line (without `node` and the script) and resolves with its exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  let exit = DONE;
  const program = programFor(io);
  for (const add of COMMANDS) {
    add(program, (action) => async (...rest) => {
      exit = (await action(io, ...rest)) ?? DONE;
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    return failed(error, io);
  }
}

function programFor(io: Io): Command {
  return new Command('diglot')
    .description('Reads, aligns and keeps parallel texts in Chinese, Russian and English.')
    .addHelpText('after', '\nExit: 0 done, 1 a check found something, 2 wrong usage or input. Messages go to stderr.')
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .exitOverride()
    .helpCommand(false)
    .showHelpAfterError('(diglot --help explains the commands)');
}

function failed(error: unknown, io: Io): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG;
  if (error instanceof Problem) io.err(`${sentenceOf(error, localeOfShell())}\n`);
  else io.err(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  return WRONG;
}
