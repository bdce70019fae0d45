/**
 * Three columns out of pairwise alignments, on news in three languages damaged by seed: `npm run bench:columns`.
 * Prints strict F1 of whole rows, beside rows through one text alone; of each pair of columns aligned alone; how many rows scored .9 or more are right; and sentences of all sides a second.
 */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type AlignedBead, type AlignSide, align } from '../core/align/align';
import { alignColumns } from '../core/align/columns';
import { lexiconPair } from '../core/languages/lexicon';
import type { LanguageCode } from '../core/model/language';
import type { TextRange } from '../core/model/range';
import { loadLexicon } from '../server/lexicon/load';
import { goldFolder } from './align/gold';
import { LITERARY } from './align/stress';
import { goldRows, type ThreeTexts, threeTexts } from './align/three';

const LANGS = ['zh', 'ru', 'en'] as const;
const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;
const PART = 319;

function texts(folder: string): ThreeTexts[] {
  const columns = LANGS.map((lang) =>
    readFileSync(path.join(folder, 'ntrex', `${lang}.txt`), 'utf8')
      .trim()
      .split('\n'),
  );
  const lines = (columns[0] as string[]).map((_, k) => columns.map((column) => column[k] as string));
  return [1, 2, 3, 4].flatMap((seed) =>
    [0, 1, 2].map((part) => threeTexts(LANGS, lines.slice(part * PART, (part + 1) * PART), LITERARY, seed * 10 + part)),
  );
}

function lexicon(from: LanguageCode, to: LanguageCode) {
  const pair = lexiconPair(from, to);
  return pair && loadLexicon(pair, path.join(os.tmpdir(), 'diglot-bench-lexicon'));
}

type Row = readonly (readonly number[])[];

/** How many rows are right; those that are empty on a side are left out, as scorers of pairs do. */
class Score {
  private right = 0;
  private found = 0;
  private wanted = 0;

  add(gold: readonly Row[], rows: readonly Row[]): void {
    const [wanted, found] = [keys(gold), keys(rows)];
    const set = new Set(wanted);
    this.right += found.filter((key) => set.has(key)).length;
    this.found += found.length;
    this.wanted += wanted.length;
  }

  f1(): string {
    return ((2 * this.right) / (this.found + this.wanted)).toFixed(4);
  }

  precision(): string {
    return `${((100 * this.right) / Math.max(1, this.found)).toFixed(2)} % of ${this.found}`;
  }
}

const keys = (rows: readonly Row[]) =>
  rows.filter((row) => row.every((side) => side.length > 0)).map((row) => row.join(':'));

const run = ({ start, end }: TextRange) => Array.from({ length: end - start }, (_, k) => start + k);

const pairOf = ({ sides }: ThreeTexts, x: number, y: number): AlignedBead[] => {
  const [a, b] = [sides[x] as AlignSide, sides[y] as AlignSide];
  return align(a, b, { lexicon: lexicon(a.lang, b.lang) });
};

/** Rows through the third text alone: cut where the alignments of the first and the second with it both have a boundary. */
function throughThird(texts: ThreeTexts): Row[] {
  const sides = [pairOf(texts, 0, 2), pairOf(texts, 1, 2)].map(
    (beads) => new Map(beads.map(({ a, b }) => [b.end, a.end])),
  );
  const rows: Row[] = [];
  let from = [0, 0, 0];
  for (let k = 1; k <= (texts.sides[2]?.segments.length ?? 0); k++) {
    const ends = sides.map((ends) => ends.get(k));
    if (ends.includes(undefined)) continue;
    const to = [...(ends as number[]), k];
    rows.push(to.map((end, side) => run({ start: from[side] as number, end })));
    from = to;
  }
  return rows;
}

function measure(documents: readonly ThreeTexts[]): void {
  const [merged, third, sure] = [new Score(), new Score(), new Score()];
  const alone = PAIRS.map(() => new Score());
  let seconds = 0;
  for (const texts of documents) {
    const gold = goldRows(texts, [0, 1, 2]);
    const start = performance.now();
    const beads = alignColumns(texts.sides, { lexicon });
    seconds += (performance.now() - start) / 1000;
    const rows = beads.map(({ sides }) => sides.map(run));
    merged.add(gold, rows);
    third.add(gold, throughThird(texts));
    sure.add(
      gold,
      rows.filter((_, k) => (beads[k]?.score ?? 0) >= 0.9),
    );
    PAIRS.forEach(([x, y], k) => {
      const own = goldRows(texts, [x, y]);
      alone[k]?.add(
        own,
        pairOf(texts, x, y).map(({ a, b }) => [run(a), run(b)]),
      );
    });
  }
  console.log(`whole rows, strict F1: ${merged.f1()}; through the third text alone: ${third.f1()}`);
  PAIRS.forEach(([x, y], k) => {
    console.log(`${LANGS[x]}–${LANGS[y]}, two by two: ${alone[k]?.f1()}`);
  });
  console.log(`rows scored ≥ .9 that are right: ${sure.precision()}`);
  const sentences = documents.flatMap(({ sides }) => sides).reduce((sum, { segments }) => sum + segments.length, 0);
  console.log(`${Math.round(sentences / seconds)} sentences of three sides a second`);
}

const folder = goldFolder();
if (folder) measure(texts(folder));
else console.log('The gold is not beside the project (../shared/gold): nothing is measured.');
