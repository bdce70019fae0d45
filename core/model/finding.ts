import type { AnnotationId, BeadId, DocumentId, Instant, SegmentId } from './ids';
import type { TextRange } from './range';

/** What a detector reports of one bead. Derived, never stored; a person's verdict on it is. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: FindingSeverity;
  readonly reason: FindingReason;
  readonly bead: BeadId;
  /** The documents that were compared; one, when a text was held against itself. */
  readonly documents: readonly DocumentId[];
  /** Spans in the documents' own texts (UTF-16); a side that has nothing is absent. */
  readonly places: readonly FindingPlace[];
  /** Where kind and reason do not say it all: key of a sentence in `locales`, and what fills it. */
  readonly explanation?: Explanation;
}

export interface Explanation {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface FindingPlace {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value?: string | number;
}

export type FindingKind =
  | 'number'
  | 'ordinal'
  | 'percent'
  | 'money'
  | 'quantity'
  | 'date'
  | 'time'
  | 'duration'
  | 'range'
  | 'unit'
  | 'conversion'
  | 'name'
  | 'term'
  | 'omission'
  | 'addition'
  | 'untranslated'
  | 'repetition'
  | 'quotation'
  | 'negation'
  | 'punctuation';

export type FindingSeverity = 'critical' | 'major' | 'minor' | 'notice';

export type FindingReason =
  | 'changed'
  | 'dropped'
  | 'added'
  | 'converted'
  | 'rounded'
  | 'approximated'
  | 'style'
  | 'source';

/** What a person says of a finding. It holds while both texts stay the same. */
export interface Verdict {
  /** `accepted`: it was made a note. */
  readonly state: 'accepted' | 'dismissed';
  /** Why it was dismissed. */
  readonly because?: DismissReason;
  /** In the person's own words. */
  readonly words?: string;
  readonly note?: AnnotationId;
  readonly by: string;
  readonly at: Instant;
}

/** `same`: both sides say the same; `meant`: the translation differs on purpose; `source`: it is so in the original. */
export type DismissReason = 'same' | 'meant' | 'source' | 'other';

export const DISMISS_REASONS: readonly DismissReason[] = ['same', 'meant', 'source', 'other'];

/** A finding as the program tells it: named, in words, where to go, and what was said of it. */
export interface FindingRecord extends Finding {
  /** Digest of what the finding says and of both texts; the same for the same finding. */
  readonly id: string;
  /** A sentence in the interface's language. */
  readonly says: string;
  /** The sentence to jump to: where the finding is, else the first of its bead. */
  readonly segment: SegmentId;
  /** Its words sentence by sentence, offsets from each sentence's beginning. */
  readonly marks: readonly SegmentMark[];
  readonly verdict?: Verdict;
}

export interface SegmentMark extends TextRange {
  readonly segment: SegmentId;
}
