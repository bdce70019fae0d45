/** The elements of one bead, which share a class. */
export class Group {
  elements: readonly HTMLElement[] = [];

  constructor(private readonly name: string) {}

  /** Whether the sentence's bead is the group already. */
  has(sentence: HTMLElement | null): boolean {
    return sentence ? this.elements.includes(sentence) : this.elements.length === 0;
  }

  set(elements: readonly HTMLElement[]): void {
    for (const element of this.elements) element.classList.remove(this.name);
    this.elements = elements;
    for (const element of elements) element.classList.add(this.name);
  }
}

/** Sentences, and the ghosts that stand where a sentence has no partner. */
export const SENTENCE = '.s, .ghost';

export function sentenceAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(SENTENCE) : null;
}

/** Every element of the sentence's bead, itself included. A bead never leaves its row. */
export function partnersOf(sentence: Element): HTMLElement[] {
  const row = sentence.closest('.row') ?? sentence.parentElement;
  const name = CSS.escape(sentence.getAttribute('data-b') ?? '');
  return row ? [...row.querySelectorAll<HTMLElement>(`[data-b="${name}"]`)] : [];
}

/** The words of a bead's elements, a line a language, in the order of the columns. */
export function linesOf(elements: readonly Element[]): string[] {
  const columns = new Map<Element | null, string[]>();
  for (const element of elements) {
    if (!element.classList.contains('s')) continue;
    const column = element.closest('.col');
    columns.set(column, [...(columns.get(column) ?? []), wordsOf(element)]);
  }
  return [...columns].map(([column, sentences]) => {
    const joint = column?.getAttribute('lang')?.startsWith('zh') ? '' : ' ';
    return sentences.join(joint);
  });
}

/** A sentence's own words: without readings that a tool has set above them. */
export function wordsOf(sentence: Element): string {
  if (!sentence.querySelector('rt, rp')) return sentence.textContent ?? '';
  const copy = sentence.cloneNode(true) as Element;
  for (const reading of copy.querySelectorAll('rt, rp')) reading.remove();
  return copy.textContent ?? '';
}
