import { answering, answerWork } from '../../../../../server/http/answer';
import { readRealignRequest } from '../../../../../server/http/realign-request';
import { requireSameOrigin } from '../../../../../server/http/same-origin';
import { library } from '../../../../../server/library';
import { realignWork } from '../../../../../server/realign';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** Aligns again from a pair on, `{id, base, bead, to?, by}`: progress, then `{committed?: {revision, transaction, missed}}`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const given = await readRealignRequest(request);
    const [store, { work }] = [await library(), await params];
    return answerWork(request, (signal, onProgress) => realignWork(store, work, given, { signal, onProgress }));
  });
}
