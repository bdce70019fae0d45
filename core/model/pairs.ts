import type { ReviewState } from './bitext';
import type { Exchange, Extras, Marked } from './exchange';
import type { LanguageTag } from './language';
import type { Document, Side } from './work';

/** A bitext that came in aligned: a column a language, a row a bead. */
export interface PairTable {
  readonly title?: string;
  readonly columns: readonly PairColumn[];
  readonly rows: readonly PairRow[];
  /** What the reader left out or could not keep, row by row. */
  readonly notices?: readonly PairNotice[];
  /** For exchange files: what frames the rows. */
  readonly exchange?: Pick<Exchange, 'format' | 'header' | 'after'>;
}

export interface PairColumn {
  /** As the file says; told from the letters when absent. */
  readonly lang?: LanguageTag;
  readonly side?: Side;
  readonly title?: string;
  /** What else the file says of the text. */
  readonly facts?: Partial<Omit<Document, 'id' | 'lang' | 'side' | 'title'>>;
}

export interface PairRow {
  /** As many as columns; empty where a side has nothing. */
  readonly texts: readonly string[];
  /** 0 to 1; 1 when the file says nothing. */
  readonly score?: number;
  readonly review?: ReviewState;
  /** The file's own name of the row; the bead is named by it where that can be. */
  readonly id?: string;
  readonly extras?: Extras;
  /** For each column the inline codes of its text, where there are any. */
  readonly marked?: readonly (Marked | undefined)[];
}

/** `row` counts from 0, -1 stands for the whole file; `text` is what stood there. */
export interface PairNotice {
  readonly row: number;
  readonly what:
    | 'inline-code'
    | 'extra-variant'
    | 'no-variant'
    | 'ragged'
    | 'empty'
    | 'unknown-element'
    | 'unclear-language';
  readonly text: string;
}
