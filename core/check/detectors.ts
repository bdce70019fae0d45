import type { Detector } from './bead';
import { VALUES } from './values/values';

/** What looks at a bead, in the order findings are listed. */
export const DETECTORS: readonly Detector[] = [VALUES];
