import type { Committed } from '../../state/bitext/session';
import { linesOf, type Progress, type Refusal, RefusedError } from '../ui/answer';

interface RealignRequest {
  /** Of the change, so that it is made once. */
  readonly id: string;
  readonly base: number;
  readonly bead: string;
  readonly by: string;
}

interface Call {
  readonly locale: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Aligns again from a bead to the end, on the server; undefined when nothing came out otherwise. Rejects with words. */
export async function realign(work: string, request: RealignRequest, call: Call): Promise<Committed | undefined> {
  const response = await fetch(`/api/works/${encodeURIComponent(work)}/realign?lang=${call.locale}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    signal: call.signal,
  });
  if (!response.ok || !response.body) throw new RefusedError((await response.json()) as Refusal);
  for await (const line of linesOf(response.body)) {
    if ('progress' in line) call.onProgress(line.progress);
    else if ('problem' in line) throw new RefusedError(line.problem);
    else return (line.result as { committed?: Committed }).committed;
  }
  throw new TypeError('The answer ended early');
}
