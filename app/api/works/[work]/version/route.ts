import { replaceVersions } from '../../../../../core/compare/replace-version';
import { Problem } from '../../../../../core/model/problem';
import { newVersions } from '../../../../../server/compare/new-version';
import { answering } from '../../../../../server/http/answer';
import { notFound } from '../../../../../server/http/not-found';
import { requireSameOrigin } from '../../../../../server/http/same-origin';
import { readVersionRequest } from '../../../../../server/http/version-request';
import { newId } from '../../../../../server/ids';
import { runJob } from '../../../../../server/jobs/run';
import { library } from '../../../../../server/library';
import { localeOfRequest } from '../../../../../server/problem';
import { previewOf } from './preview';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/**
 * A newer version of `?document=`, as a form with `file`. Without `base`: what it would change, `{html, revision, notes}`,
 * and nothing is kept. With `base`, the revision that was seen: puts it in place and answers `{revision}`; 409 `conflict`.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const { work } = await params;
    const { given, document, base } = await readVersionRequest(request);
    const store = await library();
    const kept = (await store.bitext(work)) ?? notFound();
    if (base !== undefined && base !== kept.revision) {
      throw new Problem('conflict', 'The work has changed', { mine: '', theirs: '', revision: kept.revision });
    }
    const { bitext: came } = await runJob('preview', { kind: 'page', page: given }, { signal: request.signal });
    const versions = newVersions(kept, came, document);
    const { bitext, fates } = replaceVersions(kept.bitext, versions, newId);
    const headers = { 'cache-control': 'no-store' };
    if (base === undefined) {
      return Response.json(previewOf(kept, { versions, bitext, fates }, localeOfRequest(request)), { headers });
    }
    const upload = { name: given.name ?? 'text.txt', bytes: given.bytes ?? new Uint8Array() };
    const form = { id: newId(), at: new Date().toISOString(), by: '', bitext, upload };
    return Response.json({ revision: await store.supersede(work, form, base) }, { headers });
  });
}
