import type { TextRange } from '../../model/range';
import { type BeadContext, type Detector, type PairFinding, placeOf, type SideName } from '../bead';
import { lexicalOf } from '../lexical';
import { candidatesOf, ODDS } from './odds';

/** A sentence that nothing on the other side renders, and whole empty sides. */
export const OMISSION: Detector = {
  name: 'omission',
  kinds: ['omission', 'addition'],
  check(bead) {
    const [hasA, hasB] = [bead.a.text.trim() !== '', bead.b.text.trim() !== ''];
    if (hasA !== hasB) return [emptySide(bead, hasA ? 'a' : 'b')];
    const lexical = lexicalOf(bead);
    if (!lexical || !hasA || bead.a.sentences.length + bead.b.sentences.length < 3) return [];
    return candidatesOf(bead.a, bead.b, lexical)
      .filter(({ odds }) => odds > ODDS.report)
      .map((one) => finding(bead, one, one.side, one.odds > ODDS.sure ? 'major' : 'minor'));
  },
};

function emptySide(bead: BeadContext, side: SideName): PairFinding {
  return finding(bead, { start: 0, end: bead[side].text.length }, side, 'major');
}

function finding(bead: BeadContext, range: TextRange, side: SideName, severity: 'major' | 'minor'): PairFinding {
  const place = placeOf(bead[side], range);
  if (side === 'a') return { kind: 'omission', severity, reason: 'dropped', a: place, b: null };
  return { kind: 'addition', severity, reason: 'added', a: null, b: place };
}
