import type { Rechecked } from '../../core/check/recheck';
import { recheck } from '../../core/check/recheck';
import { withinDocuments } from '../../core/check/within/within';
import type { Bitext } from '../../core/model/bitext';
import type { Finding } from '../../core/model/finding';
import type { WorkId } from '../../core/model/ids';
import { notFound } from '../http/not-found';
import type { Progress } from '../jobs/messages';
import { runJob } from '../jobs/run';
import { library } from '../library';
import type { CheckedWork } from './checked';
import { comparisons } from './comparisons';
import { sharedIntoEnglish, sharedLexicon } from './shared-lexicon';
import { inSlices } from './slices';

/** Works whose findings this process remembers, the latest asked for last. Only to save work: nothing is lost with it. */
const remembered = new Map<WorkId, CheckedWork>();
const MOST_REMEMBERED = 8;

/** What is remembered of a work, at whatever revision. */
export function recall(work: WorkId): CheckedWork | undefined {
  return remembered.get(work);
}

/**
 * Findings of a whole work in reading order. The first check is a job with progress and cancel; after an edit only what
 * changed is checked again. Problem `not-found`, `cancelled`.
 */
export async function wholeFindings(
  work: WorkId,
  signal?: AbortSignal,
  onProgress?: (progress: Progress) => void,
): Promise<{ bitext: Bitext; revision: number; findings: Finding[] }> {
  const { bitext, revision } = (await (await library()).bitext(work)) ?? notFound();
  const before = remembered.get(work);
  const checked =
    before?.revision === revision
      ? before
      : before
        ? await again(bitext, revision, before)
        : await runJob('check', { work }, { signal, onProgress });
  remember(work, checked);
  return { bitext, revision, findings: [...checked.pairs.flatMap(({ findings }) => findings), ...checked.own] };
}

async function again(bitext: Bitext, revision: number, before: CheckedWork): Promise<CheckedWork> {
  const compared = await comparisons(bitext, sharedLexicon);
  const pairs: Rechecked[] = [];
  for (const [k, { pair, help }] of compared.entries()) {
    pairs.push(await inSlices(recheck(bitext, pair, help, before.pairs[k]?.memory)));
  }
  const own = await inSlices(withinDocuments(bitext, await sharedIntoEnglish(bitext)));
  return { revision, pairs, own };
}

function remember(work: WorkId, checked: CheckedWork): void {
  remembered.delete(work);
  remembered.set(work, checked);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
}
