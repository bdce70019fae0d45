import { answering } from '../../../../../server/http/answer';
import { attachment } from '../../../../../server/http/attachment';
import { notFound } from '../../../../../server/http/not-found';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** The file a work was made from, byte for byte; `?file=2` for the second one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { work } = await params;
    const number = Number(new URL(request.url).searchParams.get('file') ?? 1);
    if (!Number.isInteger(number) || number < 1) notFound();
    const original = (await (await library()).original(work, number - 1)) ?? notFound();
    return attachment(original.bytes, original.name, 'application/octet-stream');
  });
}
