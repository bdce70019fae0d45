import { answering } from '../../../../../server/http/answer';
import { requireSameOrigin } from '../../../../../server/http/same-origin';
import { readTransactionRequest } from '../../../../../server/http/transaction-request';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** Keeps a change: `{base, transaction}` → `{revision, transaction, missed}`; 409 `conflict` with both texts. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const { base, transaction } = await readTransactionRequest(request, new Date().toISOString());
    const committed = await (await library()).commit((await params).work, transaction, base);
    return Response.json(committed, { headers: { 'cache-control': 'no-store' } });
  });
}
