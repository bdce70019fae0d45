import { answering } from '../../../../../server/http/answer';
import { notFound } from '../../../../../server/http/not-found';
import { library } from '../../../../../server/library';
import { nearestPlace } from '../../../../../server/nearest-place';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ document: string; segment: string }>;
}

/** The section in which a segment stands: `{"section": 3}`; of one that is gone, also the `nearest` that is left. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { document, segment } = await params;
    return Response.json((await nearestPlace(await library(), document, segment)) ?? notFound());
  });
}
