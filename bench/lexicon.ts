/**
 * How much of real text the lexicons know: `npm run bench:lexicon`. For Russian, running and distinct words that
 * `corpus/lexicon/ru.tsv` has under one of their lemmas, those whose stress is certain, and those the aligner finds
 * English and Chinese renderings for; for Chinese, running words with English renderings. Says so without the gold.
 */
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { russianStem } from '../core/languages/ru/stem';
import { russianWords } from '../core/languages/ru/words';
import { hanziRuns, longestMatch } from '../core/languages/zh/words';
import { loadLexicon } from '../server/lexicon/load';
import { russianForms } from '../server/words/ru';
import { goldFolder } from './align/gold';

const CACHE = path.join(os.tmpdir(), 'diglot-bench-lexicon');

const SETS = {
  ru: [
    ['news', 'ntrex/ru.txt'],
    ['mixed', 'segmentation/pud.ru.txt'],
    ['verse', 'alignment/bible-ru-en/Gen.ru', 'alignment/bible-ru-en/Exo.ru'],
  ],
  zh: [
    ['news', 'ntrex/zh.txt'],
    ['mixed (traditional)', 'segmentation/pud.zh.txt'],
    ['verse', 'alignment/bible-zh-en/Gen.zh', 'alignment/bible-zh-en/Exo.zh'],
  ],
} as const;

/** Running words and distinct ones, and how many of each a test holds for. */
class Share {
  private running = 0;
  private held = 0;
  private readonly distinct = new Map<string, boolean>();

  add(word: string, holds: boolean): void {
    this.running++;
    if (holds) this.held++;
    this.distinct.set(word, holds);
  }

  toString(): string {
    const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
    const kinds = [...this.distinct.values()].filter((holds) => holds).length;
    return `${percent(this.held, this.running)} of words, ${percent(kinds, this.distinct.size)} of distinct ones`;
  }
}

function read(folder: string, files: readonly string[]): string {
  return files
    .map((file) => path.join(folder, file))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

async function measureRussian(folder: string): Promise<void> {
  const forms = await russianForms(process.cwd());
  const [english, chinese] = [loadLexicon('ru-en', CACHE), loadLexicon('ru-zh', CACHE)];
  for (const [name, ...files] of SETS.ru) {
    const [known, common, stressed, toEnglish, toChinese] = [1, 2, 3, 4, 5].map(() => new Share()) as Share[];
    for (const word of russianWords(read(folder, files))) {
      const plain = word.toLowerCase();
      const { readings, stressed: certain } = forms.analyse(word);
      const has = readings.some((reading) => reading.word !== undefined);
      known?.add(plain, has);
      if (/^\p{Ll}/u.test(word)) common?.add(plain, has);
      if (has && plain.length > 1) stressed?.add(plain, certain !== undefined);
      toEnglish?.add(plain, found(english, russianStem(word)));
      toChinese?.add(plain, found(chinese, russianStem(word)));
    }
    console.log(`Russian ${name}`);
    console.log(`  in the lexicon                 ${known}`);
    console.log(`  … of those without a capital   ${common}`);
    console.log(`  stress certain, of those in it ${stressed}`);
    console.log(`  English renderings             ${toEnglish}`);
    console.log(`  Chinese renderings             ${toChinese}`);
  }
}

type Lexicon = ReturnType<typeof loadLexicon>;

function found(lexicon: Lexicon, word: string): boolean {
  let any = false;
  lexicon.renderings(word, () => {
    any = true;
  });
  return any;
}

function measureChinese(folder: string): void {
  const lexicon = loadLexicon('zh-en', CACHE);
  for (const [name, ...files] of SETS.zh) {
    const share = new Share();
    for (const run of hanziRuns(read(folder, files)))
      for (const word of longestMatch(run, (text) => lexicon.isWord(text))) share.add(word, found(lexicon, word));
    console.log(`Chinese ${name}\n  English renderings             ${share}`);
  }
}

const folder = goldFolder();
if (folder) {
  await measureRussian(folder);
  measureChinese(folder);
} else console.log('The gold is not beside the project (../shared/gold): nothing is measured.');
