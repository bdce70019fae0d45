import type { BeadId, DocumentId, SegmentId } from './ids';

/**
 * What an exchange file (TMX, XLIFF) said beside its words, kept by the ids it belongs to, so that the same can be
 * written again. It describes the file that came in: an edit of the words leaves it alone.
 */
export interface Exchange {
  readonly format: 'tmx' | 'xliff';
  /** The root's or header's attributes, and its inner XML that the program has no name for. */
  readonly header?: Extras;
  readonly beads: Readonly<Record<BeadId, Extras>>;
  readonly segments: Readonly<Record<SegmentId, Marked>>;
  /** Segments without words: what their side of the bead held all the same, by bead and document. */
  readonly wordless?: Readonly<Record<BeadId, Readonly<Record<DocumentId, Marked>>>>;
  /** XML after the last unit. */
  readonly after?: string;
}

/** Attributes and XML of one element as they came. */
export interface Extras {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly xml?: string;
  /** XML between the unit before and this one. */
  readonly before?: string;
}

/** Words with the inline codes that stood in them. */
export interface Marked extends Extras {
  /** The words as they came in; what they are now may differ. */
  readonly text: string;
  readonly codes: readonly InlineCode[];
}

/** XML of a code, or of one tag of it, and where in the words it stood: an offset in UTF-16 units. */
export interface InlineCode {
  readonly at: number;
  readonly xml: string;
}
