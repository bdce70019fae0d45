import type { ReviewState } from './bitext';
import type { LanguageTag } from './language';
import type { Side } from './work';

/** A bitext that came in aligned: a column a language, a row a bead. */
export interface PairTable {
  readonly title?: string;
  readonly columns: readonly PairColumn[];
  readonly rows: readonly PairRow[];
  /** What the reader left out or could not keep, row by row. */
  readonly notices?: readonly PairNotice[];
}

export interface PairColumn {
  /** As the file says; told from the letters when absent. */
  readonly lang?: LanguageTag;
  readonly side?: Side;
  readonly title?: string;
}

export interface PairRow {
  /** As many as columns; empty where a side has nothing. */
  readonly texts: readonly string[];
  /** 0 to 1; 1 when the file says nothing. */
  readonly score?: number;
  readonly review?: ReviewState;
}

/** `row` counts from 0; `text` is what stood there. */
export interface PairNotice {
  readonly row: number;
  readonly what: 'inline-code' | 'extra-variant' | 'no-variant' | 'ragged' | 'empty';
  readonly text: string;
}
