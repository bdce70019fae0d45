import type { LanguageTag } from '../model/language';

/** A concept of a term base: its terms, any number a language. */
export interface TermConcept {
  readonly terms: readonly ConceptTerm[];
}

export interface ConceptTerm {
  readonly lang: LanguageTag;
  readonly text: string;
  /** Decided upon, before the others of its language. */
  readonly preferred?: boolean;
}
