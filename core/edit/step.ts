import type { Annotation } from '../model/annotation';
import type { Bead, Bitext, ReviewState } from '../model/bitext';
import type { BeadId, DocumentId, SegmentId } from '../model/ids';
import type { Segment } from '../model/segmentation';
import type { Check } from '../model/shape';

/** One change of a bitext as data. Every step is JSON as it stands; its rules are found in `registry.ts`. */
export type Step =
  | ReplaceBeads
  | ReplaceText
  | SplitSegment
  | MergeSegments
  | PutAnnotation
  | RemoveAnnotation
  | SetReview
  | SetMeta;

/** A run of neighbouring beads gives way to another that holds the same segments: link, unlink, merge, split, shift. */
export interface ReplaceBeads {
  readonly kind: 'ReplaceBeads';
  readonly removed: readonly Bead[];
  readonly added: readonly Bead[];
}

/** `removed`, which stands at `start` of the document and inside `segment`, gives way to `added`. */
export interface ReplaceText {
  readonly kind: 'ReplaceText';
  readonly document: DocumentId;
  readonly segment: SegmentId;
  readonly start: number;
  readonly removed: string;
  readonly added: string;
}

/** The segment named by the first part becomes the parts; between parts stands white space, which falls out. */
export interface SplitSegment {
  readonly kind: 'SplitSegment';
  readonly document: DocumentId;
  readonly parts: readonly Segment[];
}

/** The parts, neighbours in one block and one bead, become one segment with the first one's id. */
export interface MergeSegments {
  readonly kind: 'MergeSegments';
  readonly document: DocumentId;
  readonly parts: readonly Segment[];
}

/** A new note at index `at` of the list, or, with `previous`, the note at `at` in a newer form. */
export interface PutAnnotation {
  readonly kind: 'PutAnnotation';
  readonly annotation: Annotation;
  readonly previous?: Annotation;
  readonly at: number;
}

/** The note at index `at` goes. A person's decision; no change of text does this. */
export interface RemoveAnnotation {
  readonly kind: 'RemoveAnnotation';
  readonly annotation: Annotation;
  readonly at: number;
}

export interface SetReview {
  readonly kind: 'SetReview';
  readonly changes: readonly ReviewChange[];
}

export interface ReviewChange {
  readonly bead: BeadId;
  readonly from: ReviewState;
  readonly to: ReviewState;
}

/** One field of the work, or of the document that is named. An absent `from` or `to`: the field is not there. */
export interface SetMeta {
  readonly kind: 'SetMeta';
  readonly document?: DocumentId;
  readonly key: string;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** What one kind of step can do. All pure; a bitext that is given is never changed. */
export interface StepRules<S extends Step> {
  /** Throws Problem `step-refused` when the step does not fit; what comes out is a sound bitext when `bitext` was. */
  apply(step: S, bitext: Bitext): Bitext;
  /** Steps that lead from `apply(step, before)` back to exactly `before`. */
  invert(step: S, before: Bitext): readonly Step[];
  /** The same change after `over`, which was made from the same state; undefined when the two contradict. */
  map(step: S, over: Step): S | undefined;
  /** Shape of the step in JSON, `kind` included. */
  readonly shape: Check<S>;
}
