import { SENTENCE } from '../linking/group';
import type { Reader } from '../reader';

/**
 * Interlinear: the sentences of a row keep their place in the page, where each language is a paragraph that can be
 * copied, and are shown bead by bead: `order` is the bead's number in its row, then the column's.
 */
export function attach({ text, onRows }: Reader): () => void {
  const isInterlinear = () => text.dataset.view === 'interlinear';
  const arrange = (rows: readonly HTMLElement[]) => {
    if (isInterlinear()) for (const row of rows) orderRow(row);
  };
  const all = () => arrange([...text.querySelectorAll<HTMLElement>('.row')]);
  const watch = new MutationObserver(all);
  watch.observe(text, { attributeFilter: ['data-view', 'data-turned'] });
  const end = onRows(arrange);
  return () => {
    watch.disconnect();
    end();
  };
}

function orderRow(row: HTMLElement): void {
  const columns = [...row.querySelectorAll(':scope > .col')].map((column) => [
    ...column.querySelectorAll<HTMLElement>(SENTENCE),
  ]);
  const beads = new Map<string, number>();
  // Columns name the same beads in the same order; a column may lack one that has nothing at all on its side.
  for (const name of columns
    .toSorted((a, b) => b.length - a.length)
    .flat()
    .map(beadOf)) {
    if (!beads.has(name)) beads.set(name, beads.size);
  }
  columns.forEach((elements, c) => {
    for (const element of elements) {
      element.style.order = String((beads.get(beadOf(element)) ?? 0) * columns.length + c);
    }
  });
}

function beadOf(element: HTMLElement): string {
  return element.dataset.b ?? '';
}
