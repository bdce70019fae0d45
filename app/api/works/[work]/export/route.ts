import { Problem } from '../../../../../core/model/problem';
import { EXPORT_FORMATS, exportFormat } from '../../../../../server/export';
import { answering } from '../../../../../server/http/answer';
import { attachment } from '../../../../../server/http/attachment';
import { notFound } from '../../../../../server/http/not-found';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** A work as a file: `?format=tsv`, `json` or `tmx`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { work } = await params;
    const name = new URL(request.url).searchParams.get('format') ?? 'json';
    const format = exportFormat(name);
    if (!format) {
      const wanted = Object.keys(EXPORT_FORMATS).join(', ');
      throw new Problem('bad-request', `format ${name}`, { path: 'format', wanted }, { path: 'format' });
    }
    const kept = (await (await library()).bitext(work)) ?? notFound();
    return attachment(format.write(kept.bitext), `${kept.bitext.work.title || work}.${name}`, format.type);
  });
}
