import { answering } from '../../../../../server/http/answer';
import { runJob } from '../../../../../server/jobs/run';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** The name ledger of a work: `{revision, entries}`, names that vary first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const ledger = await runJob('names', { work: (await params).work }, { signal: request.signal });
    return Response.json(ledger, { headers: { 'cache-control': 'no-store' } });
  });
}
