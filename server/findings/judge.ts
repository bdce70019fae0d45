import { z } from 'zod';
import { DISMISS_REASONS, type Verdict } from '../../core/model/finding';
import type { WorkId } from '../../core/model/ids';
import { library } from '../library';

const NAME = 200;
const WORDS = 2000;

/** What `POST …/verdicts` takes. `part` is the section in which the finding was seen; without it the whole work is asked. */
export const verdictRequest = z.discriminatedUnion('verdict', [
  z.strictObject({
    verdict: z.literal('dismissed'),
    finding: z.string().regex(/^[0-9a-f]{32}$/),
    because: z.enum(DISMISS_REASONS).optional(),
    words: z.string().max(WORDS).optional(),
    by: z.string().max(NAME).default(''),
  }),
  z.strictObject({
    verdict: z.literal('open'),
    finding: z.string().regex(/^[0-9a-f]{32}$/),
    by: z.string().max(NAME).default(''),
  }),
]);

export type VerdictRequest = z.infer<typeof verdictRequest>;

/** Keeps or takes back a verdict; what is answered is the verdict that holds now. */
export async function judge(work: WorkId, request: VerdictRequest, at: string): Promise<{ verdict: Verdict | null }> {
  const store = await library();
  if (request.verdict === 'open') {
    await store.removeVerdict(work, request.finding);
    return { verdict: null };
  }
  const { because, words, by, finding } = request;
  const verdict: Verdict = { state: 'dismissed', ...(because && { because }), ...(words && { words }), by, at };
  await store.putVerdict(work, finding, verdict);
  return { verdict };
}
