import { answering } from '../../../../../server/http/answer';
import { notFound } from '../../../../../server/http/not-found';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ document: string; segment: string }>;
}

/** The section in which a segment stands: `{"section": 3}`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { document, segment } = await params;
    const store = await library();
    const work = await store.workOf(document);
    const section = work === undefined ? undefined : await store.sectionOf(work, segment);
    return section === undefined ? notFound() : Response.json({ section });
  });
}
