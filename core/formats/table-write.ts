import type { Bitext } from '../model/bitext';
import { rowsOf } from './tsv';

/**
 * A bitext as a table under a row of names: `id`, then the language of each document. `tsv` is exact: cells are framed
 * with quotation marks, all of them, only when one holds a tab or a line end. `csv` (RFC 4180, with a mark for UTF-8) is for
 * spreadsheets: a cell that they would take for a formula gets an apostrophe, which `parse` takes off again.
 */
export function serialiseTable(bitext: Bitext, kind: 'tsv' | 'csv'): string {
  const names = ['id', ...bitext.work.documents.map(({ lang }) => lang)];
  const rows = rowsOf(bitext).map(({ id, texts }) => [id, ...texts]);
  if (kind === 'csv') return `\ufeff${[names, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
  const framed = rows.some((row) => row.some((cell) => /[\t\n\r]/.test(cell)));
  return [names, ...rows].map((row) => `${(framed ? row.map(quoted) : row).join('\t')}\n`).join('');
}

function csvCell(cell: string): string {
  const guarded = /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\t\n\r]/.test(guarded) ? quoted(guarded) : guarded;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
