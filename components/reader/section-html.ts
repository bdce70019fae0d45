import type { Annotation } from '../../core/model/annotation';
import type { Bitext } from '../../core/model/bitext';
import type { DocumentId } from '../../core/model/ids';
import type { Block } from '../../core/model/segmentation';
import { escapeHtml } from './escape';
import type { Labels } from './labels';
import { type Mark, marksOf } from './marks';
import { kindOf, noteHtml, noteId } from './note-html';
import { type Column, type Item, isFrontMatter, type Part, type Row, rowsOf } from './rows';

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
 * A section as HTML: rows of paragraph pairs, a span for each sentence (`id="s-<segment>"`, `data-b` its bead), notes
 * in the margin. It is made as a string, because a book's text must not travel twice (docs/decisions/0002). `chunked`
 * wraps the rows of a long text so that what is not on the screen is not laid out.
 */
export function sectionHtml(bitext: Bitext, labels: Labels, { chunked = false } = {}): SectionHtml {
  const page = pageOf(bitext, labels);
  const rows = rowsOf(bitext).map((row) => ({ place: placeOf(row), html: rowHtml(row, page) }));
  const of = (place: keyof SectionHtml) => rows.filter((row) => row.place === place).map(({ html }) => html);
  return {
    title: of('title').join('\n'),
    front: of('front').join('\n'),
    text: chunked ? inChunks(of('text')) : of('text').join('\n'),
  };
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

interface Page {
  readonly bitext: Bitext;
  readonly labels: Labels;
  readonly marks: ReadonlyMap<DocumentId, readonly Mark[]>;
  readonly shown: Set<string>;
}

function pageOf(bitext: Bitext, labels: Labels): Page {
  const notes = bitext.annotations.filter((note) => note.published && note.state !== 'rejected');
  const marks = bitext.work.documents.map(({ id, side }) => [id, marksOf(notes, id, side === 'original')] as const);
  return { bitext, labels, marks: new Map(marks), shown: new Set() };
}

function rowHtml(row: Row, page: Page): string {
  const columns = row.columns.map((column) => columnHtml(column, page)).join('');
  const cards = notesOfRow(row, page);
  const margin = cards ? `<div class="margin">${cards}</div>` : '';
  const heading = row.columns.some((column) => column.parts.some((part) => part.block?.kind === 'heading'));
  return `<div class="row${heading ? ' head' : ''}">${columns}${margin}</div>`;
}

function columnHtml(column: Column, page: Page): string {
  const parts = column.parts.map((part) => partHtml(part, column, page)).join('');
  return `<div class="col" data-d="${escapeHtml(column.document)}" lang="${escapeHtml(column.lang)}">${parts}</div>`;
}

function partHtml({ block, items }: Part, column: Column, page: Page): string {
  const tag = block ? tagOf(block) : 'div';
  const name = block ? CLASS_NAMES[block.kind] : 'gap';
  const text = page.bitext.texts[column.document] ?? '';
  let end: number | undefined;
  const inside = items.map((item) => {
    const space = end !== undefined && item.segment ? text.slice(end, item.segment.start) : '';
    end = item.segment?.end ?? end;
    return escapeHtml(space) + itemHtml(item, column, page);
  });
  return `<${tag}${name ? ` class="${name}"` : ''}>${inside.join('')}</${tag}>`;
}

const CLASS_NAMES: Readonly<Record<Block['kind'], string>> = {
  heading: '',
  paragraph: '',
  quotation: '',
  'list-item': 'li',
  footnote: 'fn',
  caption: 'cap',
  verse: 'verse',
};

function tagOf(block: Block): string {
  if (block.kind === 'heading') return `h${Math.min(6, Math.max(1, block.level ?? 2))}`;
  return block.kind === 'quotation' ? 'blockquote' : 'p';
}

function itemHtml({ bead, segment, type }: Item, column: Column, page: Page): string {
  const seam = type ? `<span class="type" aria-hidden="true">${type}</span>` : '';
  const lang = escapeHtml(column.lang);
  const id = escapeHtml(bead.id);
  if (!segment) {
    const words = escapeHtml(page.labels.t(`ghost.${column.side}`));
    return `${seam}<span class="ghost" data-b="${id}" lang="${page.labels.locale}">${words}</span>`;
  }
  const marks = (page.marks.get(column.document) ?? []).filter(
    (mark) => mark.start < segment.end && mark.end > segment.start,
  );
  const text = page.bitext.texts[column.document] ?? '';
  return `${seam}<span class="s" id="s-${escapeHtml(segment.id)}" data-b="${id}" lang="${lang}">${markedHtml(text, segment, marks, page)}</span>`;
}

function markedHtml(text: string, range: { start: number; end: number }, marks: readonly Mark[], page: Page): string {
  let at = range.start;
  const pieces = marks.map((mark) => {
    const start = Math.max(mark.start, range.start);
    const end = Math.min(mark.end, range.end);
    const before = escapeHtml(text.slice(at, start));
    at = end;
    return before + markHtml(text, { ...mark, start, end }, page);
  });
  return pieces.join('') + escapeHtml(text.slice(at, range.end));
}

function markHtml(text: string, mark: Mark, page: Page): string {
  const [note] = mark.notes;
  if (!note) return escapeHtml(text.slice(mark.start, mark.end));
  const label = page.labels.t('note.inText', { type: kindOf(note, page.labels) });
  return `<mark class="note ${note.type}" tabindex="0" aria-details="${noteId(note)}" title="${escapeHtml(label)}">${correctedHtml(text, mark)}</mark>`;
}

function correctedHtml(text: string, { start, end, correction }: Mark): string {
  if (!correction) return escapeHtml(text.slice(start, end));
  const before = escapeHtml(text.slice(start, correction.start));
  const wrong = escapeHtml(text.slice(correction.start, correction.end));
  const after = escapeHtml(text.slice(correction.end, end));
  // The correction is drawn by CSS from the attribute: copying and finding give the original's own words.
  return `${before}<del class="sic" data-read="${escapeHtml(correction.correct)}">${wrong}</del>${after}`;
}

function notesOfRow(row: Row, page: Page): string {
  const notes = row.columns.flatMap((column) =>
    column.parts.flatMap((part) => part.items.flatMap((item) => notesOf(item, column, page))),
  );
  return notes
    .filter(({ note }) => !page.shown.has(note.id) && page.shown.add(note.id))
    .map(({ note, place }) => noteHtml(note, place, page.labels))
    .join('');
}

function notesOf({ segment }: Item, column: Column, page: Page): { note: Annotation; place: string }[] {
  if (!segment) return [];
  const marks = page.marks.get(column.document) ?? [];
  return marks
    .filter((mark) => mark.start < segment.end && mark.end > segment.start)
    .flatMap((mark) => mark.notes.map((note) => ({ note, place: `s-${segment.id}` })));
}
