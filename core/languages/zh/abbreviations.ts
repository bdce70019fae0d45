import { type Abbreviations, wordSet } from '../abbreviations';

/** Latin abbreviations met inside Chinese text; Chinese itself abbreviates without a stop. */
export const ZH_ABBREVIATIONS: Abbreviations = {
  leading: wordSet(`mr mrs ms dr prof st vs e.g i.e`),
  beforeNumber: wordSet(`no nos p pp vol fig`),
  either: wordSet(`etc jr sr inc ltd co corp u.s u.k`),
};
