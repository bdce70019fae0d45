import type { Progress } from '../jobs/messages';
import { localeOfRequest, problemDocument } from '../problem';

/** Runs a handler; an error becomes its problem document. What is no Problem is logged whole. */
export async function answering(request: Request, handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    return problemResponse(error, request);
  }
}

function problemResponse(error: unknown, request: Request): Response {
  const document = problemDocument(error, localeOfRequest(request));
  if (document.code === 'failed') console.error('diglot:', error);
  return Response.json(document, {
    status: document.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  });
}

/** Long work: reports as it goes, and stops when `signal` aborts. */
export type Work = (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<unknown>;

/**
 * Answers with long work: as application/x-ndjson, lines of `{"progress"}` and at last `{"result"}` or `{"problem"}`;
 * or, to who asks for application/json alone, with the result or the problem. A reader that goes away aborts it.
 */
export async function answerWork(request: Request, work: Work): Promise<Response> {
  if (/^application\/json\b/.test(request.headers.get('accept') ?? '')) {
    return answering(request, async () => Response.json(await work(request.signal, () => undefined)));
  }
  const gone = new AbortController();
  const signal = AbortSignal.any([request.signal, gone.signal]);
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => void pour(request, controller, signal, work),
    cancel: () => gone.abort(),
  });
  return new Response(stream, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
  });
}

async function pour(
  request: Request,
  controller: ReadableStreamDefaultController<Uint8Array>,
  signal: AbortSignal,
  work: Work,
): Promise<void> {
  const encoder = new TextEncoder();
  const line = (value: object) => {
    if (!signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
  };
  try {
    line({ result: await work(signal, (progress) => line({ progress })) });
  } catch (error) {
    const problem = problemDocument(error, localeOfRequest(request));
    if (problem.code === 'failed') console.error('diglot:', error);
    line({ problem });
  }
  if (!signal.aborted) controller.close();
}
