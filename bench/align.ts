/**
 * The aligner on the development gold: `npm run bench:align`. Prints strict F1, strict F1 with empty sides, lax F1 and
 * sentences of both sides a second, with and without self-training. Says so when the gold is not there.
 */
import os from 'node:os';
import path from 'node:path';
import { align } from '../core/align/align';
import { lexiconPair } from '../core/languages/lexicon';
import { loadLexicon } from '../server/lexicon/load';
import { asGold, type GoldSet, goldFolder, goldSets } from './align/gold';
import { scoreBeads } from './align/score';

const folder = goldFolder();
if (!folder) console.log('The gold is not beside the project (../shared/gold): nothing is measured.');
else {
  console.log(row('', 'strict', 'with empty', 'lax', 'sentences/s', 'untrained', 'sentences/s'));
  for (const set of goldSets(folder)) console.log(measure(set));
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

function measure(set: GoldSet): string {
  const trained = alignSet(set, true);
  const plain = alignSet(set, false);
  const number = (value: number) => value.toFixed(4);
  const { strict, all, lax } = trained.scores;
  return row(
    set.name,
    number(strict),
    number(all),
    number(lax),
    trained.speed,
    number(plain.scores.strict),
    plain.speed,
  );
}

function alignSet({ documents, verse }: GoldSet, selfTraining: boolean) {
  const [first] = documents;
  const pair = first && lexiconPair(first.a.lang, first.b.lang);
  const lexicon = pair && loadLexicon(pair, path.join(os.tmpdir(), 'diglot-bench-lexicon'));
  const start = performance.now();
  const found = documents.map(({ a, b, gold }) => ({ gold, found: asGold(align(a, b, { lexicon, selfTraining })) }));
  const seconds = (performance.now() - start) / 1000;
  const sentences = documents.reduce((sum, { a, b }) => sum + a.segments.length + b.segments.length, 0);
  return { scores: scoreBeads(found, verse), speed: Math.round(sentences / seconds).toLocaleString('en') };
}

function row(...cells: string[]): string {
  return cells.map((cell, k) => (k === 0 ? cell.padEnd(24) : cell.padStart(12))).join('');
}
