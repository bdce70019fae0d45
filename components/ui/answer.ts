import type { Place } from '../../core/model/problem';

/** How far long work on the server is: `done` of `total` steps of `stage` are over. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

/** An error a person can act on, as the server words it. */
export interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly place?: Place;
  /** Where the same text already stands, when that is the problem. */
  readonly address?: string;
}

export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.detail);
  }
}

type Line = { progress: Progress } | { result: unknown } | { problem: Refusal };

/** The lines of an application/x-ndjson body as they arrive. */
export async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines) if (line !== '') yield JSON.parse(line) as Line;
    if (done) return;
  }
}
