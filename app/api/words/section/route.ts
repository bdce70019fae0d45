import { answering } from '../../../../server/http/answer';
import { notFound } from '../../../../server/http/not-found';
import { required, wholeNumber } from '../../../../server/http/query';
import { sectionWords } from '../../../../server/words/section';
import { KEPT_A_MINUTE, sectionOf } from '../../../../server/words/section-of';
import { words } from '../../../../server/words/services';

export const dynamic = 'force-dynamic';

/** The words of one document in a section: `?document=…&part=0` → `{lang, segments: {id: [[start, end, key, shown?]]}}`. */
export async function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const query = new URL(request.url).searchParams;
    const [document, part] = [required(query, 'document', 200), wholeNumber(query, 'part')];
    const { bitext } = await sectionOf(document, part);
    return Response.json(sectionWords(await words(), bitext, document) ?? notFound(), { headers: KEPT_A_MINUTE });
  });
}
