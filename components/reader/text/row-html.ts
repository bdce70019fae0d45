import type { Annotation } from '../../../core/model/annotation';
import type { Bitext } from '../../../core/model/bitext';
import type { DocumentId } from '../../../core/model/ids';
import type { Block } from '../../../core/model/segmentation';
import { escapeHtml } from './escape';
import type { Labels } from './labels';
import { markedHtml, marksWithin } from './mark-html';
import { type Mark, marksOf } from './marks';
import { noteHtml } from './note-html';
import type { Column, Item, Part, Row } from './rows';
import { sentenceHtml, typeHtml } from './sentence-html';

/** What drawing a row needs besides the row: texts, marks, and which notes have been shown. */
export interface Page {
  readonly bitext: Bitext;
  readonly labels: Labels;
  readonly marks: ReadonlyMap<DocumentId, readonly Mark[]>;
  readonly shown: Set<string>;
  /** Number of each document among the page's columns: what `data-d` says. */
  readonly numbers: ReadonlyMap<DocumentId, number>;
}

export function pageOf(bitext: Bitext, labels: Labels): Page {
  const notes = bitext.annotations.filter((note) => note.published && note.state !== 'rejected');
  const documents = bitext.work.documents;
  const marks = documents.map(({ id, side }) => [id, marksOf(notes, id, side === 'original')] as const);
  const numbers = documents.map(({ id }, k) => [id, k] as const);
  return { bitext, labels, marks: new Map(marks), shown: new Set(), numbers: new Map(numbers) };
}

/** A row of the page: a column a language, its sentences as spans, and the notes that begin in it. */
export function rowHtml(row: Row, page: Page): string {
  const columns = row.columns.map((column) => columnHtml(column, page)).join('');
  const cards = notesOfRow(row, page);
  const margin = cards ? `<div class="margin">${cards}</div>` : '';
  return `<div class="${rowClass(row)}">${columns}${margin}</div>`;
}

export function rowClass(row: Row): string {
  const heading = row.columns.some((column) => column.parts.some((part) => part.block?.kind === 'heading'));
  return heading ? 'row head' : 'row';
}

function columnHtml(column: Column, page: Page): string {
  const parts = column.parts.map((part) => partHtml(part, column, page)).join('');
  return `<div class="col" data-d="${page.numbers.get(column.document)}" lang="${escapeHtml(column.lang)}">${parts}</div>`;
}

function partHtml({ block, items }: Part, column: Column, page: Page): string {
  const text = page.bitext.texts[column.document] ?? '';
  let end: number | undefined;
  const inside = items.map((item) => {
    const space = end !== undefined && item.segment ? text.slice(end, item.segment.start) : '';
    end = item.segment?.end ?? end;
    return escapeHtml(space) + itemHtml(item, column, page);
  });
  return blockHtml(block, inside.join(''));
}

/** A block around its sentences; without a block, the place of what has nothing on this side. */
export function blockHtml(block: Block | undefined, inside: string): string {
  const tag = block ? tagOf(block) : 'div';
  const name = block ? CLASS_NAMES[block.kind] : 'gap';
  return `<${tag}${name ? ` class="${name}"` : ''}>${inside}</${tag}>`;
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
  if (!segment) {
    const words = escapeHtml(page.labels.t(`ghost.${column.side}`));
    return `${typeHtml(type)}<span class="ghost" data-b="${escapeHtml(bead.id)}" lang="${page.labels.locale}">${words}</span>`;
  }
  const text = page.bitext.texts[column.document] ?? '';
  const marks = marksWithin(page.marks.get(column.document) ?? [], segment);
  const words = markedHtml(text, segment, marks, page.labels);
  return typeHtml(type) + sentenceHtml(segment.id, bead.id, column.lang, words);
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
  const place = `s-${segment.id}`;
  return marksWithin(page.marks.get(column.document) ?? [], segment).flatMap((mark) =>
    mark.notes.map((note) => ({ note, place })),
  );
}
