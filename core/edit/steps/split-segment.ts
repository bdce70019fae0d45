import type { Bitext } from '../../model/bitext';
import type { SegmentId } from '../../model/ids';
import { listOf, name, object, word } from '../../model/shape';
import { segment } from '../../model/shapes';
import { checkParts, spliceRun, splitPast, wholeOf } from '../parts';
import { refuse, segmentationOf, textOf } from '../refuse';
import type { SplitSegment, StepRules } from '../step';

/** One segment becomes several; the first keeps the id, and the bead that held it holds them all. */
export const splitSegment: StepRules<SplitSegment> = {
  apply(step, bitext) {
    const { document, parts } = step;
    const whole = wholeOf(parts);
    checkParts(parts, textOf(bitext, document));
    const { segments, blocks } = segmentationOf(bitext, document);
    const at = segments.findIndex(({ id }) => id === whole.id);
    const found = segments[at];
    if (!found || found.start !== whole.start || found.end !== whole.end) {
      return refuse(`${document} has no segment ${whole.id} [${whole.start}, ${whole.end})`);
    }
    checkNew(
      bitext,
      parts.slice(1).map(({ id }) => id),
    );
    const cut = [...segments.slice(0, at), ...parts, ...segments.slice(at + 1)];
    return {
      ...bitext,
      segmentations: { ...bitext.segmentations, [document]: { segments: cut, blocks } },
      beads: bitext.beads.map((bead) => {
        const ids = parts.map(({ id }) => id);
        const side = spliceRun(bead.sides[document] ?? [], [whole.id], ids);
        return side ? { ...bead, sides: { ...bead.sides, [document]: side } } : bead;
      }),
    };
  },

  invert(step) {
    return [{ ...step, kind: 'MergeSegments' }];
  },

  map(step, over) {
    if (over.kind === 'ReplaceText') return splitPast(step, over);
    if (over.kind !== 'SplitSegment' && over.kind !== 'MergeSegments') return step;
    return over.document === step.document && over.parts.some(({ id }) => id === step.parts[0]?.id) ? undefined : step;
  },

  shape: object<SplitSegment>({ kind: word(['SplitSegment']), document: name, parts: listOf(segment) }),
};

function checkNew(bitext: Bitext, ids: readonly SegmentId[]): void {
  const wanted = new Set(ids);
  for (const { segments } of Object.values(bitext.segmentations)) {
    const taken = segments.find(({ id }) => wanted.has(id));
    if (taken) refuse(`There is already a segment ${taken.id}`);
  }
}
