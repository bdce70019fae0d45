/**
 * The aligner on the development gold: `npm run bench:align [NAME…]`. For each set (or those whose names hold NAME)
 * strict F1, strict F1 with empty sides, lax F1 and speed, with and without self-training, beside Gale and Church and,
 * where its binary is on the PATH, hunalign; then calibration and peak memory. Says so when the gold is not there.
 */
import os from 'node:os';
import path from 'node:path';
import { align } from '../core/align/align';
import { lexiconPair } from '../core/languages/lexicon';
import { loadLexicon } from '../server/lexicon/load';
import { calibration, type Judged, judged } from './align/calibration';
import { galeChurch } from './align/gale-church';
import { asGold, type GoldDocument, type GoldSet, goldFolder, goldSets } from './align/gold';
import { hasHunalign, hunalign } from './align/hunalign';
import { scoreBeads } from './align/score';

const folder = goldFolder();
if (!folder) console.log('The gold is not beside the project (../shared/gold): nothing is measured.');
else {
  const wanted = process.argv.slice(2);
  const sets = goldSets(folder).filter(({ name }) => !wanted.length || wanted.some((part) => name.includes(part)));
  const rival = hasHunalign();
  console.log(row('', 'strict', 'all', 'lax', 'sent/s', '| plain', 'sent/s', '| GC', rival ? '| hunalign' : ''));
  const beads = sets.flatMap((set) => measure(set, rival));
  const { sureRight, sureShare, doubtfulErrors } = calibration(beads);
  console.log(`of the ${percent(sureShare)} scored .9 or more ${percent(sureRight)} are right`);
  console.log(`the doubtful tenth holds ${percent(doubtfulErrors)} of the errors`);
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  console.log(
    'sent/s: sentences of both sides a second of processor time, dictionaries loaded; plain: not self-trained',
  );
}

function measure(set: GoldSet, rival: boolean): Judged[] {
  const { documents, verse } = set;
  const [first] = documents;
  const pair = first && lexiconPair(first.a.lang, first.b.lang);
  const lexicon = pair && loadLexicon(pair, path.join(os.tmpdir(), 'diglot-bench-lexicon'));
  const ours = (selfTraining: boolean) =>
    timed(documents, ({ a, b }) => {
      const found = align(a, b, { lexicon, selfTraining });
      return { found: asGold(found), scores: found.map(({ score }) => score) };
    });
  const [trained, plain] = [ours(true), ours(false)];
  const strict = (align: (document: GoldDocument) => ReturnType<typeof galeChurch>) =>
    scoreBeads(
      documents.map((document) => ({ gold: document.gold, found: asGold(align(document)) })),
      verse,
    ).strict;
  const scores = scoreBeads(trained.results, verse);
  console.log(
    row(
      set.name,
      ...[scores.strict, scores.all, scores.lax].map((value) => value.toFixed(4)),
      trained.speed,
      scoreBeads(plain.results, verse).strict.toFixed(4),
      plain.speed,
      strict(({ a, b }) => galeChurch(a.segments, b.segments)).toFixed(3),
      rival ? strict((document) => hunalign(document, lexicon)).toFixed(3) : '',
    ),
  );
  return trained.results.flatMap(({ found, scores, gold }) => judged(found, scores, gold, verse));
}

function timed<Result>(documents: readonly GoldDocument[], work: (document: GoldDocument) => Result) {
  const before = process.cpuUsage();
  const results = documents.map((document) => ({ gold: document.gold, ...work(document) }));
  const { user, system } = process.cpuUsage(before);
  const sentences = documents.reduce((sum, { a, b }) => sum + a.segments.length + b.segments.length, 0);
  return { results, speed: Math.round((sentences * 1e6) / (user + system)).toLocaleString('en') };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function row(...cells: string[]): string {
  return cells.map((cell, k) => (k === 0 ? cell.padEnd(20) : cell.padStart(11))).join('');
}
