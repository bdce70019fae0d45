import type { Bitext } from '../../core/model/bitext';
import type { CleaningEntry } from '../../core/model/cleaning';
import { linesOf, type Progress, type Refusal, RefusedError } from '../ui/answer';

/** What a person brings: one page in which two languages alternate (or one text alone), or two texts. */
export interface Draft {
  readonly kind: 'page' | 'two';
  readonly page: DraftText;
  readonly a: DraftText;
  readonly b: DraftText;
}

export interface DraftText {
  readonly text: string;
  /** File name, when it came from a file. */
  readonly name?: string;
  /** BCP 47 tag; undefined: told from the letters. */
  readonly lang?: string;
}

export const EMPTY_DRAFT: Draft = { kind: 'page', page: { text: '' }, a: { text: '' }, b: { text: '' } };

/** What the draft would become. */
export interface Preview {
  readonly bitext: Bitext;
  readonly cleaning: readonly (CleaningEntry & { readonly document: string })[];
}

interface Saved {
  readonly work: string;
  readonly document: string;
}

interface Call {
  readonly locale: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Asks for a preview; `turned` are the cleaning entries to leave alone. Aborting kills the job on the server. */
export async function preview(draft: Draft, turned: readonly string[], call: Call): Promise<Preview> {
  return (await send('/api/import/preview', { ...textsOf(draft), turned }, call)) as Preview;
}

export interface SaveOptions {
  readonly turned: readonly string[];
  readonly title: string;
  readonly swap: boolean;
  readonly again: boolean;
}

/** Keeps the draft in the library, whole or not at all. */
export async function save(draft: Draft, options: SaveOptions, call: Call): Promise<Saved> {
  return (await send('/api/import', { ...textsOf(draft), ...options }, call)) as Saved;
}

function textsOf({ kind, page, a, b }: Draft): object {
  return kind === 'page' ? { kind, page } : { kind, a, b };
}

async function send(path: string, body: object, { locale, signal, onProgress }: Call): Promise<unknown> {
  const response = await fetch(`${path}?lang=${locale}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
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

/** The text of a file, decoded by the server, which knows the old encodings. */
export async function decodeFile(file: File, locale: string): Promise<DraftText & { encoding: string }> {
  const response = await fetch(`/api/import/decode?lang=${locale}&name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new RefusedError(answer as Refusal);
  const { text, encoding } = answer as { text: string; encoding: string };
  return { text, encoding, name: file.name };
}
