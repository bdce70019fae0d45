import { portable, recheckAll } from '../../core/check/recheck';
import { withinDocuments } from '../../core/check/within/within';
import type { Control } from '../../core/model/control';
import type { WorkId } from '../../core/model/ids';
import { openSqlite } from '../../store/sqlite/open';
import { notFound } from '../http/not-found';
import { lexiconOf } from '../jobs/import';
import { intoEnglish } from '../lexicon/into-english';
import { dataFolder } from '../root';
import type { CheckedWork } from './checked';
import { comparisons } from './comparisons';

/** The job: checks a work that the store has, from nothing. Problem `not-found`. */
export async function checkKept({ work }: { readonly work: WorkId }, control: Control): Promise<CheckedWork> {
  control.report('check', 0, 1);
  const store = await openSqlite(dataFolder());
  const kept = (await store.bitext(work).finally(() => store.close())) ?? notFound();
  const compared = await comparisons(kept.bitext, lexiconOf);
  const pairs = compared.map(({ pair, help }) => portable(recheckAll(kept.bitext, pair, help, control)));
  const steps = withinDocuments(kept.bitext, intoEnglish(lexiconOf));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return { revision: kept.revision, pairs, own: step.value };
}
