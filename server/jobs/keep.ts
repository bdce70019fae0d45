import type { Bitext } from '../../core/model/bitext';
import { checkBitext } from '../../core/model/check-bitext';
import type { Control } from '../../core/model/control';
import type { DocumentFacts, ImportChoices } from '../../core/model/import-record';
import { Problem } from '../../core/model/problem';
import type { Document } from '../../core/model/work';
import type { ImportResult } from '../../core/pipeline';
import type { NewWork, Uploaded } from '../../store/port';
import { openSqlite } from '../../store/sqlite/open';
import { dataFolder } from '../root';
import { bytesOf, hashGiven, type ImportRequest, importRead, type ReadText, readGiven } from './import';
import { recordOf } from './record';

/** `title` stands in place of the one the text has; `swap`: the second document is the original. */
export type KeepRequest = ImportRequest &
  Partial<Pick<ImportChoices, 'title' | 'swap' | 'about'>> & {
    /** Keep the same content once more. */
    readonly again?: boolean;
    /** Keep the abstracts in two languages beside the text, as a work of their own. */
    readonly abstracts?: boolean;
  };

export interface KeptWork {
  readonly work: string;
  /** The first document, to open. */
  readonly document: string;
  /** The abstracts that were kept beside it. */
  readonly abstracts?: Omit<KeptWork, 'abstracts'>;
}

/** Imports and keeps, in one transaction. Throws `already-imported` and what `importGiven` throws; then nothing is kept. */
export async function keepGiven(request: KeepRequest, control: Control): Promise<KeptWork> {
  const texts = await readGiven(request, control);
  const made = importRead(texts, request, control);
  const works = worksOf(request, made, texts);
  control.report('save', 0, 1);
  const store = await openSqlite(dataFolder());
  try {
    await store.addAll(works);
  } finally {
    await store.close();
  }
  control.report('save', 1, 1);
  const [kept, abstracts] = works.map(({ bitext: { work } }) => ({
    work: work.id,
    document: work.documents[0]?.id ?? '',
  }));
  return { work: '', document: '', ...kept, ...(abstracts ? { abstracts } : {}) };
}

/** The work, and its abstracts when they were asked for. */
function worksOf(request: KeepRequest, made: ImportResult, texts: readonly ReadText[]): NewWork[] {
  const uploads = texts.map(uploadOf);
  const hash = hashGiven(texts);
  const origin = { at: new Date().toISOString(), kind: 'import' as const, uploads, once: request.again !== true };
  const bitext = sound(dressed(made.bitext, request));
  const work = { bitext, origin: { ...origin, hash, record: recordOf(request, made) } };
  if (!request.abstracts || !made.abstracts) return [work];
  const { about: _, swap: __, ...shared } = request;
  const abstracts = dressed(made.abstracts, { ...shared, title: bitext.work.title });
  const record = recordOf({ ...shared, title: bitext.work.title, part: 'abstracts' }, made);
  return [work, { bitext: sound(abstracts), origin: { ...origin, hash: `${hash}-abstracts`, record } }];
}

/** The bitext, which must hold something and break no invariant. */
export function sound(bitext: Bitext): Bitext {
  if (bitext.beads.length === 0) throw new Problem('nothing-to-import', 'Cleaning left nothing');
  const [wrong] = checkBitext(bitext);
  if (wrong) throw new Error(`The pipeline made an unsound bitext: ${wrong}`);
  return bitext;
}

/** The bitext under the person's title, with the facts and sides they say. */
export function dressed(bitext: Bitext, { title, swap, about }: Pick<KeepRequest, 'title' | 'swap' | 'about'>): Bitext {
  const said = bitext.work.documents.map((document, k) => withFacts(document, about?.[k]));
  const documents = swap
    ? exchanged(said).map((document, k) => ({
        ...document,
        side: k === 0 ? ('original' as const) : ('translation' as const),
      }))
    : said;
  return { ...bitext, work: { ...bitext.work, title: title?.trim() || bitext.work.title, documents } };
}

/** The second in the place of the first. */
function exchanged(documents: readonly Document[]): readonly Document[] {
  const [first, second, ...rest] = documents;
  return first && second ? [second, first, ...rest] : documents;
}

/** A document with facts in place of those found; an empty one takes the fact away. */
function withFacts(document: Document, facts: DocumentFacts | undefined): Document {
  const given = Object.entries(facts ?? {}).filter(([, value]) => value !== undefined);
  const kept = given.filter(([key, value]) => value.length > 0 || key === 'title');
  const gone = new Set(given.map(([key]) => key));
  const rest = Object.entries(document).filter(([key]) => !gone.has(key));
  const { title = document.title, ...more } = Object.fromEntries(kept) as DocumentFacts;
  return { ...(Object.fromEntries(rest) as unknown as Document), ...more, title: title || document.title };
}

function uploadOf(given: ReadText): Uploaded {
  return { name: given.name ?? 'text.txt', bytes: bytesOf(given) ?? new TextEncoder().encode(given.text) };
}
