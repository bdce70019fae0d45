import { corroborate } from '../../../../../server/corroborate/corroborate';
import { answering } from '../../../../../server/http/answer';
import { required } from '../../../../../server/http/query';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** What other documents say of an emendation: `?note=…` → `{testimony}`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const note = required(new URL(request.url).searchParams, 'note', 200);
    const answer = await corroborate((await params).work, note);
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  });
}
