import { Problem } from '../../core/model/problem';
import { writeWorkFolder } from '../../server/corpus/write';
import { EXPORT_FORMATS, exportFormat } from '../../server/export';
import { openLibrary } from '../../server/library';
import type { Kept, Store } from '../../store/port';
import type { AddCommand, Io } from '../command';
import { writeOut } from '../files';

interface Options {
  readonly format: string;
  readonly out?: string;
  readonly corpus?: string;
}

const FORMATS = Object.keys(EXPORT_FORMATS).join(', ');

/** `diglot export DOCUMENT`, or `--corpus DIR` for the whole library in the form that lives in git. */
export const exportCommand: AddCommand = (program, run) => {
  program
    .command('export')
    .description('write a work of the library, or all of them as a corpus')
    .argument('[document]', 'id of a document or a work, as the address of its page shows it')
    .option('--format <name>', FORMATS, 'tsv')
    .option('--out <file>', 'where to write; stdout when absent')
    .option('--corpus <folder>', 'write every work there in the form of docs/formats/corpus.md')
    .action(
      run(async (io, document: string | undefined, options: Options) => {
        const store = await openLibrary();
        try {
          if (options.corpus !== undefined) await exportAll(io, store, options.corpus);
          else await exportOne(io, store, document, options);
        } finally {
          await store.close();
        }
        return 0;
      }),
    );
};

async function exportOne(io: Io, store: Store, id: string | undefined, { format: name, out }: Options): Promise<void> {
  const format = exportFormat(name);
  if (!format) throw new Problem('bad-option', `--format ${name}`, { option: '--format', wanted: FORMATS });
  if (id === undefined) throw new Problem('bad-option', 'No document', { option: 'DOCUMENT', wanted: 'ID' });
  const { bitext } = await find(store, id);
  const file = format.write(bitext, new Date().toISOString());
  if (out !== undefined) writeOut(out, file);
  else if (typeof file === 'string') io.out(file);
  else if (io.bytes) io.bytes(file);
  else throw new Problem('bad-option', 'No file', { option: '--out', wanted: 'FILE' });
}

async function find(store: Store, id: string): Promise<Kept> {
  const kept = await store.bitext((await store.workOf(id)) ?? id);
  if (!kept) throw new Problem('no-such-document', `No document ${id}`, { id });
  return kept;
}

async function exportAll(io: Io, store: Store, folder: string): Promise<void> {
  for (const { work } of await store.works()) {
    const { bitext } = await find(store, work.id);
    io.err(`${writeWorkFolder(folder, bitext)}\n`);
  }
}
