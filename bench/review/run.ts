/**
 * What the review bench costs with a long text: from a key to the frame that shows its effect, and from a change to the
 * server's answer, in headless Chromium. `npm run bench:review`; options: --pairs 10000, --keys 40 (of each kind).
 * Needs a build (`npm run build`) and a Chromium (CHROMIUM_PATH).
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { openLibrary } from '../../server/library';
import { grow } from '../reader/grow';
import { percentile } from '../reader/measure';
import { serveProgram } from '../reader/serve';
import { type KeyTime, watchKeys } from './watch-keys';

const { values } = parseArgs({
  options: { pairs: { type: 'string', default: '10000' }, keys: { type: 'string', default: '40' } },
});
const PAIRS = Number(values.pairs);
const KEYS = Number(values.keys);

/** What is pressed, each with what takes it back or goes on. */
const KINDS: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ['next pair (j)', ['j']],
  ['confirm and go on (Enter)', ['Enter']],
  ['merge, undo (m, Ctrl+Z)', ['m', 'Control+z']],
  ['split (x, x)', ['x', 'x']],
  ['take a sentence, undo (], Ctrl+Z)', [']', 'Control+z']],
  ['dispute (q)', ['q']],
  ['type in a sentence (e, letters, Enter)', ['e', 'End', 'a', 'b', 'c', 'Enter']],
];

const data = fs.mkdtempSync(path.join(os.tmpdir(), 'diglot-bench-'));
const work = grow('where-the-water-parts', PAIRS);
const store = await openLibrary(data);
const doubtful = work.beads.map((bead, k) => ({ ...bead, review: 'unseen' as const, score: k % 20 ? 0.9 : 0.4 }));
await store.add({ ...work, beads: doubtful }, { at: new Date().toISOString(), kind: 'import', hash: work.work.id });
await store.close();
const program = await serveProgram(data);
const browser = await launch();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchKeys);
  const saves = watchSaves(page);
  const begun = performance.now();
  await page.goto(`${program.address}/en/review/${work.work.documents[0]?.id}`);
  await page.locator('main[data-ready]').waitFor({ timeout: 120_000 });
  console.log(`${PAIRS.toLocaleString('en')} pairs; on the screen after ${Math.round(performance.now() - begun)} ms`);
  console.log(row('key to paint, ms', 'p50', 'p95', 'keys'));
  await page.getByRole('button', { name: 'In order' }).click();
  const all: number[] = [];
  for (const [name, keys] of KINDS) {
    const times = await press(page, keys);
    all.push(...times);
    console.log(row(name, ...shown(times)));
  }
  console.log(row('all keys', ...shown(all)));
  await page.locator('.saving[data-saving=saved]').waitFor({ timeout: 60_000 });
  console.log(row('save, request to answer', ...shown(saves)));
} finally {
  await browser.close();
  program.stop();
  fs.rmSync(data, { recursive: true, force: true });
}

async function launch() {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('There is no Chromium on this machine; set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

/** Presses the keys one after the other, as a quick typist would, and says how long each took to be seen. */
async function press(page: Page, keys: readonly string[]): Promise<number[]> {
  await page.evaluate(() => {
    (window as unknown as { keyTimes: KeyTime[] }).keyTimes = [];
  });
  for (let k = 0; k < KEYS; k++) {
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForTimeout(60);
    }
  }
  const times = await page.evaluate(() => (window as unknown as { keyTimes: KeyTime[] }).keyTimes);
  return times.filter(({ key }) => !['Control', 'Shift'].includes(key)).map(({ ms }) => ms);
}

/** Times from sending a change to having its answer, in milliseconds, as they come. */
function watchSaves(page: Page): number[] {
  const times: number[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().includes('/transactions')) times.push(request.timing().responseEnd);
  });
  return times;
}

function shown(times: readonly number[]): string[] {
  return [percentile(times, 0.5).toFixed(1), percentile(times, 0.95).toFixed(1), String(times.length)];
}

function row(...cells: string[]): string {
  return cells.map((cell, k) => (k === 0 ? cell.padEnd(40) : cell.padStart(9))).join('');
}
