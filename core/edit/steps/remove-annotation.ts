import { object, whole, word } from '../../model/shape';
import { annotation } from '../../model/shapes';
import { followNote } from '../follow';
import { refuse } from '../refuse';
import type { RemoveAnnotation, StepRules } from '../step';
import { indexPast } from './put-annotation';

/** A person takes a note away; undone, it stands again where it stood in the list. */
export const removeAnnotation: StepRules<RemoveAnnotation> = {
  apply({ annotation, at }, bitext) {
    if (bitext.annotations[at]?.id !== annotation.id) refuse(`Note ${at} is not ${annotation.id}`);
    return { ...bitext, annotations: bitext.annotations.toSpliced(at, 1) };
  },

  invert({ at }, before) {
    const annotation = before.annotations[at];
    return annotation ? [{ kind: 'PutAnnotation', annotation, at }] : [];
  },

  map(step, over) {
    if (over.kind === 'ReplaceText') return { ...step, annotation: followNote(step.annotation, over) };
    if (over.kind !== 'PutAnnotation' && over.kind !== 'RemoveAnnotation') return step;
    return over.annotation.id === step.annotation.id ? undefined : { ...step, at: indexPast(step, over) };
  },

  shape: object<RemoveAnnotation>({ kind: word(['RemoveAnnotation']), annotation, at: whole }),
};
