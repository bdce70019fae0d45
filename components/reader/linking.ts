/**
 * Links sentences under the pointer, the keyboard and the finger. One set of listeners on the page's text; no state a
 * sentence: what is lit or pinned is a class on the elements of one bead, found by `data-b` inside their row.
 */
export interface Linking {
  /** Pins the sentence's bead and brings it into view. */
  pin(sentence: HTMLElement, options?: { focus?: boolean }): void;
  release(): void;
  /** Goes to the next (1) or the previous (-1) sentence. */
  step(by: 1 | -1): void;
  /** Text of the pinned or focused pair, a line a side; empty when there is none. */
  pairText(): string;
  stop(): void;
}

const SENTENCE = '.s, .ghost';

export function linkSentences(root: HTMLElement, onPin: (sentence: HTMLElement | undefined) => void): Linking {
  const lit = new Group('lit');
  const pinned = new Group('pinned');
  const rung = rungOf(root);
  let current: HTMLElement | undefined;
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(name: K, listener: (event: HTMLElementEventMap[K]) => void) =>
    root.addEventListener(name, listener, { signal: stop.signal });

  function light(sentence: HTMLElement | null): void {
    if (lit.set(sentence)) rung.join(lit.elements.length > 0 ? lit.elements : pinned.elements);
  }

  function pin(sentence: HTMLElement, { focus = false } = {}): void {
    pinned.set(sentence);
    current = sentence;
    rung.join(pinned.elements);
    if (focus) focusOn(sentence);
    bringPartnersIntoView(pinned.elements, sentence);
    onPin(sentence);
  }

  function release(): void {
    lit.set(null);
    pinned.set(null);
    rung.join([]);
    onPin(undefined);
  }

  function step(by: 1 | -1): void {
    const all = [...root.querySelectorAll<HTMLElement>('.s')];
    const from = current?.isConnected ? all.indexOf(current) : firstVisible(all) - by;
    const sentences = alongColumn(all, current);
    const next = current?.isConnected ? sentences[sentences.indexOf(current) + by] : all[from + by];
    if (!next) return;
    current = next;
    if (pinned.elements.length > 0) pin(next, { focus: true });
    else focusOn(next);
    next.scrollIntoView({ block: 'nearest' });
  }

  on('pointerover', (event) => {
    if (event.pointerType !== 'touch') light(sentenceOf(event.target));
  });
  on('pointerleave', () => light(null));
  on('focusin', (event) => {
    const sentence = sentenceOf(event.target);
    if (sentence) current = sentence;
    light(sentence);
  });
  on('focusout', () => light(null));
  on('click', (event) => {
    const sentence = sentenceOf(event.target);
    if (!sentence || isSelecting()) return;
    if (pinned.elements.includes(sentence)) release();
    else pin(sentence);
  });

  return {
    pin,
    release,
    step,
    pairText: () => textOf(pinned.elements.length > 0 ? pinned.elements : lit.elements),
    stop: () => {
      stop.abort();
      rung.remove();
    },
  };
}

/** The elements of one bead, which share a class. */
class Group {
  elements: HTMLElement[] = [];
  private bead: string | undefined;

  constructor(private readonly name: string) {}

  /** Moves the class to the bead of `sentence`; false when it is there already. */
  set(sentence: HTMLElement | null): boolean {
    const bead = sentence?.dataset.b;
    if (bead === this.bead) return false;
    for (const element of this.elements) element.classList.remove(this.name);
    this.bead = bead;
    this.elements = sentence ? partnersOf(sentence) : [];
    for (const element of this.elements) element.classList.add(this.name);
    return true;
  }
}

function sentenceOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(SENTENCE) : null;
}

/** Every element of the sentence's bead, itself included. A bead never leaves its row. */
function partnersOf(sentence: HTMLElement): HTMLElement[] {
  const row = sentence.closest('.row') ?? sentence.parentElement;
  const name = CSS.escape(sentence.dataset.b ?? '');
  return row ? [...row.querySelectorAll<HTMLElement>(`[data-b="${name}"]`)] : [];
}

/** `j` and `k` stay in the column they are in: the sentences of the same language. */
function alongColumn(all: HTMLElement[], current: HTMLElement | undefined): HTMLElement[] {
  return current ? all.filter((sentence) => sentence.lang === current.lang) : all;
}

function firstVisible(all: HTMLElement[]): number {
  return Math.max(
    0,
    all.findIndex((sentence) => sentence.getBoundingClientRect().top >= 60),
  );
}

function focusOn(sentence: HTMLElement): void {
  sentence.tabIndex = -1;
  sentence.focus({ preventScroll: true });
}

function bringPartnersIntoView(elements: HTMLElement[], sentence: HTMLElement): void {
  const partner = elements.find((element) => element !== sentence && element.lang !== sentence.lang);
  const box = partner?.getBoundingClientRect();
  if (box && (box.top < 56 || box.bottom > window.innerHeight)) partner?.scrollIntoView({ block: 'center' });
}

function isSelecting(): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed;
}

function textOf(elements: HTMLElement[]): string {
  const sides = new Map<string, string[]>();
  for (const element of elements) {
    if (!element.classList.contains('s')) continue;
    sides.set(element.lang, [...(sides.get(element.lang) ?? []), element.textContent ?? '']);
  }
  return [...sides].map(([lang, sentences]) => sentences.join(lang.startsWith('zh') ? '' : ' ')).join('\n');
}

/** The rung that joins partners across the seam: one element, moved. Hidden when columns are not side by side. */
function rungOf(root: HTMLElement): { join(elements: HTMLElement[]): void; remove(): void } {
  const rungs: HTMLElement[] = [];
  return {
    join(elements) {
      for (const rung of rungs.splice(0)) rung.remove();
      const columns = [...new Set(elements.map((element) => element.closest<HTMLElement>('.col')))].filter(
        (column) => column !== null,
      );
      for (let k = 1; k < columns.length; k++) {
        const rung = rungBetween(root, columns[k - 1], columns[k], elements);
        if (rung) rungs.push(rung);
      }
    },
    remove() {
      for (const rung of rungs) rung.remove();
    },
  };
}

function rungBetween(
  root: HTMLElement,
  left: HTMLElement | undefined,
  right: HTMLElement | undefined,
  elements: HTMLElement[],
): HTMLElement | undefined {
  if (!left || !right) return undefined;
  const from = left.getBoundingClientRect();
  const to = right.getBoundingClientRect();
  if (from.right >= to.left) return undefined;
  const box = root.getBoundingClientRect();
  const middle = middleOf([...elements].filter((element) => left.contains(element) || right.contains(element)));
  const rung = document.createElement('span');
  rung.className = 'rung';
  rung.setAttribute('aria-hidden', 'true');
  rung.style.top = `${middle - box.top}px`;
  rung.style.left = `${from.right - box.left}px`;
  rung.style.width = `${to.left - from.right}px`;
  root.append(rung);
  return rung;
}

/** Height at which a rung meets both sides best: the middle of what their lines share, else of all lines. */
function middleOf(elements: HTMLElement[]): number {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const top = Math.max(...boxes.map((box) => box.top));
  const bottom = Math.min(...boxes.map((box) => box.bottom));
  if (top < bottom) return (top + bottom) / 2;
  return (Math.min(...boxes.map((box) => box.top)) + Math.max(...boxes.map((box) => box.bottom))) / 2;
}
