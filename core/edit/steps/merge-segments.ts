import type { Bead } from '../../model/bitext';
import type { Segment } from '../../model/segmentation';
import { listOf, name, object, word } from '../../model/shape';
import { segment } from '../../model/shapes';
import { checkParts, mergedPast, spliceRun, wholeOf } from '../parts';
import { refuse, segmentationOf, textOf } from '../refuse';
import type { MergeSegments, SplitSegment, StepRules } from '../step';

/** Neighbours of one block and one bead become one segment; the first keeps its id, the others' are retired. */
export const mergeSegments: StepRules<MergeSegments> = {
  apply(step, bitext) {
    const { document, parts } = step;
    const whole = wholeOf(parts);
    checkParts(parts, textOf(bitext, document));
    const { segments, blocks } = segmentationOf(bitext, document);
    const at = segments.findIndex(({ id }) => id === whole.id);
    if (!parts.every((part, k) => same(part, segments[at + k]))) {
      return refuse(`The parts of ${whole.id} are not neighbours in ${document}`);
    }
    if (!blocks.some(({ start, end }) => start <= whole.start && whole.end <= end)) {
      return refuse(`The parts of ${whole.id} stand in different blocks`);
    }
    return {
      ...bitext,
      segmentations: {
        ...bitext.segmentations,
        [document]: { segments: [...segments.slice(0, at), whole, ...segments.slice(at + parts.length)], blocks },
      },
      beads: mergedBeads(bitext.beads, step),
    };
  },

  invert(step) {
    return [{ ...step, kind: 'SplitSegment' }];
  },

  map(step, over) {
    if (over.kind === 'ReplaceText') return mergedPast(step, over);
    if (over.kind === 'SplitSegment' && over.document === step.document) return pastSplit(step, over);
    if (over.kind !== 'MergeSegments' || over.document !== step.document) return step;
    return over.parts.some(({ id }) => step.parts.some((part) => part.id === id)) ? undefined : step;
  },

  shape: object<MergeSegments>({ kind: word(['MergeSegments']), document: name, parts: listOf(segment) }),
};

function same(part: Segment, found: Segment | undefined): boolean {
  return found?.id === part.id && found.start === part.start && found.end === part.end;
}

function mergedBeads(beads: readonly Bead[], { document, parts }: MergeSegments): readonly Bead[] {
  const ids = parts.map(({ id }) => id);
  const at = beads.findIndex((bead) => bead.sides[document]?.includes(ids[0] ?? ''));
  const bead = beads[at];
  const side = bead && spliceRun(bead.sides[document] ?? [], ids, ids.slice(0, 1));
  if (!bead || !side) return refuse(`The parts of ${ids[0]} stand in different beads`);
  return beads.with(at, { ...bead, sides: { ...bead.sides, [document]: side } });
}

/** A part that somebody split meanwhile is merged with all its pieces. */
function pastSplit(step: MergeSegments, over: SplitSegment): MergeSegments {
  const split = over.parts[0]?.id;
  return { ...step, parts: step.parts.flatMap((part) => (part.id === split ? over.parts : [part])) };
}
