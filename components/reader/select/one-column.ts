import type { Reader } from '../reader';

/**
 * A selection that starts in one column stays in it: while it lasts, the other columns cannot be selected, and so are
 * not copied: browsers differ in whether a copy leaves out what cannot be selected. Select-all takes every column.
 */
export function attach({ text }: Reader): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const free = () => {
    delete text.dataset.selecting;
  };
  text.addEventListener(
    'selectstart',
    (event) => {
      const node = event.target instanceof Element ? event.target : (event.target as Node | null)?.parentElement;
      const column = node?.closest<HTMLElement>('.col');
      if (column?.dataset.d) text.dataset.selecting = column.dataset.d;
      else free();
    },
    { signal },
  );
  // A press that selects nothing leaves every column as it was.
  window.addEventListener('pointerup', () => window.getSelection()?.isCollapsed !== false && free(), { signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') free();
    },
    { signal, capture: true },
  );
  document.addEventListener(
    'copy',
    (event) => {
      const words = text.dataset.selecting === undefined ? '' : wordsOfColumn(text, text.dataset.selecting);
      if (words === '') return;
      event.clipboardData?.setData('text/plain', words);
      event.preventDefault();
    },
    { signal },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      const selection = window.getSelection();
      if (!selection || selection.rangeCount === 0) free();
    },
    { signal },
  );
  return () => {
    stop.abort();
    free();
  };
}

/** What is selected of one column, its blocks with an empty line between; empty when it is all in that column. */
function wordsOfColumn(text: HTMLElement, number: string): string {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  const touched = [...text.querySelectorAll<HTMLElement>('.col')].filter((column) => range.intersectsNode(column));
  if (touched.every(({ dataset }) => dataset.d === number)) return '';
  const blocks = touched.filter(({ dataset }) => dataset.d === number).flatMap((column) => [...column.children]);
  return blocks
    .filter((block) => range.intersectsNode(block))
    .map((block) => selectedIn(block, range))
    .filter((words) => words !== '')
    .join('\n\n');
}

/** The words of a block that lie in the range, without readings above them and without what only looks like text. */
function selectedIn(block: Element, range: Range): string {
  const part = range.cloneRange();
  if (!block.contains(part.startContainer)) part.setStart(block, 0);
  if (!block.contains(part.endContainer)) part.setEnd(block, block.childNodes.length);
  const words = part.cloneContents();
  for (const other of words.querySelectorAll('rt, rp, .type, .ghost')) other.remove();
  return (words.textContent ?? '').trim();
}
