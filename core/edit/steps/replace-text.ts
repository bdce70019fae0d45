import type { Bitext } from '../../model/bitext';
import type { TextRange } from '../../model/range';
import { name, object, text, whole, word } from '../../model/shape';
import { followAll } from '../follow';
import { equal, refuse, segmentationOf, textOf } from '../refuse';
import type { MergeSegments, ReplaceText, SplitSegment, Step, StepRules } from '../step';

/** Text inside one segment gives way to other text; the segment must keep a word. Notes follow their characters. */
export const replaceText: StepRules<ReplaceText> = {
  apply(step, bitext) {
    const text = textOf(bitext, step.document);
    const segmentation = segmentationOf(bitext, step.document);
    const segment = segmentation.segments.find(({ id }) => id === step.segment);
    if (!segment) return refuse(`${step.document} has no segment ${step.segment}`);
    checkFits(step, text, segment);
    const { start, added } = step;
    const delta = added.length - step.removed.length;
    const grown = <T extends TextRange>(ranges: readonly T[]) => ranges.map((range) => grow(range, segment, delta));
    return {
      ...bitext,
      texts: { ...bitext.texts, [step.document]: text.slice(0, start) + added + text.slice(endOf(step)) },
      segmentations: {
        ...bitext.segmentations,
        [step.document]: { segments: grown(segmentation.segments), blocks: grown(segmentation.blocks) },
      },
      annotations: followAll(bitext.annotations, step, text),
    };
  },

  invert(step, before) {
    const undo = { ...step, removed: step.added, added: step.removed };
    const text = textOf(before, step.document);
    const moved = followAll(before.annotations, step, text);
    const textAfter = text.slice(0, step.start) + step.added + text.slice(endOf(step));
    const back = followAll(moved, undo, textAfter);
    return [undo, ...restored(before, back)];
  },

  map(step, over) {
    if (over.kind === 'ReplaceText') return over.document === step.document ? pastText(step, over) : step;
    if (over.kind === 'SplitSegment') return pastSplit(step, over);
    if (over.kind === 'MergeSegments') return pastMerge(step, over);
    return step;
  },

  shape: object<ReplaceText>({
    kind: word(['ReplaceText']),
    document: name,
    segment: name,
    start: whole,
    removed: text,
    added: text,
  }),
};

const endOf = (step: ReplaceText) => step.start + step.removed.length;

function checkFits(step: ReplaceText, text: string, segment: TextRange): void {
  const end = endOf(step);
  if (step.start < segment.start || end > segment.end) {
    refuse(`[${step.start}, ${end}) is not inside segment ${step.segment} [${segment.start}, ${segment.end})`);
  }
  if (text.slice(step.start, end) !== step.removed) {
    refuse(`At ${step.start} of ${step.document} stands other text than the step removes`);
  }
  const left = text.slice(segment.start, step.start) + step.added + text.slice(end, segment.end);
  if (left.trim() === '') refuse(`Segment ${step.segment} would have no word left`);
}

/** A range that holds the segment grows by `delta`; one behind it moves. */
function grow<T extends TextRange>(range: T, segment: TextRange, delta: number): T {
  if (delta === 0 || range.end < segment.end) return range;
  if (range.start >= segment.end) return { ...range, start: range.start + delta, end: range.end + delta };
  return { ...range, end: range.end + delta };
}

/** Steps that put back what a position map cannot: notes whose characters were gone for a while. */
function restored(before: Bitext, back: Bitext['annotations']): Step[] {
  return before.annotations.flatMap((annotation, at): Step[] => {
    const previous = back[at];
    return previous === annotation || !previous || equal(previous, annotation)
      ? []
      : [{ kind: 'PutAnnotation', annotation, previous, at }];
  });
}

/** Two texts at one place: the lesser goes first, so that both orders give the same. */
function pastText(step: ReplaceText, over: ReplaceText): ReplaceText | undefined {
  const [end, overEnd] = [endOf(step), endOf(over)];
  const after = { ...step, start: step.start + over.added.length - over.removed.length };
  const samePlace = step.start === end && over.start === overEnd && step.start === over.start;
  if (samePlace && step.segment !== over.segment) return undefined;
  if (samePlace) return step.added <= over.added ? step : after;
  if (end <= over.start) return step;
  return step.start >= overEnd ? after : undefined;
}

/** Into the first part that holds the range whole. */
function pastSplit(step: ReplaceText, over: SplitSegment): ReplaceText | undefined {
  if (over.document !== step.document || over.parts[0]?.id !== step.segment) return step;
  const part = over.parts.find(({ start, end }) => start <= step.start && endOf(step) <= end);
  return part && { ...step, segment: part.id };
}

function pastMerge(step: ReplaceText, over: MergeSegments): ReplaceText {
  const merged = over.document === step.document && over.parts.some(({ id }) => id === step.segment);
  return merged ? { ...step, segment: over.parts[0]?.id ?? step.segment } : step;
}
