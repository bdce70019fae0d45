import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
let house = '';

/** A small house with the same rules, so that a forbidden import can be made without touching the real one. */
beforeAll(() => {
  house = fs.mkdtempSync(path.join(os.tmpdir(), 'diglot-house-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    fs.copyFileSync(path.join(root, file), path.join(house, file));
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'));
  for (const file of ['core/model/ids.ts', 'core/align/align.ts', 'store/port.ts', 'server/library.ts'])
    write(file, 'export const here = 1;\n');
});

afterAll(() => fs.rmSync(house, { recursive: true, force: true }));

function write(place: string, code: string): void {
  const file = path.join(house, place);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, code);
}

/** What the import rules say of a file with this code at this place. */
function judge(place: string, code: string): string {
  write(place, code);
  const { stdout } = spawnSync(process.execPath, [path.join(root, 'scripts/cruise.mjs'), place], {
    cwd: house,
    encoding: 'utf8',
  });
  fs.rmSync(path.join(house, place));
  return stdout;
}

describe('the import rules', () => {
  it.each([
    ['core/segment/intruder.ts', "import '../align/align';", 'core-segment-imports'],
    ['core/model/intruder.ts', "import 'node:fs';", 'core-is-pure'],
    ['core/model/intruder.ts', "import 'i18next';", 'core-is-pure'],
    [
      'components/intruder.tsx',
      "import type { here } from '../store/port';\nexport type S = typeof here;",
      'components-imports',
    ],
    ['store/intruder.ts', "import '../server/library';", 'store-imports'],
    ['core/clean/intruder.ts', "import 'diff-match-patch';", 'diff-match-patch-in-one-place'],
  ])('%s: %s is refused', (place, code, rule) => {
    expect(judge(place, code)).toContain(`error ${rule}`);
  });

  it('lets a stage import the model', () => {
    expect(
      judge('core/segment/guest.ts', "import { here } from '../model/ids';\nexport const there = here;"),
    ).toContain('no dependency violations');
  });
});
