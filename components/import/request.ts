import type { Bitext } from '../../core/model/bitext';
import type { CleaningEntry } from '../../core/model/cleaning';
import type { DocumentFacts } from '../../core/model/import-record';
import type { BlockRole } from '../../core/model/segmentation';
import { linesOf, type Progress, type Refusal, RefusedError } from '../ui/answer';

/** What a person brings: one page in which two languages alternate (or one text alone), or two or three texts. */
export interface Draft {
  readonly kind: 'page' | 'two' | 'three';
  readonly page: DraftText;
  readonly a: DraftText;
  readonly b: DraftText;
  readonly c: DraftText;
}

export interface DraftText {
  readonly text: string;
  /** A file in place of a pasted text. */
  readonly file?: GivenFile;
  /** BCP 47 tag; undefined: told from the letters. */
  readonly lang?: string;
}

/** A file that the server has set aside, as it reads. */
export interface GivenFile extends FileWishes {
  readonly upload: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly format: string;
  /** How its words begin. */
  readonly text: string;
  /** UTF-16 units of all its words. */
  readonly length: number;
  readonly confidence?: number;
  readonly replaced?: number;
  readonly candidates?: readonly { readonly encoding: string; readonly sample: string }[];
}

/** How a person wants a file to be read. */
export interface FileWishes {
  readonly encoding?: string;
  readonly lossy?: boolean;
  readonly password?: string;
}

const NOTHING: DraftText = { text: '' };
export const EMPTY_DRAFT: Draft = { kind: 'page', page: NOTHING, a: NOTHING, b: NOTHING, c: NOTHING };

/** What the draft would become. */
export interface Preview {
  readonly bitext: Bitext;
  readonly cleaning: readonly (CleaningEntry & { readonly document: string })[];
  readonly places: Readonly<Record<string, string>>;
  readonly abstracts?: Bitext;
}

/** What was decided while looking at a preview. */
export interface Decisions {
  readonly turned: readonly string[];
  readonly roles: Readonly<Record<string, BlockRole>>;
}

export interface Saved {
  readonly work: string;
  readonly document: string;
}

export interface Call {
  readonly locale: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Asks for a preview under these decisions. Aborting kills the job on the server. */
export async function preview(draft: Draft, { turned, roles }: Decisions, call: Call): Promise<Preview> {
  return (await send('/api/import/preview', { ...textsOf(draft), turned, roles }, call)) as Preview;
}

export interface SaveOptions extends Decisions {
  readonly about: readonly DocumentFacts[];
  readonly abstracts: boolean;
  readonly title: string;
  readonly swap: boolean;
  readonly again: boolean;
}

/** Keeps the draft in the library, whole or not at all. */
export async function save(draft: Draft, options: SaveOptions, call: Call): Promise<Saved> {
  return (await send('/api/import', { ...textsOf(draft), ...options }, call)) as Saved;
}

function textsOf({ kind, page, a, b, c }: Draft): object {
  if (kind === 'page') return { kind, page: given(page) };
  return { kind, a: given(a), b: given(b), ...(kind === 'three' ? { c: given(c) } : {}) };
}

function given({ text, file, lang }: DraftText): object {
  if (!file) return { text, lang };
  const { upload, name, encoding, lossy, password } = file;
  return { upload, name, lang, encoding, lossy, password };
}

/** What became of each pair or file of a batch. */
export interface BatchReport {
  readonly items: readonly {
    readonly name: string;
    readonly files: readonly string[];
    readonly kept?: Saved;
    readonly problem?: Refusal;
  }[];
}

/** Imports many files at once, pair by pair. */
export async function saveBatch(files: readonly File[], again: boolean, call: Call): Promise<BatchReport> {
  const form = new FormData();
  for (const file of files) form.append('file', file, file.webkitRelativePath || file.name);
  if (again) form.append('again', 'true');
  return (await send('/api/import/batch', form, call)) as BatchReport;
}

/** Sends long work and follows its progress. */
export async function send(path: string, body: object, { locale, signal, onProgress }: Call): Promise<unknown> {
  const form = body instanceof FormData;
  const response = await fetch(`${path}?lang=${locale}`, {
    method: 'POST',
    headers: form ? {} : { 'content-type': 'application/json' },
    body: form ? body : JSON.stringify(body),
    signal,
  });
  if (!response.ok || !response.body) throw new RefusedError((await response.json()) as Refusal);
  for await (const line of linesOf(response.body)) {
    if ('progress' in line) onProgress(line.progress);
    else if ('problem' in line) throw new RefusedError(line.problem);
    else return line.result;
  }
  throw new TypeError('The answer ended early');
}

/** Gives a file to the server, which reads how it begins. Throws `RefusedError` when it cannot be read like that. */
export async function showFile(file: File, wishes: FileWishes, locale: string): Promise<GivenFile> {
  const { encoding, lossy, password } = wishes;
  const query = new URLSearchParams({ lang: locale, name: file.name, sample: 'true' });
  if (encoding) query.set('encoding', encoding);
  if (lossy) query.set('lossy', 'true');
  if (password) query.set('password', password);
  const response = await fetch(`/api/import/decode?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new RefusedError(answer as Refusal);
  const read = answer as Omit<GivenFile, 'name' | 'size'>;
  return { ...read, name: file.name, size: file.size, ...(lossy ? { lossy } : {}), ...(password ? { password } : {}) };
}
