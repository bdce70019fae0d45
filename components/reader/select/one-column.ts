import type { Reader } from '../reader';

/**
 * A selection that starts in one column stays in it: while it lasts, the other columns cannot be selected, and so are
 * not copied. Select-all takes every column.
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
  document.addEventListener(
    'keydown',
    (event) => {
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyA') free();
    },
    { signal, capture: true },
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
