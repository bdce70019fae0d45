import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type AlignSide, align } from '../../core/align/align';
import type { LanguageCode } from '../../core/model/language';
import { Problem } from '../../core/model/problem';
import { newId } from '../../server/ids';
import { lexiconOf } from '../../server/jobs/import';
import type { Encoder } from '../../server/neural/encoder';
import { openEncoder } from '../../server/neural/open';
import { ALIGN_FORMATS, type Aligned, type AlignFormat, writeAligned } from '../aligned';
import type { AddCommand, Io } from '../command';
import { readText, writeOut } from '../files';
import { choice, languageOption, languageOrDetected } from '../options';
import { cutSide, lineSide, type Side } from '../side';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly presegmented?: boolean;
  readonly format: string;
  readonly selfTraining: boolean;
  readonly batch?: string;
  readonly out?: string;
  readonly model?: string;
}

/** The options and, once opened, the model that they name. */
interface Means extends Options {
  readonly encoder?: Encoder;
}

/** `diglot align A B`, or `--batch DIR` for every NAME.zh and NAME.en of a folder. */
export const alignCommand: AddCommand = (program, run) => {
  program
    .command('align')
    .description('align two texts, or every pair of a folder')
    .argument('[a]', 'the original')
    .argument('[b]', 'its translation')
    .option('--from <code>', 'language of the original; told from the letters when absent')
    .option('--to <code>', 'language of the translation')
    .option('--presegmented', 'take each line as a sentence')
    .option(
      '--format <name>',
      `${ALIGN_FORMATS.join(', ')}; ladder prints [0,1]:[0], sentence numbers from 0`,
      'ladder',
    )
    .option('--no-self-training', 'do not learn words from the texts themselves (faster)')
    .option('--model <folder>', 'a model of sentences of many languages that helps (docs/spec/models.md)')
    .option('--batch <folder>', 'align every NAME.<from> with NAME.<to> there; needs --from, --to and --out')
    .option('--out <folder>', 'where --batch writes NAME.align')
    .action(
      run(async (io, a: string | undefined, b: string | undefined, options: Options) => {
        const format = choice('--format', ALIGN_FORMATS, options.format);
        const means = {
          ...options,
          encoder: options.model === undefined ? undefined : await openEncoder(options.model),
        };
        if (options.batch !== undefined) return alignFolder(io, options.batch, means, format);
        if (!a || !b) throw new Problem('bad-option', 'Two files', { option: 'A B', wanted: '2 × FILE' });
        io.out(writeAligned(await alignFiles(a, b, means), format, newId));
        return 0;
      }),
    );
};

async function alignFiles(fileA: string, fileB: string, options: Means): Promise<Aligned> {
  const [a, b] = [readSide(fileA, '--from', options.from, options), readSide(fileB, '--to', options.to, options)];
  if (a.lang === b.lang && !(options.from && options.to)) {
    throw new Problem('same-language', `Both ${a.lang}`, { lang: a.lang });
  }
  const beads = align(await alignSide(a, options.encoder), await alignSide(b, options.encoder), {
    lexicon: lexiconOf(a.lang, b.lang),
    selfTraining: options.selfTraining,
  });
  return { a, b, beads, title: path.parse(fileA).name };
}

async function alignSide({ lang, sentences, blocks }: Side, encoder: Encoder | undefined): Promise<AlignSide> {
  const vectors = encoder && (await encoder.encode(sentences));
  return { lang, segments: sentences, ...(blocks ? { blocks } : {}), ...(vectors ? { vectors } : {}) };
}

function readSide(file: string, option: string, lang: string | undefined, { presegmented }: Options): Side {
  const text = readText(file);
  const code = languageOrDetected(option, lang, text);
  return presegmented ? lineSide(text, code, newId) : cutSide(text, code, newId, isMarkdown(file));
}

function isMarkdown(file: string): boolean {
  return /\.(md|markdown)$/i.test(file);
}

async function alignFolder(io: Io, folder: string, options: Means, format: AlignFormat): Promise<number> {
  const [from, to, out] = [required('--from', options.from), required('--to', options.to), options.out];
  if (out === undefined) throw new Problem('bad-option', '--out', { option: '--out', wanted: 'DIR' });
  const names = pairsIn(folder, from, to);
  for (const name of names) {
    const [a, b] = [path.join(folder, `${name}.${from}`), path.join(folder, `${name}.${to}`)];
    writeOut(path.join(out, `${name}.align`), writeAligned(await alignFiles(a, b, options), format, newId));
    io.err(`${name}.align\n`);
  }
  return 0;
}

function required(option: string, value: string | undefined): LanguageCode {
  return languageOption(option, value ?? '—');
}

/** Names that have a file in both languages. A file without its partner is a mistake to be named. */
function pairsIn(folder: string, from: string, to: string): string[] {
  const files = new Set(listFolder(folder));
  const named = (lang: string) => [...files].filter((file) => file.endsWith(`.${lang}`));
  const check = (file: string, lang: string, other: string) => {
    const partner = file.slice(0, -lang.length) + other;
    if (!files.has(partner)) throw new Problem('no-partner', file, { name: file, partner }, { file: folder });
    return file.slice(0, -lang.length - 1);
  };
  for (const file of named(to)) check(file, to, from);
  const names = named(from).map((file) => check(file, from, to));
  if (names.length === 0) throw new Problem('no-pairs-in-folder', folder, { from, to }, { file: folder });
  return names.sort();
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('unreadable-file', detail, { detail }, { file: folder });
  }
}
