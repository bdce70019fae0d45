import { answering } from '../../../../../server/http/answer';
import { notFound } from '../../../../../server/http/not-found';
import { runJob } from '../../../../../server/jobs/run';
import { library } from '../../../../../server/library';
import { beginningOf } from '../../../../../server/uploads';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** How file `?file=1` of a work reads in `?encoding=` (else as told from its bytes), with the likeliest other readings. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const query = new URL(request.url).searchParams;
    const number = Number(query.get('file') ?? 1);
    if (!Number.isInteger(number) || number < 1) notFound();
    const file = (await (await library()).original((await params).work, number - 1)) ?? notFound();
    const said = { encoding: query.get('encoding') ?? undefined, lossy: query.get('lossy') === 'true' };
    const read = await runJob('read', { ...file, ...said }, { signal: request.signal });
    return Response.json({ ...read, text: beginningOf(read.text) }, { headers: { 'cache-control': 'no-store' } });
  });
}
