import { judge, verdictRequest } from '../../../../../server/findings/judge';
import { answering } from '../../../../../server/http/answer';
import { readJson } from '../../../../../server/http/json';
import { requireSameOrigin } from '../../../../../server/http/same-origin';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** What a person says of a finding: `{finding, verdict}` → `{verdict}`, the one that holds now. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const answer = await judge((await params).work, await readJson(request, verdictRequest), new Date().toISOString());
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  });
}
