import { expandRow } from './text/expand-row';

/** The rows of the page's text, whose sentences come to be in it as the reader comes near. */
export interface TextRows {
  /** Hands over the rows whose sentences are there, and others as they come. The answer ends it. */
  onRows(listener: (rows: readonly HTMLElement[]) => void): () => void;
  /** The sentence of a segment, drawn if it was not yet; undefined when the page does not have it. */
  sentence(segment: string): HTMLElement | undefined;
  /** Draws the sentences of those rows that are still plain. */
  draw(rows: readonly HTMLElement[]): void;
  stop(): void;
}

/** A row is compact as long as it has `data-b` (`text/compact-row.ts`). */
const COMPACT = '.row[data-b]';

/** How far from the screen a chunk's sentences are drawn. */
const NEAR = '120% 0px';

/** What a person does on a page; the browser's own search is not among it. */
const INPUTS = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Draws the sentences of compact rows when their chunk comes near, or when one of them is asked for. A chunk that is
 * jumped to waits for a movement of the reader: the jump may be the browser's search, whose mark drawing would wipe out.
 */
export function textRows(root: HTMLElement): TextRows {
  const listeners = new Set<(rows: readonly HTMLElement[]) => void>();
  const jumpedTo = new Set<Element>();
  const stop = new AbortController();
  const draw = (rows: readonly HTMLElement[]) => {
    const compact = rows.filter((row) => row.matches(COMPACT));
    for (const row of compact) expand(row);
    if (compact.length > 0) for (const listener of listeners) listener(compact);
  };
  let isFirst = true;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        if (!isFirst && box.top < window.innerHeight && box.bottom > 0) jumpedTo.add(target);
        else draw(rowsIn(target));
      }
      isFirst = false;
    },
    { rootMargin: NEAR },
  );
  const drawJumpedTo = () => {
    if (jumpedTo.size === 0) return;
    const chunks = [...jumpedTo];
    jumpedTo.clear();
    draw(chunks.flatMap(rowsIn));
  };
  for (const input of INPUTS) window.addEventListener(input, drawJumpedTo, { passive: true, signal: stop.signal });
  for (const chunk of root.querySelectorAll('.chunk')) observer.observe(chunk);
  return {
    onRows(listener) {
      listeners.add(listener);
      listener(rowsIn(root).filter((row) => !row.matches(COMPACT)));
      return () => listeners.delete(listener);
    },
    sentence(segment) {
      const compact = [...root.querySelectorAll(`.col[data-s*="${CSS.escape(segment)},"]`)].find((column) =>
        has(column, segment),
      );
      const chunk = compact?.closest('.chunk');
      if (chunk) draw(rowsIn(chunk));
      return root.querySelector<HTMLElement>(`#${CSS.escape(`s-${segment}`)}`) ?? undefined;
    },
    draw,
    stop: () => {
      observer.disconnect();
      stop.abort();
      listeners.clear();
    },
  };
}

function rowsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('.row')];
}

function has(column: Element, segment: string): boolean {
  const list = (column.getAttribute('data-s') ?? '').split(/[;,]/);
  return list.some((entry, k) => k % 2 === 0 && entry === segment);
}

function expand(row: HTMLElement): void {
  const columns = [...row.querySelectorAll<HTMLElement>('.col')].sort((a, b) => number(a) - number(b));
  const inside = expandRow(
    row.dataset.b ?? '',
    columns.map((column) => ({
      lang: column.lang,
      list: column.dataset.s ?? '',
      blocks: [...column.children].map((block) => block.textContent ?? ''),
    })),
  );
  columns.forEach((column, c) => {
    [...column.children].forEach((block, k) => {
      block.innerHTML = inside[c]?.[k] ?? '';
    });
    delete column.dataset.s;
  });
  delete row.dataset.b;
}

function number(column: HTMLElement): number {
  return Number(column.dataset.d);
}
