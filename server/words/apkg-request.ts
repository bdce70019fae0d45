import { z } from 'zod';
import { ANKI_FIELDS, type AnkiNote } from '../../core/formats/anki-note';
import { Problem } from '../../core/model/problem';
import { readBody } from '../http/body';

const MOST_NOTES = 50_000;
const field = z.string().max(20_000);
const shape = z.strictObject({
  deck: z.string().trim().min(1).max(200).default('Diglot'),
  notes: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(500),
        ...Object.fromEntries(ANKI_FIELDS.map((name) => [name, field])),
      }),
    )
    .min(1)
    .max(MOST_NOTES),
});

/** The notes of a request's JSON: `{deck?, notes: [AnkiNote]}`. Throws `Problem` `bad-json`, `bad-request`, `too-large`. */
export async function readApkgRequest(request: Request): Promise<{ deck: string; notes: AnkiNote[] }> {
  const result = shape.safeParse(parsed(new TextDecoder().decode(await readBody(request))));
  if (result.success) return result.data as { deck: string; notes: AnkiNote[] };
  const [issue] = result.error.issues;
  const path = issue?.path.map(String).join('.') || 'the body';
  throw new Problem('bad-request', `${path}: ${issue?.message}`, { path, wanted: issue?.message ?? '' }, { path });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('bad-json', detail, { detail });
  }
}
