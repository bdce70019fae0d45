import { answering } from '../../../../../server/http/answer';
import { notFound } from '../../../../../server/http/not-found';
import { wholeNumber } from '../../../../../server/http/query';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** A work whole, `{bitext, revision}`: the newest, or `?revision=3` as it was then. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { work } = await params;
    const query = new URL(request.url).searchParams;
    const store = await library();
    const kept = query.has('revision')
      ? await store.bitextAt(work, wholeNumber(query, 'revision'))
      : await store.bitext(work);
    return Response.json(kept ?? notFound(), { headers: { 'cache-control': 'no-store' } });
  });
}
