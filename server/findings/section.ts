import { recheck } from '../../core/check/recheck';
import { withinDocuments } from '../../core/check/within/within';
import type { Bitext } from '../../core/model/bitext';
import type { Finding } from '../../core/model/finding';
import type { WorkId } from '../../core/model/ids';
import { notFound } from '../http/not-found';
import { library } from '../library';
import { comparisons } from './comparisons';
import { sharedIntoEnglish, sharedLexicon } from './shared-lexicon';
import { inSlices } from './slices';
import { recall } from './whole';

/** The findings of one section, with the section that they are of. */
export interface SectionFindings {
  readonly bitext: Bitext;
  readonly revision: number;
  readonly findings: readonly Finding[];
}

const remembered = new Map<string, SectionFindings>();
const MOST_REMEMBERED = 64;

/**
 * Findings of section `part` (from 0), checked by itself: what only the whole work shows is left to its list. A work
 * that was checked as a whole lends what it knows of the beads. Problem `not-found`.
 */
export async function sectionFindings(work: WorkId, part: number): Promise<SectionFindings> {
  const kept = (await (await library()).section(work, part)) ?? notFound();
  const key = `${work} ${part}`;
  const known = remembered.get(key);
  if (known?.revision === kept.revision) return known;
  const whole = recall(work);
  const findings: Finding[] = [];
  for (const [k, { pair, help }] of (await comparisons(kept.bitext, sharedLexicon)).entries()) {
    const checked = await inSlices(recheck(kept.bitext, pair, help, whole?.pairs[k]?.memory));
    findings.push(...checked.findings);
  }
  findings.push(...(await inSlices(withinDocuments(kept.bitext, await sharedIntoEnglish(kept.bitext)))));
  const made = { ...kept, findings };
  remembered.delete(key);
  remembered.set(key, made);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return made;
}
