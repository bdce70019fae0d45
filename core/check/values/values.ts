import type { Detector } from '../bead';
import { itemsOf } from './item';
import { judgeMet } from './judge';
import { judgeLeft } from './left';
import { matchItems } from './match';

/** Numbers, dates, money, measures and units compared by value, one to one (docs/spec/check.md, V). */
export const VALUES: Detector = {
  name: 'values',
  kinds: [
    'number',
    'ordinal',
    'percent',
    'money',
    'quantity',
    'date',
    'time',
    'duration',
    'range',
    'unit',
    'conversion',
  ],
  check(bead) {
    const matching = matchItems(itemsOf(bead.a), itemsOf(bead.b));
    return [...matching.met.flatMap((met) => judgeMet(bead, met)), ...judgeLeft(bead, matching)];
  },
};
