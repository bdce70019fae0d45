import { answering } from '../../../../../server/http/answer';
import { attachment } from '../../../../../server/http/attachment';
import { readJson } from '../../../../../server/http/json';
import { notFound } from '../../../../../server/http/not-found';
import { oneOf } from '../../../../../server/http/query';
import { requireSameOrigin } from '../../../../../server/http/same-origin';
import { runJob } from '../../../../../server/jobs/run';
import { decideTerm, TERM_FORMATS, termRequest, writeTerms } from '../../../../../server/ledgers/terms';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

const TYPES = { tbx: 'application/x-tbx+xml; charset=utf-8', tsv: 'text/tab-separated-values; charset=utf-8' };

/** The term list of a work: `{revision, entries}`, or as a file: `?format=tbx`, `?format=tsv`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const { work } = await params;
    const query = new URL(request.url).searchParams;
    const format = oneOf(query, 'format', ['json', ...TERM_FORMATS], 'json');
    const list = await runJob('terms', { work }, { signal: request.signal });
    if (format === 'json') return Response.json(list, { headers: { 'cache-control': 'no-store' } });
    const about = (await (await library()).outline(work))?.work ?? notFound();
    const file = writeTerms(list.entries, format, { lang: about.documents[0]?.lang ?? 'en', title: about.title });
    return attachment(file, `${about.title || work}.${format}`, TYPES[format]);
  });
}

/** Decides how a term is rendered: `{term, lang, renderings}` → `{decision}`; no renderings end it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const answer = await decideTerm(
      (await params).work,
      await readJson(request, termRequest),
      new Date().toISOString(),
    );
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  });
}
