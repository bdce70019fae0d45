import type { CleaningEntry } from '../model/cleaning';
import { type Control, checkCancelled, NO_CONTROL } from '../model/control';
import type { SourceText } from '../model/source';
import { type Draft, draftOf, type Pass } from './draft';
import { Ledger } from './ledger';
import { unwrapLines } from './lines';
import { marks } from './marks';

/** Every pass of cleaning, in the order in which they run. Rules: `docs/spec/clean.md`. */
export const PASSES: readonly Pass[] = [marks];

/**
 * Cleans a text: what is left, and a list of all that was removed, repaired or seen. Entries whose ids are in `keep`
 * are left as they stand in the input. Linear in the length of the text.
 */
export function clean(
  source: SourceText,
  keep: ReadonlySet<string> = new Set(),
  control: Control = NO_CONTROL,
): { draft: Draft; entries: CleaningEntry[] } {
  const ledger = new Ledger(source.text, keep);
  let draft = draftOf(source);
  PASSES.forEach((pass, k) => {
    checkCancelled(control);
    draft = pass.run(draft, ledger);
    control.report('clean', k + 1, PASSES.length);
  });
  return { draft: unwrapLines(draft), entries: ledger.entries() };
}
