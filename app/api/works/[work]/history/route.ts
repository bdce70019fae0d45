import { answering } from '../../../../../server/http/answer';
import { notFound } from '../../../../../server/http/not-found';
import { wholeNumber } from '../../../../../server/http/query';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** Lines of the journal that one answer holds, at most. */
const PAGE = 100;

/** Who changed what: `{entries: [{revision, base, byProgram, transaction}]}`, newest first; `?before=41` for older ones. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const query = new URL(request.url).searchParams;
    const before = query.has('before') ? wholeNumber(query, 'before') : undefined;
    const entries = await (await library()).history((await params).work, { before, limit: PAGE });
    return Response.json({ entries: entries ?? notFound() }, { headers: { 'cache-control': 'no-store' } });
  });
}
