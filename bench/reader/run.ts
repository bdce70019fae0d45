/**
 * What the reader costs, beside a plain static table of the same pairs, in headless Chromium, pages in turn.
 * `npm run bench`; options: --rounds 7, --book 30000 (pairs of the whole-text page; 0 leaves it out).
 * Needs a build (`npm run build`) and a Chromium (CHROMIUM_PATH).
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { openLibrary } from '../../server/library';
import { grow } from './grow';
import { median, type Visit, visit } from './measure';
import { servePages, serveProgram } from './serve';
import { staticTable } from './static-table';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, book: { type: 'string', default: '30000' } },
});
const ROUNDS = Number(values.rounds);
const BOOK = Number(values.book);
const SECTION = 300;

interface Pair {
  readonly name: string;
  readonly ours: string;
  readonly table: string;
}

const ROWS: readonly [keyof Visit, string][] = [
  ['html', 'HTML, bytes gzip'],
  ['script', 'script, bytes gzip'],
  ['nodes', 'elements'],
  ['ready', 'load, ms'],
  ['blocking', 'blocking, ms'],
  ['hoverP95', 'hover to paint p95, ms'],
  ['hovered', 'hovers that lit'],
  ['memory', 'memory, MB'],
].map(([key, label]) => [key as keyof Visit, label as string]);

const data = fs.mkdtempSync(path.join(os.tmpdir(), 'diglot-bench-'));
const sizes = [SECTION, ...(BOOK > 0 ? [BOOK] : [])];
const works = sizes.map((pairs) => grow('where-the-water-parts', pairs));
await keep();
const tables = await servePages(new Map(works.map((work, k) => [`/${sizes[k]}`, staticTable(work)])));
const program = await serveProgram(data);
const browser = await launch();
try {
  for (const [k, work] of works.entries()) {
    const document = work.work.documents[0]?.id ?? '';
    const whole = sizes[k] === SECTION ? '' : '/whole';
    await compare(browser, {
      name: `${work.beads.length} pairs, ${whole ? 'the whole book on one page' : 'one section'}`,
      ours: `${program.address}/en/read/${document}${whole}`,
      table: `${tables.address}/${sizes[k]}`,
    });
  }
} finally {
  await browser.close();
  program.stop();
  tables.stop();
  fs.rmSync(data, { recursive: true, force: true });
}

async function keep(): Promise<void> {
  const store = await openLibrary(data);
  for (const work of works) await store.add(work, { at: new Date().toISOString(), kind: 'import', hash: work.work.id });
  await store.close();
}

async function launch(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error('There is no Chromium on this machine; set CHROMIUM_PATH.');
  const quiet = [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({ executablePath, args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
}

async function compare(within: Browser, { name, ours, table }: Pair): Promise<void> {
  const rounds: { ours: Visit; table: Visit }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ ours: await visit(within, ours, '.s'), table: await visit(within, table, 'tr') });
  }
  console.log(`\n${name}; median of ${ROUNDS} rounds, ratio within a round`);
  console.log(row('', 'Diglot', 'plain table', 'ratio'));
  for (const [key, label] of ROWS) {
    const [a, b] = [rounds.map((round) => round.ours[key]), rounds.map((round) => round.table[key])];
    const ratio = median(rounds.map((round) => round.ours[key] / round.table[key]));
    console.log(row(label, format(median(a)), format(median(b)), Number.isFinite(ratio) ? ratio.toFixed(2) : '–'));
  }
}

function format(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);
}

function row(...cells: string[]): string {
  return cells.map((cell, k) => (k === 0 ? cell.padEnd(26) : cell.padStart(13))).join('');
}
