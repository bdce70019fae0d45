import type { Detector } from './bead';
import { BRACKETS } from './brackets';
import { NAMES } from './names/names';
import { NEGATION } from './negation';
import { OMISSION } from './omission/omission';
import { QUOTATION } from './quotation/quotation';
import { REPETITION } from './repetition';
import { SHADES_OF_MEANING } from './shades';
import { UNTRANSLATED } from './untranslated';
import { CONVERSIONS } from './values/conversions';
import { VALUES } from './values/values';

/** What looks at a bead, in the order findings are listed. */
export const DETECTORS: readonly Detector[] = [
  VALUES,
  CONVERSIONS,
  NAMES,
  OMISSION,
  UNTRANSLATED,
  REPETITION,
  QUOTATION,
  NEGATION,
  BRACKETS,
  SHADES_OF_MEANING,
];
