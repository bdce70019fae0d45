import { detectLanguage } from '../languages/detect';
import type { Bead, Bitext } from '../model/bitext';
import type { Exchange, Extras, Marked } from '../model/exchange';
import type { NewId } from '../model/ids';
import type { LanguageTag } from '../model/language';
import type { PairColumn, PairRow, PairTable } from '../model/pairs';
import { Problem } from '../model/problem';
import type { Block, Segment, Segmentation } from '../model/segmentation';

/** Letters of a column that are looked at to tell its language. */
const SAMPLE = 20_000;

/**
 * Makes a work of pairs that came in aligned: a cell is one segment in a block of its own, a row one bead, and nothing
 * is cleaned. Rows without words are left out. Throws `Problem` `nothing-to-import` or `unknown-language`. Linear.
 */
export function bitextOfPairs(table: PairTable, newId: NewId, name?: string): Bitext {
  const rows = table.rows.filter(({ texts }) => texts.some((text) => text.trim() !== ''));
  if (rows.length === 0) throw new Problem('nothing-to-import', 'There is nothing to import', {}, place(name));
  const columns = table.columns.map((column, k) => {
    const cells = rows.map(({ texts }) => texts[k]?.trim() ?? '');
    return { id: newId(), lang: langOf(column, cells, name), column, ...cut(cells, newId) };
  });
  const ids = beadIds(rows, newId);
  const beads = rows.map((row, k): Bead => {
    const sides = Object.fromEntries(
      columns.map(({ id, segmentOf }) => [id, [segmentOf[k]].filter((s) => s !== undefined)]),
    );
    return { id: ids[k] ?? '', sides, method: 'given', score: row.score ?? 1, review: row.review ?? 'unseen' };
  });
  const title =
    table.title?.trim() ||
    name ||
    rows[0]?.texts
      .find((text) => text.trim() !== '')
      ?.trim()
      .slice(0, 80) ||
    '';
  const documents = columns.map(({ id, lang, column }, k) => ({
    id,
    lang,
    side: column.side ?? (k === 0 ? ('original' as const) : ('translation' as const)),
    title: column.title ?? title,
    ...column.facts,
  }));
  return {
    work: { id: newId(), title, documents },
    texts: Object.fromEntries(columns.map(({ id, text }) => [id, text])),
    segmentations: Object.fromEntries(columns.map(({ id, segmentation }) => [id, segmentation])),
    beads,
    annotations: [],
    ...(table.exchange ? { exchange: exchangeOf(table.exchange, rows, beads, columns) } : {}),
  };
}

const BEAD_ID = /^[\w.:-]{1,200}$/;

/** The rows' own names where each is one of its kind and fit to be an id, else new ones. */
function beadIds(rows: readonly PairRow[], newId: NewId): string[] {
  const counts = new Map<string, number>();
  for (const { id } of rows) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return rows.map(({ id }) => (id !== undefined && BEAD_ID.test(id) && counts.get(id) === 1 ? id : newId()));
}

/** What came beside the words, by the ids that the rows were given. */
function exchangeOf(
  frame: NonNullable<PairTable['exchange']>,
  rows: readonly PairRow[],
  beads: readonly Bead[],
  columns: readonly (Cut & { readonly id: string })[],
): Exchange {
  const ofBeads: Record<string, Extras> = {};
  const segments: Record<string, Marked> = {};
  const wordless: Record<string, Record<string, Marked>> = {};
  for (const [k, { extras, marked, id }] of rows.entries()) {
    const bead = beads[k]?.id ?? '';
    const renamed =
      id === undefined || id === bead || frame.format !== 'tmx'
        ? extras
        : { ...extras, attributes: { ...extras?.attributes, tuid: id } };
    if (renamed) ofBeads[bead] = renamed;
    for (const [column, { id: document, segmentOf }] of columns.entries()) {
      const cell = marked?.[column];
      const segment = segmentOf[k];
      if (cell && segment !== undefined) segments[segment] = cell;
      else if (cell) wordless[bead] = { ...wordless[bead], [document]: cell };
    }
  }
  return { ...frame, beads: ofBeads, segments, ...(Object.keys(wordless).length > 0 ? { wordless } : {}) };
}

function place(file: string | undefined): { file?: string } {
  return file === undefined ? {} : { file };
}

/** A tag that leaves the script of Chinese open is settled by the letters. */
function langOf({ lang }: PairColumn, cells: readonly string[], name?: string): LanguageTag {
  if (lang && lang !== 'zh') return lang;
  const found = detectLanguage(cells.join('\n').slice(0, SAMPLE)).lang;
  if (lang) return found.startsWith('zh-') ? found : lang;
  if (found === 'und') throw new Problem('unknown-language', 'A column without letters', { lang: found }, place(name));
  return found;
}

interface Cut {
  readonly text: string;
  readonly segmentation: Segmentation;
  /** For each row the segment of its cell; undefined for an empty cell. */
  readonly segmentOf: readonly (string | undefined)[];
}

function cut(cells: readonly string[], newId: NewId): Cut {
  const segments: Segment[] = [];
  const blocks: Block[] = [];
  let at = 0;
  const segmentOf = cells.map((cell) => {
    if (cell === '') return undefined;
    const range = { start: at, end: at + cell.length };
    const segment = { id: newId(), ...range };
    segments.push(segment);
    blocks.push({ id: newId(), kind: 'paragraph', role: 'body', ...range });
    at = range.end + 1;
    return segment.id;
  });
  return { text: cells.filter((cell) => cell !== '').join('\n'), segmentation: { segments, blocks }, segmentOf };
}
