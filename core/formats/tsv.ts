import type { Bitext } from '../model/bitext';
import { beadText } from './bead-text';

/** A row of pairs: an id and the words of each side, empty where a side has nothing. */
export interface TsvRow {
  readonly id: string;
  readonly texts: readonly string[];
}

/** Rows as `id<TAB>text<TAB>text`, no header. Tabs and line breaks inside a text become spaces: a cell is one line. */
export function serialise(rows: readonly TsvRow[]): string {
  return rows.map(({ id, texts }) => `${[id, ...texts].map(cell).join('\t')}\n`).join('');
}

/** Reads what `serialise` writes; blank lines are left out. Texts of a row are as many as its tabs. */
export function parse(text: string): TsvRow[] {
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const [id = '', ...texts] = line.split('\t');
      return { id, texts };
    });
}

/** A row a bead, in reading order, a column a document. */
export function rowsOf(bitext: Bitext): TsvRow[] {
  const text = beadText(bitext);
  return bitext.beads.map((bead) => ({
    id: bead.id,
    texts: bitext.work.documents.map((document) => text(bead, document.id)),
  }));
}

function cell(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ');
}
