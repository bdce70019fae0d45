import type { DocumentId, WorkId } from './ids';
import type { LanguageTag } from './language';

/** What was written and translated; has one or more documents. */
export interface Work {
  readonly id: WorkId;
  readonly title: string;
  /** In column order, the original first where there is one. */
  readonly documents: readonly Document[];
  /** How to cite the work, in words. */
  readonly citation?: string;
  readonly subjects?: readonly string[];
  /** Credits and sources read out of the text (编译, 来源, …), in reading order. */
  readonly credits?: readonly Credit[];
}

/** One text of a work in one language and version. */
export interface Document {
  readonly id: DocumentId;
  readonly lang: LanguageTag;
  readonly side: Side;
  readonly title: string;
  readonly authors?: readonly string[];
  readonly translators?: readonly string[];
  /** ISO 8601 date, as exact as is known: `2024`, `2024-06`, `2024-06-19`. */
  readonly date?: string;
  readonly licence?: string;
  /** Where it was published (an address on the web). */
  readonly address?: string;
}

/** Not source/target: those are W3C Web Annotation's words. */
export type Side = 'original' | 'translation';

export interface Credit {
  readonly role: string;
  readonly text: string;
}
