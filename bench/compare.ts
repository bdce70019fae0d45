/**
 * What the comparison of two documents of 5,000 sentences costs, in headless Chromium on the built program: `npm run
 * bench:compare`. Two revisions, and two translations through their original; every third sentence differs. Exit 1 when
 * the rows are not on the screen within two seconds in the median, or every twentieth frame of scrolling is late. The library
 * page is visited in turn: what it takes is what the machine takes from everything just then.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import type { Bitext } from '../core/model/bitext';
import { findBrowser } from '../scripts/lib/browser.mjs';
import { openLibrary } from '../server/library';
import { grow } from './reader/grow';
import { droppedFrames } from './reader/measure';
import { serveProgram } from './reader/serve';

const SENTENCES = 5_000;
const ROUNDS = 5;
const SCREEN_MS = 2_000;
const DROPPED = 0.05;

/** The same work with a word of every third sentence of its translation turned round: the length stays. */
function changed(bitext: Bitext, document: string): Bitext {
  const letters = [...(bitext.texts[document] ?? '')];
  const segments = bitext.segmentations[document]?.segments ?? [];
  for (const [k, { start, end }] of segments.entries()) {
    if (k % 3 > 0) continue;
    const word = /\p{L}{4,}/u.exec(letters.slice(start, end).join(''));
    if (!word) continue;
    const from = start + word.index;
    letters.splice(from, word[0].length, ...[...word[0]].reverse());
  }
  return { ...bitext, texts: { ...bitext.texts, [document]: letters.join('') } };
}

/** The work under other names, as if another person had brought it. */
function renamed(bitext: Bitext): Bitext {
  const documents = bitext.work.documents.map(({ id }) => id);
  const text = documents.reduce((json, id) => json.replaceAll(`"${id}"`, `"${id}-b"`), JSON.stringify(bitext));
  return JSON.parse(text.replaceAll(`"${bitext.work.id}"`, `"${bitext.work.id}-b"`)) as Bitext;
}

/** The same machine at the same time: a page with next to nothing on it. */
async function control(browser: Browser, address: string): Promise<{ screen: number; dropped: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript('globalThis.__name = (named) => named;');
  const start = performance.now();
  await page.goto(address, { timeout: 120_000 });
  const screen = performance.now() - start;
  const dropped = await droppedFrames(page);
  await page.close();
  return { screen, dropped };
}

async function visit(browser: Browser, address: string): Promise<{ screen: number; dropped: number; rows: number }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript('globalThis.__name = (named) => named;'); // tsx names functions with a helper of its own
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit', timeout: 120_000 });
  await page.locator('.cmp-row').first().waitFor();
  await page.waitForFunction(() => /[1-9]/.test(document.querySelector('.cmp-walk p')?.textContent ?? ''));
  const screen = performance.now() - start;
  await page.waitForLoadState();
  const rows = await page.locator('.cmp-row').count();
  const dropped = await droppedFrames(page);
  await page.close();
  return { screen, dropped, rows };
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0;

const data = fs.mkdtempSync(path.join(os.tmpdir(), 'diglot-bench-'));
const first = grow('where-the-water-parts', SENTENCES);
const translation = first.work.documents.find(({ side }) => side === 'translation')?.id ?? '';
const newer = changed(first, translation);
const store = await openLibrary(data);
const now = new Date().toISOString();
await store.add(first, { at: now, kind: 'import', hash: 'first' });
await store.supersede(first.work.id, { id: 'newer', at: now, by: '', bitext: newer }, 1);
await store.add(renamed(first), { at: now, kind: 'import', hash: 'second' });
await store.close();

const program = await serveProgram(data);
const executablePath = await findBrowser();
if (!executablePath) throw new Error('There is no Chromium on this machine; set CHROMIUM_PATH.');
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = `${program.address}/en/compare/${encodeURIComponent(translation)}`;
const pages = {
  'two revisions': `${page}?from=1&to=2`,
  'two translations': `${page}?with=${encodeURIComponent(`${translation}-b`)}`,
};
try {
  for (const [name, address] of Object.entries(pages)) {
    await visit(browser, address); // the first visit loads the program and its dictionaries
    const visits: Awaited<ReturnType<typeof visit>>[] = [];
    const controls: Awaited<ReturnType<typeof control>>[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      visits.push(await visit(browser, address));
      controls.push(await control(browser, `${program.address}/en`));
    }
    const middle = (list: readonly { screen: number; dropped: number }[]) =>
      [median(list.map((each) => each.screen)), median(list.map((each) => each.dropped))] as const;
    const [screen, dropped] = middle(visits);
    const [empty, emptyDropped] = middle(controls);
    const good = screen <= SCREEN_MS && dropped <= DROPPED;
    console.log(
      `${name}: ${visits[0]?.rows} rows, on the screen in ${Math.round(screen)} ms (limit ${SCREEN_MS}), ${(100 * dropped).toFixed(1)} % of frames late (limit ${100 * DROPPED} %)${good ? '' : '  NOT HELD'}; the library page just then ${Math.round(empty)} ms, ${(100 * emptyDropped).toFixed(1)} %`,
    );
    if (!good) process.exitCode = 1;
  }
} finally {
  await browser.close();
  program.stop();
  fs.rmSync(data, { recursive: true, force: true });
}
