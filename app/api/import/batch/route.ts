import { answering, answerWork } from '../../../../server/http/answer';
import { readBatchRequest } from '../../../../server/http/batch-request';
import { requireSameOrigin } from '../../../../server/http/same-origin';
import { runJob } from '../../../../server/jobs/run';
import { library } from '../../../../server/library';

export const dynamic = 'force-dynamic';

/** Imports a folder or an archive pair by pair: progress, then `{items: [{name, files, kept | problem}]}`. */
export async function POST(request: Request): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const given = await readBatchRequest(request);
    await library(); // opened and migrated before a job writes to it
    return answerWork(request, (signal, onProgress) => runJob('batch', given, { signal, onProgress }));
  });
}
