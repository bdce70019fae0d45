import { answering, answerWork } from '../../../../server/http/answer';
import { readImportRequest } from '../../../../server/http/import-request';
import { requireSameOrigin } from '../../../../server/http/same-origin';
import { runJob } from '../../../../server/jobs/run';

export const dynamic = 'force-dynamic';

/** What an import would make: progress, then `{bitext, cleaning}`. Keeps nothing. */
export async function POST(request: Request): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const given = await readImportRequest(request);
    return answerWork(request, (signal, onProgress) => runJob('preview', given, { signal, onProgress }));
  });
}
