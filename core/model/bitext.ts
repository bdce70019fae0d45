import type { Annotation } from './annotation';
import type { Exchange } from './exchange';
import type { BeadId, DocumentId, SegmentId } from './ids';
import type { Segmentation } from './segmentation';
import type { Work } from './work';

/** Two or more documents and their beads; a work of one document has beads with one side. */
export interface Bitext {
  readonly work: Work;
  readonly texts: Readonly<Record<DocumentId, string>>;
  readonly segmentations: Readonly<Record<DocumentId, Segmentation>>;
  /** In reading order; they partition the segments of every document. */
  readonly beads: readonly Bead[];
  readonly annotations: readonly Annotation[];
  /** For a work that came out of an exchange file. */
  readonly exchange?: Exchange;
}

/** What renders what: for each document of the bitext a run of neighbouring segments, possibly empty. */
export interface Bead {
  readonly id: BeadId;
  readonly sides: Readonly<Record<DocumentId, readonly SegmentId[]>>;
  readonly method: BeadMethod;
  /** Calibrated probability, 0 to 1, that the bead is right; 1 for a person's decision. */
  readonly score: number;
  readonly review: ReviewState;
}

/** How a bead came to be. `given`: the input said so (TMX unit, TSV row, shipped corpus). */
export type BeadMethod = 'aligned' | 'given' | 'person' | 'front';

export type ReviewState = 'unseen' | 'confirmed' | 'disputed';
