import type { Control } from '../../core/model/control';
import { Problem } from '../../core/model/problem';
import { type BatchFile, type BatchItem, itemsOf, unpack } from '../formats/batch';
import { recognise } from '../formats/recognise';
import { type KeptWork, keepGiven } from './keep';
import { type PlainProblem, plain } from './messages';

/** Files of a folder, or one archive of them. */
export interface BatchRequest {
  readonly files: readonly BatchFile[];
  /** Keep the same content once more. */
  readonly again?: boolean;
}

/** What became of each pair or single file, in order; one that failed leaves nothing. */
export interface BatchReport {
  readonly items: readonly (Pick<BatchItem, 'name' | 'files'> & {
    readonly kept?: KeptWork;
    readonly problem?: PlainProblem;
  })[];
}

/** Imports and keeps pair by pair. Throws what `openZip` throws, and `nothing-to-import`; then nothing is kept. */
export async function keepBatch({ files, again }: BatchRequest, control: Control): Promise<BatchReport> {
  const items = itemsOf(await unpackAll(files));
  if (items.length === 0) throw new Problem('nothing-to-import', 'No file in it');
  const report: BatchReport['items'][number][] = [];
  for (const [k, { name, files: names, request }] of items.entries()) {
    control.report('batch', k, items.length);
    report.push({ name, files: names, ...(await outcome(() => keepGiven({ ...request, again }, control))) });
  }
  return { items: report };
}

/** The files, those of an archive in its place. */
export async function unpackAll(files: readonly BatchFile[]): Promise<BatchFile[]> {
  const [only] = files;
  const archive = only && files.length === 1 && (await recognise(only.bytes, only.name)) === 'zip';
  return archive ? unpack(only) : [...files];
}

async function outcome(keep: () => Promise<KeptWork>): Promise<{ kept: KeptWork } | { problem: PlainProblem }> {
  try {
    return { kept: await keep() };
  } catch (error) {
    if (error instanceof Problem) return { problem: plain(error) };
    throw error;
  }
}
