/**
 * Sentence boundaries on the development gold and on our own examples, beside Intl.Segmenter and sentencex.
 * Run with `npm run bench:segment`. Prints tables; says what is missing and goes on without it.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { LanguageCode } from '../core/model/language';
import { segmentBlock } from '../core/segment/segment';
import { type BoundaryScore, boundariesOf, scoreAll } from './segment-score';

const GOLD = new URL('../../shared/gold/', import.meta.url);
const PARAGRAPH = 10;

type Cutter = (text: string, lang: LanguageCode) => readonly string[];

interface TestSet {
  readonly name: string;
  readonly lang: LanguageCode;
  /** Texts to cut, each as the sentences it is made of. */
  readonly texts: readonly (readonly string[])[];
}

const diglot: Cutter = (text, lang) => segmentBlock(text, lang).map(({ start, end }) => text.slice(start, end));

const intl: Cutter = (text, lang) =>
  Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text), (part) => part.segment);

async function cutters(): Promise<Map<string, Cutter>> {
  const all = new Map<string, Cutter>([
    ['Diglot', diglot],
    ['Intl.Segmenter', intl],
  ]);
  try {
    const { segment } = (await import('sentencex' as string)) as { segment(lang: string, text: string): string[] };
    all.set('sentencex', (text, lang) => segment(lang, text));
  } catch {
    console.log('sentencex is not installed for this platform: its column is left out.');
  }
  return all;
}

function goldSets(): TestSet[] {
  const sets: TestSet[] = [];
  for (const name of ['segmentation/pud', 'ntrex/'])
    for (const lang of ['en', 'ru', 'zh'] as const) {
      const file = new URL(name.endsWith('/') ? `${name}${lang}.txt` : `${name}.${lang}.txt`, GOLD);
      if (!existsSync(file)) {
        console.log(`No gold: ${file.pathname} is not there; its rows are left out.`);
        continue;
      }
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      sets.push({ name: name.replace(/.*\/(?=.)|\/$/g, ''), lang, texts: paragraphs(lines) });
    }
  return sets;
}

function paragraphs(lines: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / PARAGRAPH) }, (_, k) =>
    lines.slice(k * PARAGRAPH, (k + 1) * PARAGRAPH),
  );
}

function score({ texts, lang }: TestSet, cut: Cutter): BoundaryScore {
  const glue = lang === 'zh' ? '' : ' ';
  return scoreAll(texts.map((text) => [boundariesOf(text), boundariesOf(cut(text.join(glue), lang))]));
}

function row(set: TestSet, all: Map<string, Cutter>): string {
  const cells = [...all.values()].map((cut) => {
    const { f1, precision, recall } = score(set, cut);
    return `${f1.toFixed(4)} (${precision.toFixed(3)} / ${recall.toFixed(3)})`.padEnd(24);
  });
  return [`${set.name} ${set.lang}`.padEnd(14), ...cells].join('');
}

async function main(): Promise<void> {
  const all = await cutters();
  const sets = goldSets();
  console.log(`Boundary F1 (precision / recall), sentences joined in paragraphs of ${PARAGRAPH}`);
  console.log([''.padEnd(14), ...[...all.keys()].map((name) => name.padEnd(24))].join(''));
  for (const set of sets) console.log(row(set, all));
}

await main();
