/**
 * What the reader costs, beside a plain static table of the same pairs, in headless Chromium, pages in turn, ratios
 * within a round: `npm run bench:reader`. Options: --rounds 7, --book 30000 (pairs of the whole-text page; 0 leaves it
 * out). Exit 1 when a limit is not held, or when one of two spoiled pages is not noticed. Needs a build
 * (`npm run build`) and a Chromium (CHROMIUM_PATH).
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import type { Bitext } from '../../core/model/bitext';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { openLibrary } from '../../server/library';
import { grow } from './grow';
import { judge, LIMITS, type Limit } from './limits';
import { median, type Visit, visit } from './measure';
import { servePages, serveProgram } from './serve';
import { staticTable } from './static-table';
import { dropSentences, switchOffHover } from './traps';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, book: { type: 'string', default: '30000' } },
});
const ROUNDS = Number(values.rounds);
const BOOK = Number(values.book);
const SECTION = 300;

interface Round {
  readonly ours: Visit;
  readonly table: Visit;
}

const data = fs.mkdtempSync(path.join(os.tmpdir(), 'diglot-bench-'));
const works = [SECTION, ...(BOOK > 0 ? [BOOK] : [])].map((pairs) => grow('where-the-water-parts', pairs));
await keep();
const tables = await servePages(new Map(works.map((work) => [`/${work.work.id}`, staticTable(work)])));
const program = await serveProgram(data);
const browser = await launch();
let failed = false;
try {
  for (const [k, work] of works.entries()) {
    const page = k === 0 ? 'section' : 'book';
    const rounds = await roundsOf(browser, work, page);
    print(page, work.beads.length, rounds);
  }
  await checkTraps(browser);
} finally {
  await browser.close();
  program.stop();
  tables.stop();
  fs.rmSync(data, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

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

function addressOf(work: Bitext, page: Limit['page']): string {
  const document = encodeURIComponent(work.work.documents[0]?.id ?? '');
  return `${program.address}/en/read/${document}${page === 'book' ? '/whole' : ''}`;
}

/** Every sentence of the work, and the id of one at nine tenths of the first document. */
function contentsOf(work: Bitext): { sentences: string[]; far: string } {
  const sentences = work.work.documents.flatMap(({ id }) =>
    (work.segmentations[id]?.segments ?? []).map(({ start, end }) => (work.texts[id] ?? '').slice(start, end)),
  );
  const at = work.beads[Math.floor(work.beads.length * 0.9)];
  const first = work.work.documents[0]?.id ?? '';
  const segments = work.beads.slice(
    work.beads.indexOf(at ?? work.beads[0] ?? { id: '', sides: {}, method: 'given', score: 1, review: 'unseen' }),
  );
  const far = segments.flatMap((bead) => bead.sides[first] ?? [])[0] ?? '';
  return { sentences, far: `s-${far}` };
}

async function roundsOf(within: Browser, work: Bitext, page: Limit['page']): Promise<Round[]> {
  const contents = contentsOf(work);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const complete = round === 0;
    const ours = await visit(within, { address: addressOf(work, page), sentence: '.s', ...contents, complete });
    const address = `${tables.address}/${work.work.id}`;
    const table = await visit(within, { address, sentence: 'tr', ...contents, complete: false });
    rounds.push({ ours, table });
  }
  return rounds;
}

function print(page: Limit['page'], pairs: number, rounds: readonly Round[]): void {
  console.log(
    `\n${pairs} pairs, ${page === 'book' ? 'the whole book on one page' : 'one section'}; median of ${ROUNDS} rounds`,
  );
  console.log(row('', 'Diglot', 'plain table', 'ratio', 'limit', ''));
  for (const { of, label, as, sign, limit } of LIMITS.filter((one) => one.page === page)) {
    const value = median(rounds.map(({ ours }) => ours[of]));
    const plain = median(rounds.map(({ table }) => table[of]));
    const ratio = median(rounds.map(({ ours, table }) => ours[of] / table[of]));
    const held = judge(as === 'ratio' ? ratio : value, sign, limit);
    failed ||= !held;
    const said = Number.isFinite(ratio) && as === 'ratio' ? ratio.toFixed(2) : '–';
    const bound = `${sign} ${as === 'ratio' ? `${limit}×` : format(limit)}`;
    console.log(row(label, format(value), format(plain), said, bound, held ? 'held' : 'NOT HELD'));
  }
}

/** Two spoiled pages that the checks above must notice. */
async function checkTraps(within: Browser): Promise<void> {
  const [work] = works;
  if (!work) return;
  const contents = contentsOf(work);
  const page = { address: addressOf(work, 'section'), sentence: '.s', ...contents, complete: true };
  const dark = await visit(within, { ...page, spoil: switchOffHover });
  const short = await visit(within, { ...page, spoil: dropSentences });
  console.log('\nspoiled pages, which the checks must notice');
  const noticed = (label: string, isNoticed: boolean, value: number) => {
    failed ||= !isNoticed;
    console.log(row(label, format(value), '', '', '', isNoticed ? 'noticed' : 'NOT NOTICED'));
  };
  noticed('no hover linking: lit', dark.hovered < 1, dark.hovered);
  noticed('a tenth dropped: copied', short.copied < 1, short.copied);
  noticed('a tenth dropped: printed', short.printed < 1, short.printed);
}

function format(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : value.toFixed(value < 10 ? 2 : 1);
}

function row(...cells: string[]): string {
  return cells.map((cell, k) => (k === 0 ? cell.padEnd(26) : cell.padStart(13))).join('');
}
