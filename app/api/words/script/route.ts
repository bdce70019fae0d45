import { answering } from '../../../../server/http/answer';
import { oneOf, required, wholeNumber } from '../../../../server/http/query';
import { sectionInScript } from '../../../../server/words/section';
import { KEPT_A_MINUTE, sectionOf } from '../../../../server/words/section-of';

export const dynamic = 'force-dynamic';

/** A Chinese document's segments of a section in the other script: `?document=…&part=0&to=hant` → `{segments: {id: text}}`. */
export async function GET(request: Request): Promise<Response> {
  return answering(request, async () => {
    const query = new URL(request.url).searchParams;
    const [document, part] = [required(query, 'document', 200), wholeNumber(query, 'part')];
    const to = oneOf(query, 'to', ['hans', 'hant'] as const);
    const { bitext } = await sectionOf(document, part);
    return Response.json({ segments: sectionInScript(bitext, document, to) }, { headers: KEPT_A_MINUTE });
  });
}
