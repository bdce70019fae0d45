#!/usr/bin/env node
/**
 * `npm test`: types, import rules, lint, unit tests, journeys in a browser. Goes on after a failure, so that one run
 * shows everything, and ends with `N passed, N failed, N skipped`.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { build, checkNode, install, run } from './lib/prepare.mjs';

checkNode();
await install();

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'diglot-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

await check('Types of core', 'tsc', ['--noEmit', '-p', 'core']);
await check('Types', 'tsc', ['--noEmit']);
await check('Import rules', process.execPath, ['scripts/cruise.mjs']);
await check('Lint', 'biome', ['check', '--error-on-warnings', '.']);
await unitTests();
await journeys();

fs.rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

async function check(name, command, args) {
  console.log(`\n— ${name}`);
  const code = await run(command, args);
  total[code === 0 ? 'passed' : 'failed']++;
  if (code !== 0) console.error(`${name}: failed`);
}

async function unitTests() {
  console.log('\n— Unit tests');
  const file = path.join(reports, 'unit.json');
  const code = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = read(file);
  total.passed += report?.numPassedTests ?? 0;
  total.failed += (report?.numFailedTests ?? 0) || (code === 0 ? 0 : 1);
  total.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
}

async function journeys() {
  console.log('\n— Journeys in a browser');
  const browser = await findBrowser();
  if (!browser) {
    console.log('There is no Chromium on this machine: the journeys did NOT run. Install one, or set CHROMIUM_PATH.');
    total.skipped++;
    return;
  }
  await build();
  const file = path.join(reports, 'journeys.json');
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const code = await run('playwright', ['test', '--reporter=list,json'], { env });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(file)?.stats ?? {};
  total.passed += expected;
  total.failed += unexpected + flaky || (code === 0 ? 0 : 1);
  total.skipped += skipped;
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
