import type { AnnotationId, DocumentId, Instant } from './ids';

/**
 * A W3C Web Annotation inside the program: the same nouns, with offsets in UTF-16 units. `formats/web-annotation.ts`
 * turns it into JSON-LD, where the standard counts code points.
 */
export interface Annotation {
  readonly id: AnnotationId;
  readonly motivation: Motivation;
  readonly targets: readonly Target[];
  readonly bodies: readonly Body[];
  readonly type: NoteType;
  readonly severity: Severity;
  readonly state: NoteState;
  /** Internal notes are seen at the desk only. */
  readonly published: boolean;
  readonly emendation?: Emendation;
  readonly tags?: readonly string[];
  readonly creator?: string;
  readonly created?: Instant;
  readonly modified?: Instant;
  readonly replies?: readonly Reply[];
  /** Properties of an imported annotation that the program has no name for; kept as they came. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export type Motivation =
  | 'assessing'
  | 'bookmarking'
  | 'classifying'
  | 'commenting'
  | 'describing'
  | 'editing'
  | 'highlighting'
  | 'identifying'
  | 'linking'
  | 'moderating'
  | 'questioning'
  | 'replying'
  | 'tagging';

/** A stretch of one document, described twice: by position and by quote. */
export interface Target {
  readonly document: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
  readonly status: AnchorStatus;
}

/** W3C TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** `orphaned`: the words are gone; the old quote is kept and listed, never deleted. */
export type AnchorStatus = 'kept' | 'changed' | 'orphaned';

export interface Body {
  readonly text: string;
  readonly lang?: string;
  readonly purpose?: Motivation;
}

/** Issue types after MQM, and those that only a parallel text has. */
export type NoteType =
  | 'emendation'
  | 'mistranslation'
  | 'omission'
  | 'addition'
  | 'untranslated'
  | 'terminology'
  | 'name'
  | 'number'
  | 'style'
  | 'question'
  | 'comment';

export type Severity = 'critical' | 'major' | 'minor' | 'neutral';

export type NoteState = 'open' | 'confirmed' | 'resolved' | 'rejected';

export interface Reply {
  readonly text: string;
  readonly creator?: string;
  readonly created?: Instant;
}

/** A typo of the original: both readings, who verified it, and the evidence. */
export interface Emendation {
  readonly reading: string;
  readonly correction: string;
  readonly kind: 'slip' | 'misprint' | 'wrong-fact';
  readonly verifiedBy: 'author' | 'editor' | 'source';
  readonly how?: string;
  readonly when?: string;
  readonly evidence: readonly Evidence[];
}

/** What supports a reading: words, and where they stand (an address, or a segment of the library). */
export interface Evidence {
  readonly text: string;
  readonly address?: string;
  readonly document?: DocumentId;
  readonly segment?: string;
}
