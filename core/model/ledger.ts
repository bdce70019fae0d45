import type { BeadId, DocumentId, Instant, SegmentId } from './ids';
import type { LanguageTag } from './language';
import type { TextRange } from './range';

/** Where something stands: in its document's own offsets (UTF-16), in the first sentence that it touches. */
export interface LedgerPlace extends TextRange {
  readonly bead: BeadId;
  readonly segment: SegmentId;
}

/** One way a term or a name is written in one document. */
export interface LedgerForm {
  readonly document: DocumentId;
  readonly lang: LanguageTag;
  /** As it is written most often. */
  readonly text: string;
  readonly places: readonly LedgerPlace[];
}

/** A name of the work: every form it has, within a side and across the sides. */
export interface NameEntry {
  /** Made of the commonest form; the same while that stays. */
  readonly id: string;
  readonly forms: readonly LedgerForm[];
  /** Languages in which it is written in more than one way; a short form of a full name is no other way. */
  readonly varies: readonly LanguageTag[];
}

/** A term of the work and what stands for it in the other languages. */
export interface TermEntry {
  readonly id: string;
  readonly term: string;
  readonly lang: LanguageTag;
  /** Where the term stands. */
  readonly places: readonly LedgerPlace[];
  readonly renderings: readonly Rendering[];
  readonly decision?: TermDecision;
  /** Languages in which it is rendered in more than one way, or otherwise than was decided. */
  readonly varies: readonly LanguageTag[];
}

export interface Rendering extends LedgerForm {
  /** `gloss`: the text gives it in brackets; `decided`: a person said so; `found`: seen beside the term; `other`: none of these was seen there. */
  readonly from: 'gloss' | 'decided' | 'found' | 'other';
}

/** What a person decided about a term: how it is to be rendered, a wording a language. */
export interface TermDecision {
  readonly term: string;
  readonly lang: LanguageTag;
  readonly renderings: readonly { readonly lang: LanguageTag; readonly text: string }[];
  readonly by: string;
  readonly at: Instant;
}
