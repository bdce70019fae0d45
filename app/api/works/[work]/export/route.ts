import { Problem } from '../../../../../core/model/problem';
import { EXPORT_FORMATS, exportFormat, exportName } from '../../../../../server/export';
import { answering } from '../../../../../server/http/answer';
import { attachment } from '../../../../../server/http/attachment';
import { notFound } from '../../../../../server/http/not-found';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** A work as a file: `?format=`, one of those in `server/export.ts`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { work } = await params;
    const name = new URL(request.url).searchParams.get('format') ?? 'json';
    const format = exportFormat(name);
    if (!format) {
      const wanted = Object.keys(EXPORT_FORMATS).join(', ');
      throw new Problem('bad-request', `format ${name}`, { path: 'format', wanted }, { path: 'format' });
    }
    const store = await library();
    const kept = (await store.bitext((await store.workOf(work)) ?? work)) ?? notFound();
    const file = format.write(kept.bitext, new Date().toISOString());
    return attachment(file, exportName(kept.bitext, name), format.type);
  });
}
