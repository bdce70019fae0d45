/**
 * Sentence boundaries on the development gold and on our own examples, beside Intl.Segmenter and sentencex.
 * Run with `npm run bench:segment`. Prints tables; says what is missing and goes on without it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type LanguageCode, languageOf } from '../core/model/language';
import type { Segmentation } from '../core/model/segmentation';
import type { Work } from '../core/model/work';
import { CHINESE } from '../core/segment/chinese.fixture';
import { ENGLISH } from '../core/segment/english.fixture';
import { RUSSIAN } from '../core/segment/russian.fixture';
import { segmentBlock } from '../core/segment/segment';
import { type BoundaryScore, boundariesOf, scoreAll } from './segment-score';

const GOLD = new URL('../../shared/gold/', import.meta.url);
const CORPUS = new URL('../corpus/', import.meta.url);
/** Sentences to a paragraph, where the gold does not say; a text without paragraphs favours nobody. */
const PARAGRAPH = 10;
const LANGS = ['en', 'ru', 'zh'] as const;

type Cutter = (text: string, lang: LanguageCode) => readonly string[];

interface TestSet {
  readonly name: string;
  readonly lang: LanguageCode;
  readonly texts: readonly TestText[];
}

/** What to cut, and the sentences it is made of. */
interface TestText {
  readonly text: string;
  readonly sentences: readonly string[];
}

const diglot: Cutter = (text, lang) => segmentBlock(text, lang).map(({ start, end }) => text.slice(start, end));

const intl: Cutter = (text, lang) =>
  Array.from(new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text), (part) => part.segment);

async function loadCutters(): Promise<Map<string, Cutter>> {
  const cutters = new Map<string, Cutter>([
    ['Diglot', diglot],
    ['Intl.Segmenter', intl],
  ]);
  try {
    const { segment } = (await import('sentencex' as string)) as { segment(lang: string, text: string): string[] };
    cutters.set('sentencex', (text, lang) => segment(lang, text));
  } catch {
    console.log('sentencex is not installed for this platform: its column is left out.');
  }
  return cutters;
}

/** Lines of a gold file, or undefined, said plainly, when it is not there. */
function readGold(path: string): string[] | undefined {
  const file = new URL(path, GOLD);
  if (existsSync(file)) {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.map((line) => line.trim()).filter(Boolean);
  }
  console.log(`No gold: ${file.pathname} is not there; its row is left out.`);
  return undefined;
}

function goldSet(name: string, lang: LanguageCode, path: string): TestSet[] {
  const lines = readGold(path);
  if (!lines) return [];
  const glue = lang === 'zh' ? '' : ' ';
  const paragraphs = Array.from({ length: Math.ceil(lines.length / PARAGRAPH) }, (_, k) =>
    lines.slice(k * PARAGRAPH, (k + 1) * PARAGRAPH),
  );
  return [{ name, lang, texts: paragraphs.map((sentences) => ({ text: sentences.join(glue), sentences })) }];
}

/** The works that come with the program, cut by hand: each block is a text. */
function corpusSet(lang: LanguageCode): TestSet {
  const works = readdirSync(CORPUS).filter((name) => existsSync(new URL(`${name}/work.json`, CORPUS)));
  return { name: 'corpus', lang, texts: works.flatMap((work) => blocksOf(new URL(`${work}/`, CORPUS), lang)) };
}

function blocksOf(work: URL, lang: LanguageCode): TestText[] {
  const { documents } = readJson(new URL('work.json', work)) as Pick<Work, 'documents'>;
  return documents
    .filter((document) => languageOf(document.lang) === lang)
    .flatMap(({ id }) => {
      const text = readFileSync(new URL(`texts/${id}.txt`, work), 'utf8');
      const { blocks, segments } = readJson(new URL(`segments/${id}.json`, work)) as Segmentation;
      return blocks
        .filter(({ kind }) => kind !== 'verse')
        .map(({ start, end }) => ({
          text: text.slice(start, end),
          sentences: segments
            .filter((one) => one.start >= start && one.end <= end)
            .map((one) => text.slice(one.start, one.end)),
        }));
    });
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function ownSet(lang: LanguageCode, examples: readonly (readonly [string, string])[]): TestSet {
  const texts = examples.map(([, marked]) => ({ text: marked.replaceAll('¦', ''), sentences: marked.split('¦') }));
  return { name: 'own examples', lang, texts };
}

function score({ texts, lang }: TestSet, cut: Cutter): BoundaryScore {
  return scoreAll(texts.map(({ text, sentences }) => [boundariesOf(sentences), boundariesOf(cut(text, lang))]));
}

function printScores(sets: readonly TestSet[], cutters: ReadonlyMap<string, Cutter>): void {
  console.log(`\nBoundary F1 (precision / recall); gold joined in paragraphs of ${PARAGRAPH} lines`);
  console.log([''.padEnd(18), ...[...cutters.keys()].map((name) => name.padEnd(24))].join(''));
  for (const set of sets) {
    const cells = [...cutters.values()].map((cut) => {
      const { f1, precision, recall } = score(set, cut);
      return `${f1.toFixed(4)} (${precision.toFixed(3)} / ${recall.toFixed(3)})`.padEnd(24);
    });
    console.log([`${set.name} ${set.lang}`.padEnd(18), ...cells].join(''));
  }
}

const HOSTILE = [
  '.',
  '. ',
  '(',
  ')',
  '7',
  '"',
  '“',
  "'",
  '!?',
  '."',
  '( . ) ',
  'a. ',
  'A. ',
  '1. ',
  '1) ',
  '.((((',
  '\n',
  '。',
  '“。”',
  '… ',
];

/** Rule [S3]: processor time for 1 MB by that for 0.5 MB, the best of three each; above 2.5 it is not linear. */
function printLinearity(): void {
  console.log('\nTwice the input, times the work (at most 2.5)');
  for (const unit of HOSTILE) {
    const half = bestTime(unit.repeat(500_000 / unit.length));
    const whole = bestTime(unit.repeat(1_000_000 / unit.length));
    console.log(
      `${JSON.stringify(unit).padEnd(12)}${(whole / half).toFixed(2).padStart(6)}${whole.toFixed(0).padStart(8)} ms a megabyte`,
    );
  }
}

function bestTime(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      segmentBlock(text, 'en');
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

async function main(): Promise<void> {
  const cutters = await loadCutters();
  const sets = [
    ...LANGS.flatMap((lang) => goldSet('pud', lang, `segmentation/pud.${lang}.txt`)),
    ...LANGS.flatMap((lang) => goldSet('ntrex', lang, `ntrex/${lang}.txt`)),
    ...LANGS.flatMap((lang) =>
      goldSet('genesis', lang, `alignment/bible-${lang === 'ru' ? 'ru-en' : 'zh-en'}/Gen.${lang}`),
    ),
    ...LANGS.map(corpusSet),
    ownSet('en', ENGLISH),
    ownSet('ru', RUSSIAN),
    ownSet('zh', CHINESE),
  ];
  printScores(sets, cutters);
  console.log('A line of ntrex or genesis is often more or less than a sentence: compare the columns, not the rows.');
  printLinearity();
}

await main();
