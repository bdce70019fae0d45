import { CITATION_FORMATS, cite } from '../../../../../server/citation';
import { answering } from '../../../../../server/http/answer';
import { attachment } from '../../../../../server/http/attachment';
import { notFound } from '../../../../../server/http/not-found';
import { oneOf } from '../../../../../server/http/query';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

const FILES = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex; charset=utf-8' },
  csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
};

/** How to cite a work: `?format=text`, `bibtex` or `csl`, `?document=` for one of its documents. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const query = new URL(request.url).searchParams;
    const format = oneOf(query, 'format', CITATION_FORMATS, 'text');
    const id = (await params).work;
    const outline = (await (await library()).outline(id)) ?? notFound();
    const text = cite(outline.work, format, query.get('document') ?? undefined);
    if (format === 'text') return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
    return attachment(text, `${id}.${FILES[format].ending}`, FILES[format].type);
  });
}
