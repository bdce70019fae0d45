import { answering } from '../../../../server/http/answer';
import { readBody } from '../../../../server/http/body';
import { requireSameOrigin } from '../../../../server/http/same-origin';
import { runJob } from '../../../../server/jobs/run';
import { beginningOf, setAside } from '../../../../server/uploads';

export const dynamic = 'force-dynamic';

/**
 * The text of a file: `{text, format}`, and for formats that are text `{encoding, confidence, replaced, candidates}`,
 * the likeliest readings of its bytes with a sample each. `?name=`, `?encoding=` to choose one, `?password=`,
 * `?lossy=true` to put U+FFFD for what cannot be read, `?sample=true` for the beginning alone. The bytes are set aside
 * under the name `upload` for the import that follows.
 */
export async function POST(request: Request): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const bytes = await readBody(request);
    const query = new URL(request.url).searchParams;
    const said = (key: string) => query.get(key) ?? undefined;
    const given = { bytes, name: said('name'), encoding: said('encoding'), password: said('password') };
    const lossy = query.get('lossy') === 'true';
    const decoded = await runJob('read', { ...given, lossy }, { signal: request.signal });
    const upload = setAside(bytes);
    const text = query.get('sample') === 'true' ? beginningOf(decoded.text) : decoded.text;
    return Response.json(
      { ...decoded, text, length: decoded.text.length, upload },
      { headers: { 'cache-control': 'no-store' } },
    );
  });
}
