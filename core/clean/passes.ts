import type { CleaningEntry } from '../model/cleaning';
import { type Control, checkCancelled, NO_CONTROL } from '../model/control';
import type { SourceText } from '../model/source';
import { brokenLinks } from './broken-links';
import { citation } from './citation';
import { composed } from './composed';
import { confusions } from './confusions';
import { credits } from './credits';
import { cutParagraphs } from './cut-paragraphs';
import { type Draft, draftOf, type Pass } from './draft';
import { footnotes } from './footnotes';
import { invisible } from './invisible';
import { Ledger } from './ledger';
import { unwrapLines } from './lines';
import { marks } from './marks';
import { markup } from './markup';
import { noteLabels } from './note-labels';
import { oddHyphens } from './odd-hyphens';
import { pageBreaks } from './page-breaks';
import { promotion } from './promotion';
import { repeats } from './repeats';
import { setApart } from './set-apart';
import { softHyphens } from './soft-hyphens';
import { digitSpaces, punctuationWidth } from './uneven';
import { webFurniture } from './web-furniture';
import { webHead } from './web-head';

/**
 * Every pass of cleaning, in the order in which they run: signs, then what pages and web sites put round and into the
 * text, then what the text says about itself. Rules: `docs/spec/clean.md`.
 */
export const PASSES: readonly Pass[] = [
  setApart,
  invisible,
  marks,
  brokenLinks,
  softHyphens,
  oddHyphens,
  citation,
  webFurniture,
  webHead,
  promotion,
  markup,
  pageBreaks,
  footnotes,
  noteLabels,
  cutParagraphs,
  credits,
  repeats,
  confusions,
  digitSpaces,
  punctuationWidth,
  composed,
];

/**
 * Cleans a text: what is left, and a list of all that was removed, repaired or seen. Of entries whose ids are
 * in `turned` the contrary is done. Linear in the length of the text.
 */
export function clean(
  source: SourceText,
  turned: ReadonlySet<string> = new Set(),
  control: Control = NO_CONTROL,
): { draft: Draft; entries: CleaningEntry[] } {
  const ledger = new Ledger(source.text, turned);
  let draft = draftOf(source);
  PASSES.forEach((pass, k) => {
    checkCancelled(control);
    draft = pass.run(draft, ledger);
    control.report('clean', k + 1, PASSES.length);
  });
  return { draft: unwrapLines(draft), entries: ledger.entries() };
}
