import { answering } from '../../../../../server/http/answer';
import { notFound } from '../../../../../server/http/not-found';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** The headings of a work and its sections, without text: `{pairs, sections, headings}`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { pairs, sections, headings } = (await (await library()).outline((await params).work)) ?? notFound();
    return Response.json({ pairs, sections, headings });
  });
}
