import { answering } from '../../../../../../server/http/answer';
import { readBody } from '../../../../../../server/http/body';
import { oneOf } from '../../../../../../server/http/query';
import { requireSameOrigin } from '../../../../../../server/http/same-origin';
import { importTerms, TERM_FORMATS } from '../../../../../../server/ledgers/terms';

export const dynamic = 'force-dynamic';

/** Most bytes of a term file. */
const LARGEST = 8 * 1024 * 1024;

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** Takes the terms of a file as decisions: its bytes, `?format=tbx` or `tsv` → `{kept}`. All of them, or none. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const format = oneOf(new URL(request.url).searchParams, 'format', TERM_FORMATS);
    const bytes = await readBody(request, { bytes: LARGEST });
    return Response.json(await importTerms((await params).work, bytes, format, new Date().toISOString()));
  });
}
