import { Problem } from '../../core/model/problem';
import { STALL_MS, sizeText, UPLOAD_BYTES } from '../limits';

export interface BodyLimits {
  readonly bytes?: number;
  readonly stallMs?: number;
}

/**
 * The bytes of a request. Throws `Problem` `too-large`, before anything is read when the length is declared, and
 * `stalled` when nothing arrives for a while.
 */
export async function readBody(request: Request, limits: BodyLimits = {}): Promise<Uint8Array<ArrayBuffer>> {
  const { bytes: limit = UPLOAD_BYTES, stallMs = STALL_MS } = limits;
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = reader ? await within(reader.read(), stallMs) : { done: true, value: undefined };
      if (done || !value) return join(chunks, length);
      length += value.length;
      if (length > limit) throw tooLarge(limit);
      chunks.push(value);
    }
  } catch (error) {
    void reader?.cancel().catch(() => undefined);
    throw error;
  }
}

function tooLarge(limit: number): Problem {
  return new Problem('too-large', `Larger than ${limit} bytes`, { limit: sizeText(limit) });
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const stalled = new Problem('stalled', `No data for ${ms} ms`, { seconds: Math.ceil(ms / 1000) });
    timer = setTimeout(() => reject(stalled), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
