import { Problem } from '../../core/model/problem';
import type { BatchRequest } from '../jobs/batch';
import { readBody } from './body';

/**
 * Reads a batch: multipart/form-data with fields `file` (one archive, or the files of a folder with their paths as
 * names) and optionally `again`. Throws `Problem` `too-large`, `stalled`, `unsupported-media` or `bad-request`.
 */
export async function readBatchRequest(request: Request): Promise<BatchRequest> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) {
    throw new Problem('unsupported-media', `Content type ${type}`, { type: type.slice(0, 80) || '—' });
  }
  const body = await readBody(request);
  const data = await new Response(body, { headers: { 'content-type': type } }).formData().catch((error) => {
    throw new Problem('bad-request', String(error), { path: 'the body', wanted: 'multipart/form-data' });
  });
  const files = data.getAll('file').filter((entry): entry is File => typeof entry !== 'string');
  if (files.length === 0) {
    throw new Problem('bad-request', 'No file', { path: 'file', wanted: 'files' }, { path: 'file' });
  }
  const read = files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  return { files: await Promise.all(read), again: data.get('again') === 'true' };
}
