import type { Locale } from '../../../../locales/locale';
import { answering, answerWork } from '../../../../server/http/answer';
import { readBatchRequest } from '../../../../server/http/batch-request';
import { requireSameOrigin } from '../../../../server/http/same-origin';
import { type PlainProblem, revive } from '../../../../server/jobs/messages';
import { runJob } from '../../../../server/jobs/run';
import { library } from '../../../../server/library';
import { localeOfRequest, type ProblemDocument, problemDocument } from '../../../../server/problem';

export const dynamic = 'force-dynamic';

function told(problem: PlainProblem | undefined, locale: Locale): { problem?: ProblemDocument } {
  return problem ? { problem: problemDocument(revive(problem), locale) } : {};
}

/** Imports a folder or an archive pair by pair: progress, then `{items: [{name, files, kept | problem}]}`. */
export async function POST(request: Request): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const given = await readBatchRequest(request);
    await library(); // opened and migrated before a job writes to it
    const locale = localeOfRequest(request);
    return answerWork(request, async (signal, onProgress) => {
      const { items } = await runJob('batch', given, { signal, onProgress });
      return { items: items.map(({ problem, ...item }) => ({ ...item, ...told(problem, locale) })) };
    });
  });
}
