import { z } from 'zod';
import { answering, answerWork } from '../../../../../server/http/answer';
import { decisions, readJsonAs } from '../../../../../server/http/import-request';
import { notFound } from '../../../../../server/http/not-found';
import { requireSameOrigin } from '../../../../../server/http/same-origin';
import { importOf } from '../../../../../server/import-of';
import { runJob } from '../../../../../server/jobs/run';
import { library } from '../../../../../server/library';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ work: string }>;
}

/** How a work was imported: `{choices, cleaning, places, files, revision}`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    const found = (await importOf(await library(), (await params).work)) ?? notFound();
    return Response.json(found, { headers: { 'cache-control': 'no-store' } });
  });
}

const change = z.strictObject({
  ...decisions,
  texts: z
    .array(z.strictObject({ encoding: z.string().max(35).optional(), lossy: z.boolean().optional() }))
    .max(3)
    .optional(),
  passwords: z.array(z.string().max(1000).optional()).max(3).optional(),
});

/**
 * Does the import again from the kept files with other decisions, and keeps what differs as a revision: progress, then
 * `{revision, document, overwritten}`.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answering(request, async () => {
    requireSameOrigin(request);
    const { work } = await params;
    const { passwords, texts, ...said } = await readJsonAs(request, change);
    const { choices } = (await importOf(await library(), work)) ?? notFound();
    const read = texts && choices.texts.map((text, k) => ({ ...text, ...texts[k] }));
    const input = { work, changes: { ...said, ...(read ? { texts: read } : {}) }, passwords };
    return answerWork(request, (signal, onProgress) => runJob('reimport', input, { signal, onProgress }));
  });
}
