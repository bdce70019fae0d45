import type { Bitext } from '../../core/model/bitext';
import { notFound } from '../http/not-found';
import { library } from '../library';

/** Section `part` (from 0) of the work of a document. Throws `Problem('not-found')`. */
export async function sectionOf(document: string, part: number): Promise<{ bitext: Bitext; revision: number }> {
  const store = await library();
  const work = await store.workOf(document);
  return (work === undefined ? undefined : await store.section(work, part)) ?? notFound();
}

/** Headers for what changes only with the revision: a browser may keep it a minute and then asks. */
export const KEPT_A_MINUTE = { 'cache-control': 'private, max-age=60' };
