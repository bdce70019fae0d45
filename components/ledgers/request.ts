import type { TermDecision } from '../../core/model/ledger';
import { type Refusal, RefusedError } from '../ui/answer';

export interface Ledger<T> {
  readonly revision: number;
  readonly entries: readonly T[];
}

/** The names or the terms of a work. Throws `RefusedError`. */
export async function fetchLedger<T>(
  work: string,
  kind: 'names' | 'terms',
  locale: string,
  signal: AbortSignal,
): Promise<Ledger<T>> {
  return (await answerOf(await fetch(`${addressOf(work, kind)}?lang=${locale}`, { signal }))) as Ledger<T>;
}

/** Decides how a term is rendered; with no renderings, that it is not decided. Throws `RefusedError`. */
export async function sendDecision(
  work: string,
  decision: Pick<TermDecision, 'term' | 'lang' | 'renderings'>,
  locale: string,
): Promise<TermDecision | null> {
  const response = await fetch(`${addressOf(work, 'terms')}?lang=${locale}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(decision),
  });
  return ((await answerOf(response)) as { decision: TermDecision | null }).decision;
}

/** Takes a file of terms in; how many decisions it made. Throws `RefusedError`. */
export async function sendTerms(work: string, file: File, locale: string): Promise<number> {
  const format = /\.(?:tsv|txt)$/i.test(file.name) ? 'tsv' : 'tbx';
  const response = await fetch(`${addressOf(work, 'terms')}/import?lang=${locale}&format=${format}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  return ((await answerOf(response)) as { kept: number }).kept;
}

/** Where the term list can be had as a file. */
export function termsFile(work: string, format: 'tbx' | 'tsv'): string {
  return `${addressOf(work, 'terms')}?format=${format}`;
}

function addressOf(work: string, what: string): string {
  return `/api/works/${encodeURIComponent(work)}/${what}`;
}

async function answerOf(response: Response): Promise<unknown> {
  const answer: unknown = await response.json();
  if (!response.ok) throw new RefusedError(answer as Refusal);
  return answer;
}
