import type { Bitext } from '../../core/model/bitext';
import { checkBitext } from '../../core/model/check-bitext';
import type { Control } from '../../core/model/control';
import { Problem } from '../../core/model/problem';
import type { Uploaded } from '../../store/port';
import { openSqlite } from '../../store/sqlite/open';
import { dataFolder } from '../root';
import { takeUpload } from '../uploads';
import { hashGiven, type ImportRequest, importRead, type ReadText, readGiven } from './import';

export type KeepRequest = ImportRequest & {
  /** In place of the title the text has. */
  readonly title?: string;
  /** The second document is the original. */
  readonly swap?: boolean;
  /** Keep the same content once more. */
  readonly again?: boolean;
};

export interface KeptWork {
  readonly work: string;
  /** The first document, to open. */
  readonly document: string;
}

/** Imports and keeps, in one transaction. Throws `already-imported` and what `importGiven` throws; then nothing is kept. */
export async function keepGiven(request: KeepRequest, control: Control): Promise<KeptWork> {
  const texts = await readGiven(request, control);
  const { bitext: made } = importRead(texts, request, control);
  const bitext = dressed(made, request);
  if (bitext.beads.length === 0) throw new Problem('nothing-to-import', 'Cleaning left nothing');
  const [wrong] = checkBitext(bitext);
  if (wrong) throw new Error(`The pipeline made an unsound bitext: ${wrong}`);
  control.report('save', 0, 1);
  const store = await openSqlite(dataFolder());
  try {
    const uploads = texts.map(uploadOf);
    const origin = { at: new Date().toISOString(), kind: 'import' as const, hash: hashGiven(texts), uploads };
    await store.add(bitext, { ...origin, once: request.again !== true });
  } finally {
    await store.close();
  }
  control.report('save', 1, 1);
  return { work: bitext.work.id, document: bitext.work.documents[0]?.id ?? '' };
}

/** The bitext under the person's title, with the sides they say. */
function dressed(bitext: Bitext, { title, swap }: KeepRequest): Bitext {
  const documents = swap
    ? bitext.work.documents.toReversed().map((document, k) => ({
        ...document,
        side: k === 0 ? ('original' as const) : ('translation' as const),
      }))
    : bitext.work.documents;
  return { ...bitext, work: { ...bitext.work, title: title?.trim() || bitext.work.title, documents } };
}

function uploadOf({ name, text, bytes }: ReadText): Uploaded {
  return { name: name ?? 'text.txt', bytes: bytes ?? takeUpload(text) ?? new TextEncoder().encode(text) };
}
