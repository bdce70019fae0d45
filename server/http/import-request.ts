import { z } from 'zod';
import { Problem } from '../../core/model/problem';
import { BLOCK_ROLES } from '../../core/model/segmentation';
import { type GivenText, requestFor } from '../jobs/import';
import type { KeepRequest } from '../jobs/keep';
import { readBody } from './body';

const MAX_TITLE = 1000;
const short = z.string().max(MAX_TITLE);
const text = z
  .strictObject({
    text: z.string().optional(),
    upload: z.string().max(64).optional(),
    name: short.optional(),
    lang: z.string().max(35).optional(),
    encoding: z.string().max(35).optional(),
    lossy: z.boolean().optional(),
    password: short.optional(),
  })
  .refine((given) => (given.text === undefined) !== (given.upload === undefined), 'with text or upload, and not both');

/** What can be decided about an import, at once or later. */
export const decisions = {
  turned: z.array(z.string()).optional(),
  roles: z.record(z.string().regex(/^(?:[23]\/)?\d+$/), z.enum(BLOCK_ROLES)).optional(),
  about: z
    .array(
      z.strictObject({
        title: short.optional(),
        authors: z.array(short).max(100).optional(),
        translators: z.array(short).max(100).optional(),
        date: z.union([z.literal(''), z.string().regex(/^\d{4}(?:-\d\d){0,2}$/)]).optional(),
        address: short.optional(),
      }),
    )
    .max(10)
    .optional(),
};

const choices = {
  ...decisions,
  abstracts: z.boolean().optional(),
  title: z.string().max(MAX_TITLE).optional(),
  swap: z.boolean().optional(),
  again: z.boolean().optional(),
};
const form = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('page'), page: text, ...choices }),
  z.strictObject({ kind: z.literal('two'), a: text, b: text, ...choices }),
  z.strictObject({ kind: z.literal('three'), a: text, b: text, c: text, ...choices }),
]);

/**
 * Reads an import request: JSON (`docs/api.md`), or a form with one, two or three files. Throws `Problem`
 * `too-large`, `stalled`, `unsupported-media`, `bad-json`, `bad-request` or `lone-surrogate`, naming the JSON path.
 */
export async function readImportRequest(request: Request): Promise<KeepRequest> {
  const type = request.headers.get('content-type') ?? '';
  if (/^application\/json\b/i.test(type)) return fromJson(await readBody(request));
  if (/^multipart\/form-data\b/i.test(type)) return fromForm(await readBody(request), type);
  throw new Problem('unsupported-media', `Content type ${type}`, { type: type.slice(0, 80) || '—' });
}

function fromJson(body: Uint8Array): KeepRequest {
  return checked(parse(new TextDecoder().decode(body)));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new Problem('bad-json', detail, { detail });
  }
}

function checked(value: unknown): KeepRequest {
  return shaped(form, value);
}

/** JSON in a shape. Throws `Problem` `bad-json`, `bad-request` or `lone-surrogate`, naming the JSON path. */
export async function readJsonAs<T>(request: Request, shape: z.ZodType<T>): Promise<T> {
  return shaped(shape, parse(new TextDecoder().decode(await readBody(request))));
}

function shaped<T>(shape: z.ZodType<T>, value: unknown): T {
  const result = shape.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const path = issue?.path.map(String).join('.') || 'the body';
    throw new Problem('bad-request', `${path}: ${issue?.message}`, { path, wanted: issue?.message ?? '' }, { path });
  }
  refuseHalves(result.data, '');
  return result.data;
}

/** A lone surrogate is half a character: it cannot be written to a file and read again. */
function refuseHalves(value: unknown, path: string): void {
  if (typeof value === 'string') {
    const at = value.search(/\p{Surrogate}/u);
    if (at >= 0) throw new Problem('lone-surrogate', `Half a character in ${path}`, { path, at }, { path });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) refuseHalves(inner, path ? `${path}.${key}` : key);
  }
}

/** Fields `file` (one to three), and optionally `encoding`, `lang` (one per file), `title`, `swap`, `again`, `turned`. */
async function fromForm(body: Uint8Array<ArrayBuffer>, type: string): Promise<KeepRequest> {
  const data = await new Response(body, { headers: { 'content-type': type } }).formData().catch((error) => {
    throw new Problem('bad-request', String(error), { path: 'the body', wanted: 'multipart/form-data' });
  });
  const files = data.getAll('file').filter((entry): entry is File => typeof entry !== 'string');
  const given = await Promise.all(files.map((file, k) => givenFile(file, data, k)));
  const rest = {
    turned: data.getAll('turned').filter((entry) => typeof entry === 'string'),
    title: textField(data, 'title'),
    swap: textField(data, 'swap') === 'true',
    again: textField(data, 'again') === 'true',
    abstracts: textField(data, 'abstracts') === 'true',
  };
  if (given.length === 0 || given.length > 3) {
    throw new Problem(
      'bad-request',
      'One to three files',
      { path: 'file', wanted: 'one to three files' },
      { path: 'file' },
    );
  }
  return { ...requestFor(given), ...rest };
}

async function givenFile(file: File, data: FormData, k: number): Promise<GivenText> {
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
    lossy: nth(data, 'lossy', k) === 'true',
    encoding: nth(data, 'encoding', k),
    lang: nth(data, 'lang', k),
    password: nth(data, 'password', k),
  };
}

function nth(data: FormData, name: string, k: number): string | undefined {
  const value = data.getAll(name)[k];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textField(data: FormData, name: string): string | undefined {
  return nth(data, name, 0);
}
