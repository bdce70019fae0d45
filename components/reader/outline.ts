import type { Work } from '../../core/model/work';

/** What the page shows of a work besides its text. A subset of the store's outline, so that this room needs no store. */
export interface ReaderOutline {
  readonly work: Work;
  readonly pairs: number;
  readonly confirmed: number;
  readonly notes: number;
  readonly sections: readonly { readonly firstBead: number; readonly beads: number }[];
  readonly headings: readonly {
    readonly level: number;
    readonly section: number;
    readonly segment: string;
    readonly titles: Readonly<Record<string, string>>;
  }[];
}
