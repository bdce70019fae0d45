import type { ComparedRow } from '../../core/compare/rows';

/** One side of a comparison as it is drawn. */
export interface SideView {
  readonly text: string;
  readonly lang: string;
  /** What stands above the column. */
  readonly title: string;
  readonly detail: string;
}

/** A comparison as it is drawn; offsets of rows are into the texts. */
export interface ComparisonView {
  readonly rows: readonly ComparedRow[];
  readonly a: SideView;
  readonly b: SideView;
  readonly original?: { readonly text: string; readonly lang: string };
}

/** Where a note of a difference goes: the newest revision of the right-hand text. */
export interface NotePlace {
  readonly work: string;
  readonly document: string;
  readonly revision: number;
}
