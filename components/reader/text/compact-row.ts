import { escapeHtml } from './escape';
import { marksWithin } from './mark-html';
import { blockHtml, type Page, rowClass } from './row-html';
import type { Column, Item, Part, Row } from './rows';

/**
 * A row of a whole book as plain paragraphs, with what `expandRow` needs to make sentences of them: `data-b` of the row
 * names its beads; `data-s` of a column says, bead by bead (`;`), each segment's id and length in UTF-16 units (`,`).
 * A book of 30,000 pairs so has 50,000 elements fewer, and needs none of them far from the screen; finding, copying and
 * printing see every word. Undefined for a row that has notes, omissions or verse, or ids that cannot be listed so.
 */
export function compactRow(row: Row, page: Page): string | undefined {
  const [first] = row.columns;
  if (!first || !row.columns.every((column) => column.parts.every((part) => isPlain(part, column, page))))
    return undefined;
  const beads = [...new Set(itemsOf(first).map(({ bead }) => bead.id))];
  if (!beads.every(canBeListed)) return undefined;
  const columns = row.columns.map((column) => columnHtml(column, page));
  return `<div class="${rowClass(row)}" data-b="${escapeHtml(beads.join(';'))}">${columns.join('')}</div>`;
}

/** Whether ids stay apart when they are joined by the signs of the lists. */
function canBeListed(id: string): boolean {
  return !/[,;]/.test(id);
}

function itemsOf(column: Column): Item[] {
  return column.parts.flatMap(({ items }) => items);
}

function isPlain({ block, items }: Part, column: Column, page: Page): boolean {
  if (!block || block.kind === 'verse') return false;
  const text = page.bitext.texts[column.document] ?? '';
  const marks = page.marks.get(column.document) ?? [];
  return items.every(({ segment }, k) => {
    if (!segment || !canBeListed(segment.id) || marksWithin(marks, segment).length > 0) return false;
    const before = k === 0 ? '' : text.slice(items[k - 1]?.segment?.end, segment.start);
    return before.trim() === '' && text.charAt(segment.start).trim() !== '';
  });
}

function columnHtml(column: Column, page: Page): string {
  const text = page.bitext.texts[column.document] ?? '';
  const blocks = column.parts.map(({ block, items }) => {
    const start = items[0]?.segment?.start ?? 0;
    return blockHtml(block, escapeHtml(text.slice(start, items.at(-1)?.segment?.end ?? start)));
  });
  const lang = escapeHtml(column.lang);
  return `<div class="col" data-d="${page.numbers.get(column.document)}" lang="${lang}" data-s="${escapeHtml(listed(column))}">${blocks.join('')}</div>`;
}

function listed(column: Column): string {
  let list = '';
  let bead: string | undefined;
  for (const { bead: own, segment } of itemsOf(column)) {
    if (bead !== undefined) list += own.id === bead ? ',' : ';';
    if (segment) list += `${segment.id},${segment.end - segment.start}`;
    bead = own.id;
  }
  return list;
}
