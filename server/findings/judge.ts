import { z } from 'zod';
import { DISMISS_REASONS, type Verdict } from '../../core/model/finding';
import type { WorkId } from '../../core/model/ids';
import type { Locale } from '../../locales/locale';
import { library } from '../library';
import { acceptFinding, withdrawNote } from './accept';
import { findFinding } from './find';

const NAME = 200;
const WORDS = 2000;

const about = {
  /** `id` of the finding. */
  finding: z.string().regex(/^[0-9a-f]{32}$/),
  /** The section, from 0, in which it was seen; without it the whole work is asked. */
  part: z.int().min(0).optional(),
  by: z.string().max(NAME).default(''),
};

/** What `POST …/verdicts` takes. */
export const verdictRequest = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('accepted'), ...about }),
  z.strictObject({
    verdict: z.literal('dismissed'),
    ...about,
    because: z.enum(DISMISS_REASONS).optional(),
    words: z.string().max(WORDS).optional(),
  }),
  z.strictObject({ verdict: z.literal('open'), ...about }),
]);

export type VerdictRequest = z.infer<typeof verdictRequest>;

/**
 * Keeps a verdict or takes it back, with the note that goes with it. Answers the verdict that holds now, null for none.
 * Problem `not-found`, `finding-gone`.
 */
export async function judge(
  work: WorkId,
  request: VerdictRequest,
  at: string,
  locale: Locale,
): Promise<{ verdict: Verdict | null }> {
  const { finding, part, by } = request;
  const store = await library();
  const before = (await store.verdicts(work)).get(finding);
  if (before?.note && request.verdict !== 'accepted') await withdrawNote(work, before.note, { by, at, locale });
  if (request.verdict === 'open') {
    await store.removeVerdict(work, finding);
    return { verdict: null };
  }
  const verdict = { ...(await saidOf(work, request, at, locale, part)), by, at };
  await store.putVerdict(work, finding, verdict);
  return { verdict };
}

async function saidOf(
  work: WorkId,
  request: Exclude<VerdictRequest, { verdict: 'open' }>,
  at: string,
  locale: Locale,
  part: number | undefined,
): Promise<Omit<Verdict, 'by' | 'at'>> {
  if (request.verdict === 'accepted') {
    const found = await findFinding(work, request.finding, locale, part);
    return { state: 'accepted', note: await acceptFinding(work, found, { by: request.by, at, locale }) };
  }
  const { because, words } = request;
  return { state: 'dismissed', ...(because && { because }), ...(words && { words }) };
}
