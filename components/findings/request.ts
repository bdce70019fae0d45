import type { DismissReason, FindingRecord, Verdict } from '../../core/model/finding';
import { linesOf, type Progress, type Refusal, RefusedError } from '../ui/answer';

/** What the server tells of a section. */
export interface FindingsAnswer {
  readonly revision: number;
  readonly findings: readonly FindingRecord[];
}

/** What it tells of a whole work: with the texts of the pairs concerned, by bead and document. */
export interface WholeAnswer extends FindingsAnswer {
  readonly pairs: Readonly<Record<string, Readonly<Record<string, PairText>>>>;
  readonly emendations: readonly EmendationCard[];
}

/** An emendation of the work, and the first sentence that it stands in. */
export interface EmendationCard {
  readonly id: string;
  readonly reading: string;
  readonly correction: string;
  readonly segment: string;
  readonly lang: string;
}

/** A sentence of another document that speaks for or against an emendation. */
export interface Testimony {
  readonly says: 'supports' | 'contradicts';
  /** It does not name the year; that follows from what it says. */
  readonly implied: boolean;
  readonly document: string;
  readonly segment: string;
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

export interface PairText {
  /** Where the text begins in its document. */
  readonly start: number;
  readonly text: string;
}

/** What a person says. `part` is the section in which the finding was seen, from 0. */
export interface Judgement {
  readonly finding: string;
  readonly verdict: 'accepted' | 'dismissed' | 'open';
  readonly because?: DismissReason;
  readonly words?: string;
  readonly part?: number;
}

/** Findings of one section. Throws `RefusedError`. */
export async function fetchSection(work: string, part: number, locale: string): Promise<FindingsAnswer> {
  return (await answerOf(await fetch(`${addressOf(work, 'findings', locale)}&part=${part}`))) as FindingsAnswer;
}

/** Findings of a work, with progress; aborting ends the check. Throws `RefusedError`. */
export async function fetchWhole(
  work: string,
  locale: string,
  call: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<WholeAnswer> {
  const response = await fetch(addressOf(work, 'findings', locale), { signal: call.signal });
  if (!response.ok || !response.body) return (await answerOf(response)) as WholeAnswer;
  for await (const line of linesOf(response.body)) {
    if ('progress' in line) call.onProgress(line.progress);
    else if ('problem' in line) throw new RefusedError(line.problem);
    else return line.result as WholeAnswer;
  }
  throw new TypeError('The answer ended early');
}

/** Keeps a verdict; the one that holds now, null for none. Throws `RefusedError`. */
export async function sendVerdict(work: string, said: Judgement, locale: string): Promise<Verdict | null> {
  const response = await fetch(addressOf(work, 'verdicts', locale), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(said),
  });
  return ((await answerOf(response)) as { verdict: Verdict | null }).verdict;
}

/** What other texts say of an emendation, supporting ones first. Throws `RefusedError`. */
export async function fetchTestimony(
  work: string,
  note: string,
  locale: string,
  signal: AbortSignal,
): Promise<readonly Testimony[]> {
  const address = `${addressOf(work, 'corroboration', locale)}&note=${encodeURIComponent(note)}`;
  return ((await answerOf(await fetch(address, { signal }))) as { testimony: readonly Testimony[] }).testimony;
}

function addressOf(work: string, what: string, locale: string): string {
  return `/api/works/${encodeURIComponent(work)}/${what}?lang=${locale}`;
}

async function answerOf(response: Response): Promise<unknown> {
  const answer: unknown = await response.json();
  if (!response.ok) throw new RefusedError(answer as Refusal);
  return answer;
}
