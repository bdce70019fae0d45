/** The rungs that join partners across the seam: elements that are there from the start and only move. */
export interface Rungs {
  /** Where rungs go for these elements; reads the layout, changes nothing. The answer moves them. */
  plan(elements: readonly HTMLElement[]): () => void;
  remove(): void;
}

export function rungsOf(root: HTMLElement): Rungs {
  const rungs = Array.from({ length: 2 }, () => {
    const rung = document.createElement('span');
    rung.className = 'rung';
    rung.setAttribute('aria-hidden', 'true');
    rung.hidden = true;
    root.append(rung);
    return rung;
  });
  return {
    plan(elements) {
      const columns = [...new Set(elements.map((element) => element.closest<HTMLElement>('.col')))]
        .filter((column) => column !== null)
        .map((column) => ({ column, box: column.getBoundingClientRect() }))
        .sort((a, b) => a.box.left - b.box.left);
      const origin = columns.length > 1 ? root.getBoundingClientRect() : undefined;
      const places = rungs.map((_, k) => placeBetween(columns[k], columns[k + 1], elements));
      return () => {
        rungs.forEach((rung, k) => {
          const place = places[k];
          rung.hidden = !place || !origin;
          if (!place || !origin) return;
          rung.style.translate = `${place.left - origin.left}px ${place.middle - origin.top}px`;
          rung.style.width = `${place.width}px`;
        });
      };
    },
    remove() {
      for (const rung of rungs) rung.remove();
    },
  };
}

interface ColumnBox {
  readonly column: HTMLElement;
  readonly box: DOMRect;
}

/** Nothing where columns do not stand side by side. */
function placeBetween(left: ColumnBox | undefined, right: ColumnBox | undefined, elements: readonly HTMLElement[]) {
  if (!left || !right || left.box.right >= right.box.left) return undefined;
  const both = elements.filter((element) => left.column.contains(element) || right.column.contains(element));
  return { left: left.box.right, width: right.box.left - left.box.right, middle: middleOf(both) };
}

/** Height at which a rung meets both sides best: the middle of what their lines share, else of all lines. */
function middleOf(elements: readonly HTMLElement[]): number {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const top = Math.max(...boxes.map((box) => box.top));
  const bottom = Math.min(...boxes.map((box) => box.bottom));
  if (top < bottom) return (top + bottom) / 2;
  return (Math.min(...boxes.map((box) => box.top)) + Math.max(...boxes.map((box) => box.bottom))) / 2;
}
