import type { Work } from '../../core/model/work';

/** What the library shows of a work. A subset of the store's card, so that this room needs no store. */
export interface WorkFacts {
  readonly work: Work;
  readonly pairs: number;
  readonly confirmed: number;
  readonly doubtful: number;
  readonly notes: number;
  /** A person brought it, and its import can be done again. */
  readonly imported?: boolean;
}

/** The document a work opens with: its original, else its first. */
export function openingDocument(work: Work): string | undefined {
  return (work.documents.find(({ side }) => side === 'original') ?? work.documents[0])?.id;
}
