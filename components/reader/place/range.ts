import { partnersOf } from '../linking/group';
import type { Reader } from '../reader';

/** The sentences of one column from `first` to `last`, both included; to the end of the page without `last`. */
export function sentencesBetween(reader: Reader, first: HTMLElement, last: HTMLElement | undefined): HTMLElement[] {
  const rows = [...reader.text.querySelectorAll<HTMLElement>('.row')];
  const end = last ? rows.indexOf(rowOf(last)) : rows.length - 1;
  const between = rows.slice(rows.indexOf(rowOf(first)), end + 1);
  reader.draw(between);
  const number = first.closest<HTMLElement>('.col')?.dataset.d;
  const sentences = between.flatMap((row) => [...row.querySelectorAll<HTMLElement>(`.col[data-d="${number}"] .s`)]);
  const from = sentences.indexOf(first);
  const to = last ? sentences.indexOf(lastIn(number, last)) : sentences.length - 1;
  return to < from ? [first] : sentences.slice(from, to + 1);
}

/** The end of a range may be named in another column: then the range ends with its partner. */
function lastIn(number: string | undefined, last: HTMLElement): HTMLElement {
  const inColumn = (element: HTMLElement) => element.closest<HTMLElement>('.col')?.dataset.d === number;
  return inColumn(last) ? last : (partnersOf(last).findLast((one) => inColumn(one) && one.matches('.s')) ?? last);
}

function rowOf(sentence: HTMLElement): HTMLElement {
  return sentence.closest<HTMLElement>('.row') ?? sentence;
}

/** Marks a range in every column until the pair is let go or another is pinned. */
export function markRange(reader: Reader, first: HTMLElement, last: HTMLElement | undefined): void {
  const marked = new Set(sentencesBetween(reader, first, last).flatMap(partnersOf));
  for (const element of marked) element.classList.add('ranged');
  const end = reader.onPin(() => {
    for (const element of marked) element.classList.remove('ranged');
    end();
  });
}
