import { Problem } from '../../core/model/problem';
import type { GivenText } from '../jobs/import';
import { readBody } from './body';

export interface VersionRequest {
  readonly given: GivenText & { readonly bytes: Uint8Array };
  readonly document: string;
  /** The revision to put it in place of; absent: only to compare. */
  readonly base?: number;
}

/** A newer version in a form. Throws `Problem` `bad-request`, `unsupported-media`, `too-large` or `stalled`. */
export async function readVersionRequest(request: Request): Promise<VersionRequest> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) {
    throw new Problem('unsupported-media', `Content type ${type}`, { type: type.slice(0, 80) || '—' });
  }
  const body = await readBody(request);
  const data = await new Response(body, { headers: { 'content-type': type } }).formData().catch((error) => {
    throw bad('the body', 'multipart/form-data', String(error));
  });
  const file = data.get('file');
  if (!file || typeof file === 'string') throw bad('file', 'a file');
  const document = new URL(request.url).searchParams.get('document') ?? '';
  if (document === '') throw bad('document', 'the id of a document');
  const said = data.get('base');
  const base = said === null ? undefined : Number(said);
  if (base !== undefined && !(Number.isSafeInteger(base) && base > 0)) throw bad('base', 'a whole number from 1');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { given: { bytes, name: file.name }, document, ...(base === undefined ? {} : { base }) };
}

function bad(path: string, wanted: string, detail = wanted): Problem {
  return new Problem('bad-request', `${path}: ${detail}`, { path, wanted }, { path });
}
