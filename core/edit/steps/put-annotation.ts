import type { Annotation } from '../../model/annotation';
import { object, optional, whole, word } from '../../model/shape';
import { annotation } from '../../model/shapes';
import { followNote } from '../follow';
import { refuse } from '../refuse';
import type { PutAnnotation, RemoveAnnotation, Step, StepRules } from '../step';
import { threeWay } from '../three-way';

/** A new note, or a note in a newer form. Fields that different people changed are merged. */
export const putAnnotation: StepRules<PutAnnotation> = {
  apply({ annotation, previous, at }, bitext) {
    const notes = bitext.annotations;
    if (previous) {
      if (notes[at]?.id !== annotation.id) refuse(`Note ${at} is not ${annotation.id}`);
      return { ...bitext, annotations: notes.with(at, annotation) };
    }
    if (at > notes.length) refuse(`There are only ${notes.length} notes before note ${at}`);
    if (notes.some(({ id }) => id === annotation.id)) refuse(`There is already a note ${annotation.id}`);
    return { ...bitext, annotations: [...notes.slice(0, at), annotation, ...notes.slice(at)] };
  },

  invert({ annotation, previous, at }, before) {
    const was = before.annotations[at];
    if (!previous || !was) return [{ kind: 'RemoveAnnotation', annotation, at }];
    return [{ kind: 'PutAnnotation', annotation: was, previous: annotation, at }];
  },

  map(step, over) {
    if (over.kind === 'ReplaceText') return pastText(step, over);
    if (over.kind !== 'PutAnnotation' && over.kind !== 'RemoveAnnotation') return step;
    if (over.annotation.id === step.annotation.id)
      return over.kind === 'PutAnnotation' ? pastPut(step, over) : undefined;
    return { ...step, at: indexPast(step, over) };
  },

  shape: object<PutAnnotation>({
    kind: word(['PutAnnotation']),
    annotation,
    previous: optional(annotation),
    at: whole,
  }),
};

function pastText(step: PutAnnotation, over: Extract<Step, { kind: 'ReplaceText' }>): PutAnnotation {
  const now = followNote(step.annotation, over);
  return step.previous
    ? { ...step, annotation: now, previous: followNote(step.previous, over) }
    : { ...step, annotation: now };
}

function pastPut(step: PutAnnotation, over: PutAnnotation): PutAnnotation | undefined {
  if (!step.previous || !over.previous) return undefined;
  const annotation = threeWay<Annotation>(step.previous, step.annotation, over.annotation);
  return annotation && { ...step, annotation, previous: over.annotation };
}

/** Index in the list after another note came or went; of two new ones at one index the lesser id is first. */
export function indexPast(step: PutAnnotation | RemoveAnnotation, over: PutAnnotation | RemoveAnnotation): number {
  if (over.kind === 'RemoveAnnotation') return over.at < step.at ? step.at - 1 : step.at;
  if (over.previous) return step.at;
  const isNew = step.kind === 'PutAnnotation' && !step.previous;
  const first = isNew && over.at === step.at && step.annotation.id < over.annotation.id;
  return over.at <= step.at && !first ? step.at + 1 : step.at;
}
