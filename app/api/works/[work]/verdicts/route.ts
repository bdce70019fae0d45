import { judge, verdictRequest } from '../../../../../server/findings/judge';
import { answering } from '../../../../../server/http/answer';
import { readJson } from '../../../../../server/http/json';
import { requireSameOrigin } from '../../../../../server/http/same-origin';
import { localeOfRequest } from '../../../../../server/problem';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** What a person says of a finding: `{finding, verdict}` → `{verdict}`, the one that holds now. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const verdict = await readJson(request, verdictRequest);
    const answer = await judge((await params).work, verdict, new Date().toISOString(), localeOfRequest(request));
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  });
}
