import { answerSection, answerWhole } from '../../../../../server/findings/answer';
import { answering, answerWork } from '../../../../../server/http/answer';
import { wholeNumber } from '../../../../../server/http/query';
import { localeOfRequest } from '../../../../../server/problem';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** Findings of a work, as long work, or of one of its sections: `?part=0` → `{revision, findings}`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { work } = await params;
    const locale = localeOfRequest(request);
    const query = new URL(request.url).searchParams;
    if (!query.has('part')) {
      return answerWork(request, (signal, onProgress) => answerWhole(work, locale, signal, onProgress));
    }
    const answer = await answerSection(work, wholeNumber(query, 'part'), locale);
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  });
}
