import { answering } from '../../../../../server/http/answer';
import { readRevertRequest } from '../../../../../server/http/revert-request';
import { requireSameOrigin } from '../../../../../server/http/same-origin';
import { library } from '../../../../../server/library';
import { revert } from '../../../../../server/revert';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** Takes back one change or all after a revision, `{id, revision, what, by}` → `{revision, transaction, missed}`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const given = await readRevertRequest(request);
    const committed = await revert(await library(), (await params).work, given, new Date().toISOString());
    return Response.json(committed, { headers: { 'cache-control': 'no-store' } });
  });
}
