import path from 'node:path';
import { serialise } from '../../core/formats/bitext-json';
import { NO_CONTROL } from '../../core/model/control';
import { Problem } from '../../core/model/problem';
import { type BatchItem, itemsOf } from '../../server/formats/batch';
import {
  type GivenText,
  type ImportRequest,
  importGiven,
  readOnly,
  requestFor,
  textsOf,
} from '../../server/jobs/import';
import { keepGiven } from '../../server/jobs/keep';
import { runJob } from '../../server/jobs/run';
import { sentenceOf } from '../../server/problem';
import type { AddCommand, Io } from '../command';
import { readBytes } from '../files';
import { folderFiles } from '../folder';
import { localeOfShell } from '../locale';
import { choice, languageOption, languageOrDetected } from '../options';

interface Options {
  readonly format: string;
  readonly from?: string;
  readonly to?: string;
  readonly title?: string;
  readonly encoding?: string;
  readonly each?: boolean;
  readonly again?: boolean;
  readonly abstracts?: boolean;
}

/** `diglot import FILE…`: cleans, cuts, aligns, and keeps; `--format json` keeps nothing and prints. */
export const importCommand: AddCommand = (program, run) => {
  program
    .command('import')
    .description('import a text, a bilingual page, or an original and its translation')
    .argument(
      '<files...>',
      'one file, or two or three in different languages, the original first; others are imported one by one; a folder or archive of them',
    )
    .option('--format <name>', 'store: keep in the library (DIGLOT_DATA); json: keep nothing and print', 'store')
    .option('--from <code>', 'language of the original; told from the letters when absent')
    .option('--to <code>', 'language of the translation')
    .option('--title <words>', 'in place of the title the text has')
    .option('--encoding <name>', 'of the files; told from their bytes when absent')
    .option('--each', 'do not take two files as original and translation')
    .option('--again', 'keep the same content once more')
    .option('--abstracts', 'keep abstracts in two languages beside the text, as a work of their own')
    .action(
      run(async (io, files: string[], options: Options) => {
        const format = choice('--format', ['store', 'json'] as const, options.format);
        const folder = files.length === 1 && files[0] ? await folderFiles(files[0]) : undefined;
        if (folder) return importFolder(io, itemsOf(folder), { ...options, format });
        const requests = await requestsOf(files, options);
        for (const request of requests) {
          if (format === 'json') await printJson(io, request, requests.length > 1);
          else await keep(io, request, options);
        }
        return 0;
      }),
    );
};

/** Pair by pair; what cannot be imported is named on stderr, and the rest goes on. 2 when anything failed. */
async function importFolder(io: Io, items: readonly BatchItem[], options: Options): Promise<number> {
  if (items.length === 0) throw new Problem('nothing-to-import', 'No file in it');
  let failed = 0;
  for (const { name, request } of items) {
    try {
      if (options.format === 'json') await printJson(io, request, true);
      else await keep(io, request, options);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      io.err(`${name}: ${sentenceOf(error, localeOfShell())}\n`);
      failed++;
    }
  }
  return failed > 0 ? 2 : 0;
}

/** Two or three files in as many languages are one work; otherwise each file is a work of its own. */
async function requestsOf(files: readonly string[], options: Options): Promise<ImportRequest[]> {
  const { from, to, encoding, each } = options;
  const lang = from === undefined ? undefined : languageOption('--from', from);
  const given = files.map((file): GivenText => ({ name: path.basename(file), bytes: readBytes(file), encoding }));
  const several = files.length === 2 || files.length === 3;
  if (several && !each && (await differ(given, options))) {
    return [requestFor(given.map((text, k) => ({ ...text, lang: [lang, to][k] })))];
  }
  return given.map((page) => ({ kind: 'page', page: { ...page, lang } }));
}

/** Whether files are in as many languages, by the options or by their letters. */
async function differ(files: readonly GivenText[], { from, to }: Options): Promise<boolean> {
  const said = [from, to];
  const langs = files.map(async (file, k) => {
    const [option, value] = [k === 0 ? '--from' : '--to', said[k]];
    return value === undefined ? languageOrDetected(option, value, await wordsOf(file)) : languageOption(option, value);
  });
  return new Set(await Promise.all(langs)).size === files.length;
}

async function wordsOf(given: GivenText): Promise<string> {
  const request = { ...given, bytes: given.bytes ?? new Uint8Array() };
  const read = isBinary(given) ? runJob('read', request) : readOnly(request, NO_CONTROL);
  return (await read).text;
}

/** Archives and PDFs are opened in a process of their own, which can be ended at its limits. */
function isBinary({ bytes }: GivenText): boolean {
  const head = new TextDecoder('latin1').decode(bytes?.subarray(0, 1024));
  return head.startsWith('PK') || head.includes('%PDF-');
}

function holdsBinary(request: ImportRequest): boolean {
  return textsOf(request).some(isBinary);
}

/** One object; of several works, one object a line. */
async function printJson(io: Io, request: ImportRequest, several: boolean): Promise<void> {
  const made = holdsBinary(request) ? runJob('preview', request) : importGiven(request, NO_CONTROL);
  const { bitext, cleaning, abstracts } = await made;
  const json = serialise(bitext, cleaning, abstracts);
  io.out(several ? `${JSON.stringify(JSON.parse(json))}\n` : json);
}

async function keep(io: Io, request: ImportRequest, { title, again, abstracts }: Options): Promise<void> {
  const wish = { ...request, title, again, abstracts };
  const kept = holdsBinary(request) ? runJob('keep', wish) : keepGiven(wish, NO_CONTROL);
  const { abstracts: beside, ...first } = await kept;
  for (const { work, document } of beside ? [first, beside] : [first]) io.out(`${work}\t${document}\n`);
}
