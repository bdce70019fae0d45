import type { Segment } from '../model/segmentation';
import { refuse } from './refuse';
import type { MergeSegments, ReplaceText, SplitSegment } from './step';

/** The stretch that the parts of a split or merge cover together, under the first one's id. */
export function wholeOf(parts: readonly Segment[]): Segment {
  const [first] = parts;
  const last = parts[parts.length - 1];
  if (!first || !last || parts.length < 2) return refuse('A segment is split into, or merged from, two or more');
  return { id: first.id, start: first.start, end: last.end };
}

/** Refuses parts that are empty, out of order, named twice, or have words between them. */
export function checkParts(parts: readonly Segment[], text: string): void {
  if (new Set(parts.map(({ id }) => id)).size < parts.length) refuse('Two parts have the same id');
  for (const [k, { id, start, end }] of parts.entries()) {
    const from = k === 0 ? start : (parts[k - 1]?.end ?? start);
    if (start < from || end <= start) refuse(`Part ${id} [${start}, ${end}) is empty or out of order`);
    if (text.slice(from, start).trim() !== '') refuse(`There are words before part ${id} that no part holds`);
  }
}

/** The list with the run `from` in place of which stands `to`; undefined when the run is not there as a whole. */
export function spliceRun<T>(list: readonly T[], from: readonly T[], to: readonly T[]): readonly T[] | undefined {
  const at = list.indexOf(from[0] as T);
  if (at < 0 || !from.every((each, k) => list[at + k] === each)) return undefined;
  return [...list.slice(0, at), ...to, ...list.slice(at + from.length)];
}

/** Parts of a merge after a change of text: the part that holds it grows, what is behind it moves. */
export function mergedPast(step: MergeSegments, over: ReplaceText): MergeSegments {
  if (over.document !== step.document) return step;
  const whole = wholeOf(step.parts);
  const delta = over.added.length - over.removed.length;
  const holder = step.parts.findIndex(({ id }) => id === over.segment);
  if (holder < 0)
    return over.start <= whole.start ? { ...step, parts: step.parts.map((part) => move(part, delta)) } : step;
  return { ...step, parts: step.parts.map((part, k) => grown(part, k - holder, delta)) };
}

/** Parts of a split after a change of text; undefined when the change crosses the place of the split. */
export function splitPast(step: SplitSegment, over: ReplaceText): SplitSegment | undefined {
  if (over.document !== step.document) return step;
  const whole = wholeOf(step.parts);
  const delta = over.added.length - over.removed.length;
  if (over.segment !== whole.id) {
    return over.start <= whole.start ? { ...step, parts: step.parts.map((part) => move(part, delta)) } : step;
  }
  const overEnd = over.start + over.removed.length;
  const holder = step.parts.findIndex(({ start, end }) => start <= over.start && overEnd <= end);
  if (holder < 0) return undefined;
  return { ...step, parts: step.parts.map((part, k) => grown(part, k - holder, delta)) };
}

const move = (part: Segment, delta: number): Segment => ({ ...part, start: part.start + delta, end: part.end + delta });

/** `order`: 0 for the part that holds the change, above 0 for those behind it. */
function grown(part: Segment, order: number, delta: number): Segment {
  if (order < 0) return part;
  return order === 0 ? { ...part, end: part.end + delta } : move(part, delta);
}
