import { decode } from '../../../../server/decode/decode';
import { answering } from '../../../../server/http/answer';
import { readBody } from '../../../../server/http/body';
import { requireSameOrigin } from '../../../../server/http/same-origin';
import { setAside } from '../../../../server/uploads';

export const dynamic = 'force-dynamic';

/**
 * The text of a file: `{text, encoding, confidence, replaced, candidates}`. `?name=`, `?encoding=` to choose one,
 * `?lossy=true` to put U+FFFD for what cannot be read. The bytes are set aside for the import that follows.
 */
export async function POST(request: Request): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const bytes = await readBody(request);
    const query = new URL(request.url).searchParams;
    const [file, encoding] = [query.get('name') ?? undefined, query.get('encoding') ?? undefined];
    const decoded = decode(bytes, { file, encoding, lossy: query.get('lossy') === 'true' });
    setAside(bytes, decoded.text);
    return Response.json(decoded, { headers: { 'cache-control': 'no-store' } });
  });
}
