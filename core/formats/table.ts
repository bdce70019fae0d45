import { languageOf } from '../model/language';
import type { PairColumn, PairNotice, PairRow, PairTable } from '../model/pairs';
import { Problem } from '../model/problem';

type Row = readonly string[];

/** Words that name a column, and what they say of it. */
const HEADINGS: readonly (readonly [words: RegExp, column: PairColumn | 'id'])[] = [
  [/^(?:id|no\.?|#|№|номер|编号|序号)$/i, 'id'],
  [/^(?:original|source|src|оригинал|исходный текст|原文)$/i, { side: 'original' }],
  [/^(?:translation|target|tgt|перевод|译文)$/i, { side: 'translation' }],
  [/^(?:english|английский|英文|英语)$/i, { lang: 'en' }],
  [/^(?:russian|русский|俄文|俄语)$/i, { lang: 'ru' }],
  [/^(?:chinese|китайский|中文|汉语)$/i, { lang: 'zh-Hans' }],
];

const TAG = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;
const ID = /^[\w.:/#-]{1,64}$/;
/** Rows that are looked at to tell what a column is. */
const SAMPLE = 200;

/**
 * Reads a table of pairs: TSV (a quote is a letter, unless only quoting makes the rows whole) or CSV (RFC 4180; comma,
 * semicolon or tab; an apostrophe that guards a formula goes). A first row of names and a column of ids are told from texts. Rows with too few or too many cells
 * are listed. Throws `Problem('bad-table')` when there are not two columns of texts. Linear.
 */
export function parse(text: string, kind: 'tsv' | 'csv'): PairTable {
  const rows = kind === 'tsv' ? tsvRows(text) : csvRows(text, separatorOf(text));
  const named = headingsOf(rows[0] ?? []);
  const body = named ? rows.slice(1) : rows;
  const width = widthOf(body);
  const ids = idColumn(body, width, named);
  const kept = Array.from({ length: width }, (_, k) => k).filter((k) => k !== ids);
  if (kept.length < 2) {
    throw new Problem('bad-table', `${kept.length} columns of texts`, { detail: `${kept.length} < 2` }, { line: 1 });
  }
  const columns = kept.map((k): PairColumn => {
    const said = named?.[k];
    return said && said !== 'id' ? said : {};
  });
  const cell = (row: Row, k: number) => (kind === 'csv' ? unguarded(row[k] ?? '') : (row[k] ?? ''));
  const read = body.map((row): PairRow => {
    const id = row[ids];
    return { texts: kept.map((k) => cell(row, k)), ...(id === undefined || id === '' ? {} : { id }) };
  });
  return { columns, rows: read, notices: raggedOf(body, width) };
}

/** What `table-write.ts` puts before a cell that a spreadsheet would take for a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, '');
}

/** A first cell `"id"` is how the program says that quotation marks frame cells. */
function tsvRows(text: string): Row[] {
  if (/^"id"\t"/.test(text)) return csvRows(text, '\t');
  const plain = text.split(/\r\n|\r|\n/).flatMap((line) => (line === '' ? [] : [line.split('\t')]));
  if (!text.includes('"') || ragged(plain) === 0) return plain;
  const quoted = csvRows(text, '\t');
  return ragged(quoted) < ragged(plain) ? quoted : plain;
}

/** How many rows are not as wide as most. */
function ragged(rows: readonly Row[]): number {
  const width = widthOf(rows);
  return rows.filter((row) => row.length !== width).length;
}

function widthOf(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The sign that stands most often in the first lines outside quotes. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => head.split(sign).length - 1;
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/** RFC 4180; a quote inside a cell that does not begin with one is a letter. */
function csvRows(text: string, separator: string): Row[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, next } = text.charAt(at) === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    row.push(cell);
    at = next;
    if (text.charAt(at) === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

function plainCell(text: string, start: number, separator: string): { cell: string; next: number } {
  let end = start;
  while (end < text.length && !`${separator}\r\n`.includes(text.charAt(end))) end++;
  return { cell: text.slice(start, end), next: end };
}

function quotedCell(text: string, start: number): { cell: string; next: number } {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return { cell: parts.join('') + text.slice(at), next: text.length };
    parts.push(text.slice(at, end));
    if (text.charAt(end + 1) !== '"') return { cell: parts.join(''), next: end + 1 };
    parts.push('"');
    at = end + 2;
  }
}

/** What the first row says of the columns; undefined when it is a row of texts. */
function headingsOf(row: Row): (PairColumn | 'id' | undefined)[] | undefined {
  const said = row.map((cell) => {
    const word = cell.trim();
    const known = HEADINGS.find(([words]) => words.test(word))?.[1];
    return known ?? (TAG.test(word) && languageOf(word) ? { lang: word.replaceAll('_', '-') } : undefined);
  });
  if (said[0] === 'id' && row.slice(1).every((cell) => TAG.test(cell))) {
    return said.map((column, k) => column ?? { lang: row[k] });
  }
  const names = said.filter((column) => column !== undefined && column !== 'id').length;
  return names >= 2 ? said : undefined;
}

/** The first column when it is named so, or when its cells are unique marks with digits in them and not words. */
function idColumn(
  rows: readonly Row[],
  width: number,
  named: readonly (PairColumn | 'id' | undefined)[] | undefined,
): number {
  const at = named?.indexOf('id') ?? -1;
  if (at >= 0 || width < 3) return at;
  const cells = rows.slice(0, SAMPLE).map((row) => row[0] ?? '');
  const marks = cells.every((cell) => ID.test(cell)) && new Set(cells).size === cells.length;
  return marks && cells.filter((cell) => /\d/.test(cell)).length * 2 >= cells.length ? 0 : -1;
}

function raggedOf(rows: readonly Row[], width: number): PairNotice[] {
  return rows.flatMap((row, k) =>
    row.length === width ? [] : [{ row: k, what: 'ragged' as const, text: row.join(' | ') }],
  );
}
