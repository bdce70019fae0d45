import { answering, answerWork } from '../../../server/http/answer';
import { readImportRequest } from '../../../server/http/import-request';
import { requireSameOrigin } from '../../../server/http/same-origin';
import { runJob } from '../../../server/jobs/run';
import { library } from '../../../server/library';

export const dynamic = 'force-dynamic';

/** Imports and keeps in one transaction: progress, then `{work, document}`. */
export async function POST(request: Request): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const given = await readImportRequest(request);
    await library(); // opened and migrated before a job writes to it
    return answerWork(request, (signal, onProgress) => runJob('keep', given, { signal, onProgress }));
  });
}
