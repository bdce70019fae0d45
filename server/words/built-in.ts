import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { dict } from '@node-rs/jieba/dict';
import { type Control, checkCancelled, NO_CONTROL } from '../../core/model/control';
import { type CedictEntry, readCedict } from '../lexicon/cedict';
import { cedictText } from '../lexicon/cedict-text';
import { cedictWord, frequencies, russianArticle } from './articles';
import { type DictionaryEntry, DictionaryFile, type DictionaryInfo } from './dictionary-file';
import { readRussianWords } from './russian-lexicon';

/** Raised when the way articles are made changes. */
const BUILD = 2;
const BATCH = 4000;

export const CEDICT: DictionaryInfo = {
  name: 'CC-CEDICT',
  from: 'zh',
  to: 'en',
  notice: 'CC-CEDICT, © MDBG and contributors, CC BY-SA 4.0, https://cc-cedict.org/',
};
export const RUSSIAN: DictionaryInfo = {
  name: 'Diglot Russian lexicon',
  from: 'ru',
  to: 'en, zh',
  notice: 'Diglot, Apache-2.0',
};

/** What the dictionaries that come with the program are made from. */
export interface BuiltInSources {
  readonly cedict: string;
  readonly russian: string;
}

export function readSources(root: string): BuiltInSources {
  const russian = path.join(root, 'corpus/lexicon/ru.tsv');
  return { cedict: cedictText(root), russian: existsSync(russian) ? readFileSync(russian, 'utf8') : '' };
}

/**
 * The dictionaries that come with the program, in one file in `folder` named by the hash of their content: made once
 * (about 5 s, in batches between which other work runs), opened at once after that; files of older content are removed.
 */
export async function openBuiltIn(
  folder: string,
  sources: BuiltInSources,
  control: Control = NO_CONTROL,
): Promise<DictionaryFile> {
  const name = `dictionary-${stamp(sources)}.sqlite`;
  const file = path.join(folder, name);
  if (!existsSync(file)) await build(file, sources, control);
  for (const old of readdirSync(folder)) {
    if (/^dictionary-[0-9a-f]+\.sqlite$/.test(old) && old !== name) rmSync(path.join(folder, old), { force: true });
  }
  return new DictionaryFile(file);
}

function stamp({ cedict, russian }: BuiltInSources): string {
  return createHash('sha256').update(`${BUILD}\n${russian}\n`).update(cedict).digest('hex').slice(0, 12);
}

/** Written beside and renamed, so that two processes never read half a file. */
async function build(file: string, { cedict, russian }: BuiltInSources, control: Control): Promise<void> {
  const draft = `${file}.${process.pid}`;
  const made = new DictionaryFile(draft, { draft: true });
  try {
    const words = [...readCedict(cedict)];
    const rows = [...readRussianWords(russian).values()].flat();
    const total = words.length + rows.length;
    const frequency = frequencies(Buffer.from(dict).toString());
    const article = (entry: CedictEntry) => cedictWord(entry, frequency);
    await inBatches(made, CEDICT, words, article, (done) => control.report('dictionary', done, total), control);
    await inBatches(
      made,
      RUSSIAN,
      rows,
      russianArticle,
      (done) => control.report('dictionary', words.length + done, total),
      control,
    );
    made.close();
    renameSync(draft, file);
  } catch (error) {
    made.close();
    rmSync(draft, { force: true });
    throw error;
  }
}

async function inBatches<Row>(
  file: DictionaryFile,
  info: DictionaryInfo,
  rows: readonly Row[],
  article: (row: Row) => DictionaryEntry,
  report: (done: number) => void,
  control: Control,
): Promise<void> {
  const id = file.addDictionary(info);
  for (let at = 0; at < rows.length; at += BATCH) {
    checkCancelled(control);
    file.addEntries(id, rows.slice(at, at + BATCH).map(article));
    report(Math.min(rows.length, at + BATCH));
    await new Promise((resolve) => setImmediate(resolve));
  }
}
