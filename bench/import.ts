/**
 * What the import of a long work costs: `npm run bench:import [pairs]` (10,000 unless said). Two texts made of one of the
 * corpus, told again and again with a running number so that no two sentences are equal, go through the job that the
 * import page starts. Prints time, memory, how often progress was told and the longest silence between.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Progress } from '../server/jobs/messages';
import { runJob } from '../server/jobs/run';
import { openLibrary } from '../server/library';
import { grow } from './reader/grow';

const pairs = Number(process.argv[2] ?? 10_000);
const data = mkdtempSync(path.join(os.tmpdir(), 'diglot-bench-import-'));
process.env.DIGLOT_DATA = data;

/** The sentences of a document of the grown work, each with its number, in paragraphs of five. */
function textOf(side: 0 | 1): string {
  const { work, texts, segmentations, beads } = grow('the-bridge-at-khasan', pairs);
  const document = work.documents[side];
  const words = texts[document?.id ?? ''] ?? '';
  const segments = new Map(segmentations[document?.id ?? '']?.segments.map((segment) => [segment.id, segment]));
  const sentences = beads.map((bead, k) => {
    const text = (bead.sides[document?.id ?? ''] ?? []).map((id) => {
      const { start = 0, end = 0 } = segments.get(id) ?? {};
      return words.slice(start, end);
    });
    return text.join(' ').replace(/[.。!?！？]?$/u, (stop) => ` ${k + 1}${stop || '.'}`);
  });
  return sentences.map((sentence, k) => sentence + (k % 5 === 4 ? '\n\n' : ' ')).join('');
}

interface Told extends Progress {
  readonly at: number;
}

const told: Told[] = [];
const [a, b] = [textOf(0), textOf(1)];
await (await openLibrary(data)).close();
const start = performance.now();
let peak = 0;
const kept = await runJob(
  'keep',
  { kind: 'two', a: { text: a }, b: { text: b } },
  { onProgress: (progress) => told.push({ ...progress, at: performance.now() - start }) },
);
const seconds = (performance.now() - start) / 1000;
peak = process.resourceUsage().maxRSS;
const library = await openLibrary(data);
const outline = await library.bitext(kept.work);
await library.close();
const gaps = told.map(({ at }, k) => at - (told[k - 1]?.at ?? 0));
console.log(`${outline?.bitext.beads.length} pairs in ${seconds.toFixed(1)} s`);
console.log(`progress told ${told.length} times; longest silence ${(Math.max(...gaps) / 1000).toFixed(1)} s`);
for (const stage of new Set(told.map((one) => one.stage))) {
  const own = told.filter((one) => one.stage === stage);
  console.log(`  ${stage.padEnd(8)} from ${((own[0]?.at ?? 0) / 1000).toFixed(1)} s, told ${own.length} times`);
}
console.log(`memory of this process ${Math.round(peak / 1024)} MB`);
rmSync(data, { recursive: true, force: true });
