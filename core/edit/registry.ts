import type { Bitext } from '../model/bitext';
import type { DocumentId } from '../model/ids';
import { type Check, wrongShape } from '../model/shape';
import { ChangeMap } from '../text/change-map';
import { textOf } from './refuse';
import type { Step, StepRules } from './step';
import { mergeSegments } from './steps/merge-segments';
import { putAnnotation } from './steps/put-annotation';
import { removeAnnotation } from './steps/remove-annotation';
import { replaceBeads } from './steps/replace-beads';
import { replaceText } from './steps/replace-text';
import { setMeta } from './steps/set-meta';
import { setReview } from './steps/set-review';
import { splitSegment } from './steps/split-segment';

/** Every kind of step and its rules. */
export const STEPS: { readonly [S in Step as S['kind']]: StepRules<S> } = {
  ReplaceBeads: replaceBeads,
  ReplaceText: replaceText,
  SplitSegment: splitSegment,
  MergeSegments: mergeSegments,
  PutAnnotation: putAnnotation,
  RemoveAnnotation: removeAnnotation,
  SetReview: setReview,
  SetMeta: setMeta,
};

function rulesOf<S extends Step>(step: S): StepRules<S> {
  return STEPS[step.kind] as unknown as StepRules<S>;
}

/** The bitext after the step. Throws Problem `step-refused` when the step does not fit it. */
export function applyStep(step: Step, bitext: Bitext): Bitext {
  return rulesOf(step).apply(step, bitext);
}

/** Steps that lead from after the step back to exactly `before`. */
export function invertStep(step: Step, before: Bitext): readonly Step[] {
  return rulesOf(step).invert(step, before);
}

/** The step as it is after `over`, which was made from the same state; undefined when the two contradict. */
export function mapStep(step: Step, over: Step): Step | undefined {
  return rulesOf(step).map(step, over);
}

/** Where positions of a document went; only a change of text moves any. */
export function positionsAfter(step: Step, before: Bitext, document: DocumentId): ChangeMap {
  const { length } = textOf(before, document);
  if (step.kind !== 'ReplaceText' || step.document !== document) return ChangeMap.unchanged(length);
  const { start, removed, added } = step;
  return new ChangeMap(length, [{ start, end: start + removed.length, length: added.length }]);
}

/** Reads a step that somebody else wrote, itself and unchanged. Throws Problem `bad-shape` with the JSON path. */
export const readStep: Check<Step> = (value, path) => {
  const kind = (value as { kind?: unknown } | null | undefined)?.kind;
  if (typeof kind !== 'string' || !Object.hasOwn(STEPS, kind)) {
    return wrongShape(`${path}.kind`, `one of ${Object.keys(STEPS).join(', ')}`);
  }
  return STEPS[kind as Step['kind']].shape(value, path);
};
