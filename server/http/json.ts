import type { z } from 'zod';
import { Problem } from '../../core/model/problem';
import { readBody } from './body';

/** Most bytes of a small request: a verdict, a decision. */
const SMALL = 256 * 1024;

/**
 * A request's JSON in the form that `schema` asks for. Problem `unsupported-media`, `bad-json`, `bad-request` with the
 * path of what is wrong, `too-large`, `stalled`.
 */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type)) {
    throw new Problem('unsupported-media', `Content type ${type}`, { type: type.slice(0, 80) || '—' });
  }
  const result = schema.safeParse(parse(new TextDecoder().decode(await readBody(request, { bytes: SMALL }))));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const path = issue?.path.map(String).join('.') || 'the body';
  throw new Problem('bad-request', `${path}: ${issue?.message}`, { path, wanted: issue?.message ?? '' }, { path });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('bad-json', detail, { detail });
  }
}
