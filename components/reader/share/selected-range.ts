import { type Reader, segmentOf } from '../reader';

/** What a link or a copy is about: the sentences that are selected, else the one that one is at. */
export interface Chosen {
  readonly first: HTMLElement;
  readonly last: HTMLElement;
}

export function chosenSentences(reader: Reader): Chosen | undefined {
  const selected = selectedSentences(reader.text);
  const [first] = selected;
  if (first) return { first, last: selected.at(-1) ?? first };
  const at = reader.linking.current();
  return at?.classList.contains('s') ? { first: at, last: at } : undefined;
}

/** Sentences that the selection touches, in the column where it starts. */
function selectedSentences(text: HTMLElement): HTMLElement[] {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  const touched = [...text.querySelectorAll<HTMLElement>('.s')].filter((sentence) => range.intersectsNode(sentence));
  const column = touched[0]?.closest<HTMLElement>('.col')?.dataset.d;
  return touched.filter((sentence) => sentence.closest<HTMLElement>('.col')?.dataset.d === column);
}

/** `#s-<segment>`, or `#s-<segment>--s-<segment>` for a range. */
export function hashOf({ first, last }: Chosen): string {
  const start = `#s-${encodeURIComponent(segmentOf(first))}`;
  return first === last ? start : `${start}--s-${encodeURIComponent(segmentOf(last))}`;
}
