import type { Abbreviations } from '../descriptor';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Latin abbreviations met inside Chinese text; Chinese itself abbreviates without a stop. */
export const ZH_ABBREVIATIONS: Abbreviations = {
  leading: words(`mr mrs ms dr prof st vs e.g i.e`),
  beforeNumber: words(`no nos p pp vol fig`),
  either: words(`etc jr sr inc ltd co corp u.s u.k`),
};
