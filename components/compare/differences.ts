import type { Kind } from '../../core/compare/folds';

/** One difference on the page: its marks, the kinds it is made of, and its row. */
export interface Difference {
  readonly marks: readonly HTMLElement[];
  readonly kinds: readonly string[];
  readonly row: Element | null;
  /** Its place in the right-hand text. */
  readonly place: { readonly start: number; readonly end: number };
  readonly before: string;
  readonly after: string;
}

/** The differences under an element, in reading order. */
export function differencesIn(root: Element): Difference[] {
  const byNumber = new Map<string, HTMLElement[]>();
  for (const mark of root.querySelectorAll<HTMLElement>('[data-d]')) {
    const number = mark.dataset.d ?? '';
    byNumber.set(number, [...(byNumber.get(number) ?? []), mark]);
  }
  return [...byNumber.values()].map((marks) => {
    const [start = 0, end = 0] = marks[0]?.dataset.b?.split('-').map(Number) ?? [];
    const words = (tag: string) => marks.filter((mark) => mark.localName === tag).map((mark) => mark.textContent ?? '');
    return {
      marks,
      kinds: marks[0]?.dataset.k?.split(' ') ?? [],
      row: marks[0]?.closest('.cmp-row') ?? null,
      place: { start, end },
      before: words('del').join(' '),
      after: words('ins').join(' '),
    };
  });
}

/** Hides those made of ticked kinds alone; gives the others. A row without any is like one without differences. */
export function quieten(differences: readonly Difference[], ticked: ReadonlySet<Kind>): Difference[] {
  const loud = differences.filter(({ kinds }) => kinds.length === 0 || kinds.some((kind) => !ticked.has(kind as Kind)));
  const shown = new Set(loud);
  const rows = new Set(loud.map(({ row }) => row));
  for (const difference of differences) {
    for (const mark of difference.marks) mark.classList.toggle('quiet', !shown.has(difference));
    difference.row?.classList.toggle('same', !rows.has(difference.row));
  }
  return loud;
}
