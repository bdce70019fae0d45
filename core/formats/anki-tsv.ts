import { ANKI_FIELDS, ANKI_NOTE_TYPE, type AnkiNote } from './anki-note';

/**
 * Notes as a text file with Anki's header lines (docs.ankiweb.net/importing/text-files.html): tab separated, the guid
 * first, fields with a tab, a quotation mark, a line end or a `#` at the start in quotation marks. Reads back exactly.
 */
export function serialiseAnkiTsv(notes: readonly AnkiNote[], deck: string): string {
  const header = [
    '#separator:tab',
    '#html:false',
    `#notetype:${ANKI_NOTE_TYPE}`,
    `#deck:${deck.replace(/\s+/g, ' ')}`,
    `#columns:${['id', ...ANKI_FIELDS].join('\t')}`,
    '#guid column:1',
  ];
  const rows = notes.map((note) => [note.id, ...ANKI_FIELDS.map((field) => note[field])].map(quoted).join('\t'));
  return `${[...header, ...rows].join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[\t\n\r"]|^#/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Notes of such a file; columns by its `#columns` line, in the order above without one. Missing cells are empty. */
export function parseAnkiTsv(text: string): AnkiNote[] {
  const header = /^(?:#[^\n]*\n)*/.exec(text)?.[0] ?? '';
  const columns = /^#columns:(.*)$/m.exec(header)?.[1]?.split('\t') ?? ['id', ...ANKI_FIELDS];
  return cells(text.slice(header.length)).map((row) => {
    const cell = (name: string) => row[columns.indexOf(name)] ?? '';
    const fields = Object.fromEntries(ANKI_FIELDS.map((field) => [field, cell(field)]));
    return { ...fields, id: cell('id') } as unknown as AnkiNote;
  });
}

const CELL = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r?\n|$)/y;

function cells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length || row.length > 0) {
    const match = CELL.exec(text);
    if (!match) break;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\t') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
