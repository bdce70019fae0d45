/** The rows of the page's text, handed over as their sentences come to be in it. */
export interface TextRows {
  onRows(listener: (rows: readonly HTMLElement[]) => void): () => void;
  stop(): void;
}

export function textRows(root: HTMLElement): TextRows {
  const listeners = new Set<(rows: readonly HTMLElement[]) => void>();
  return {
    onRows(listener) {
      listeners.add(listener);
      listener([...root.querySelectorAll<HTMLElement>('.row')]);
      return () => listeners.delete(listener);
    },
    stop: () => listeners.clear(),
  };
}
