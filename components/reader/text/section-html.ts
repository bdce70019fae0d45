import type { Bitext } from '../../../core/model/bitext';
import { compactRow } from './compact-row';
import type { Labels } from './labels';
import { pageOf, rowHtml } from './row-html';
import { isFrontMatter, type Row, rowsOf } from './rows';

/** The pieces of a page, each an HTML string. */
export interface SectionHtml {
  /** The title in each language; empty when the section does not begin the text. */
  readonly title: string;
  /** Summary, key points and other matter that stands above the text. */
  readonly front: string;
  readonly text: string;
}

/** Rows in a chunk: what the browser lays out, or leaves, as one on a whole-text page. */
const CHUNK_ROWS = 40;

/**
 * A section as HTML: rows of paragraph pairs, a span for each sentence, notes in the margin. It is made as a string,
 * because a book's text must not travel twice (docs/decisions/0002). `whole` is for a long text: its rows stand in
 * chunks that are laid out when they come near, and are compact where they can be (`compact-row.ts`).
 */
export function sectionHtml(bitext: Bitext, labels: Labels, { whole = false } = {}): SectionHtml {
  const page = pageOf(bitext, labels);
  const pieces: Record<keyof SectionHtml, string[]> = { title: [], front: [], text: [] };
  for (const row of rowsOf(bitext)) {
    const place = placeOf(row);
    pieces[place].push((whole && place === 'text' ? compactRow(row, page) : undefined) ?? rowHtml(row, page));
  }
  const { title, front, text } = pieces;
  return { title: title.join('\n'), front: front.join('\n'), text: whole ? inChunks(text) : text.join('\n') };
}

function placeOf({ role }: Row): keyof SectionHtml {
  if (role === 'title') return 'title';
  return isFrontMatter(role) ? 'front' : 'text';
}

function inChunks(rows: readonly string[]): string {
  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK_ROWS) }, (_, k) =>
    rows.slice(k * CHUNK_ROWS, (k + 1) * CHUNK_ROWS),
  );
  return chunks.map((chunk) => `<div class="chunk">${chunk.join('\n')}</div>`).join('\n');
}
