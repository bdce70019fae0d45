import type { AnchorStatus } from '../../core/model/annotation';

/** A newer version of a text of a work. */
export interface VersionGiven {
  readonly work: string;
  readonly document: string;
  readonly file: File;
}

/** What it would change: rows as HTML, and what becomes of every note. */
export interface NewVersionAnswer {
  readonly html: string;
  readonly revision: number;
  readonly notes: readonly NoteFate[];
}

export interface NoteFate {
  readonly id: string;
  readonly status: AnchorStatus;
  readonly quote: string;
  readonly text: string;
  /** What the note would stand on. */
  readonly now: string;
}

interface Call {
  readonly locale: string;
  readonly signal: AbortSignal;
}

/** Compares and keeps nothing. Throws an Error with the server's sentence. */
export async function previewVersion(given: VersionGiven, call: Call): Promise<NewVersionAnswer> {
  return (await send(given, {}, call)) as NewVersionAnswer;
}

/** Puts the newer version in place of revision `base`; gives the new revision's number. */
export async function replaceVersion(given: VersionGiven, base: number, call: Call): Promise<number> {
  const { revision } = (await send(given, { base: String(base) }, call)) as { revision: number };
  return revision;
}

async function send(
  { work, document, file }: VersionGiven,
  fields: Readonly<Record<string, string>>,
  { locale, signal }: Call,
) {
  const body = new FormData();
  body.set('file', file);
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const query = `document=${encodeURIComponent(document)}&lang=${locale}`;
  const response = await fetch(`/api/works/${encodeURIComponent(work)}/version?${query}`, {
    method: 'POST',
    body,
    signal,
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error((answer as { detail?: string }).detail ?? String(response.status));
  return answer;
}
