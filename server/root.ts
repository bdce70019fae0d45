import path from 'node:path';

/** The program's own folder: where `corpus/` and `node_modules/` are. The working folder unless DIGLOT_ROOT names it. */
export function programFolder(): string {
  return process.env.DIGLOT_ROOT || process.cwd();
}

/** The data folder: DIGLOT_DATA, or `.diglot/data` in the program's folder. */
export function dataFolder(): string {
  return path.resolve(programFolder(), process.env.DIGLOT_DATA || '.diglot/data');
}
