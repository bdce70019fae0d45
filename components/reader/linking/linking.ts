import { Group, linesOf, partnersOf, SENTENCE, sentenceAt } from './group';
import { rungsOf } from './rung';

/**
 * Links sentences under the pointer, the keyboard and the finger. One set of listeners on the page's text; no state a
 * sentence: what is lit or pinned is a class on the elements of one bead, found by `data-b` inside their row.
 */
export interface Linking {
  /** Pins the sentence's bead and brings its partner into view. */
  pin(sentence: HTMLElement, options?: { focus?: boolean }): void;
  release(): void;
  /** Makes a sentence the one that one is at, without pinning it. */
  goTo(sentence: HTMLElement): void;
  /** Goes to the next (1) or the previous (-1) sentence of the same column. */
  step(by: 1 | -1): void;
  /** The sentence one is at: pinned, focused or gone to, as long as it is on the screen; else the first that is. */
  current(): HTMLElement | undefined;
  /** Goes to the pair behind the one one is at, without focus or pin; undefined at the end of the page. */
  advance(): HTMLElement | undefined;
  /** The first sentence of the first column on the screen. */
  onScreen(): HTMLElement | undefined;
  /** Text of the pair one is at, a line a side; empty when there is none. */
  pairText(): string;
  stop(): void;
}

export interface LinkingEvents {
  onPin(sentence: HTMLElement | undefined): void;
  /** A pinned sentence was tapped, or Enter pressed on it, once more. */
  onAgain(sentence: HTMLElement): void;
}

export function linkSentences(root: HTMLElement, { onPin, onAgain }: LinkingEvents): Linking {
  const lit = new Group('lit');
  const pinned = new Group('pinned');
  const rungs = rungsOf(root);
  let at: HTMLElement | undefined;
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(name: K, listener: (event: HTMLElementEventMap[K]) => void) =>
    root.addEventListener(name, listener, { signal: stop.signal });

  /** The layout is read before a class is changed, so that the browser computes it once a frame. */
  function light(sentence: HTMLElement | null): void {
    if (lit.has(sentence)) return;
    const elements = sentence ? partnersOf(sentence) : [];
    const move = rungs.plan(elements.length > 0 ? elements : pinned.elements);
    lit.set(elements);
    move();
  }

  function pin(sentence: HTMLElement, { focus = false } = {}): void {
    const elements = partnersOf(sentence);
    pinned.set(elements);
    at = sentence;
    if (focus) focusOn(sentence);
    bringPartnersIntoView(elements, sentence);
    rungs.plan(elements)();
    onPin(sentence);
  }

  function release(): void {
    lit.set([]);
    pinned.set([]);
    rungs.plan([])();
    onPin(undefined);
  }

  function current(): HTMLElement | undefined {
    return at && isOnScreen(at) ? at : firstOnScreen(root);
  }

  function step(by: 1 | -1): void {
    const next = at && isOnScreen(at) ? neighbour(root, at, by) : firstOnScreen(root);
    if (!next) return;
    at = next;
    if (pinned.elements.length > 0) pin(next, { focus: true });
    else focusOn(next);
    next.scrollIntoView({ block: 'nearest' });
  }

  function advance(): HTMLElement | undefined {
    const sentence = current();
    if (!sentence) return undefined;
    const elements = partnersOf(sentence);
    const inFirst = elements.findLast((element) => element.closest('.col')?.matches(':first-child')) ?? sentence;
    at = neighbour(root, inFirst, 1, SENTENCE);
    return at;
  }

  on('pointerover', (event) => {
    if (event.pointerType !== 'touch') light(sentenceAt(event.target));
  });
  on('pointerleave', () => light(null));
  on('focusin', (event) => {
    const sentence = sentenceAt(event.target);
    if (sentence) at = sentence;
    light(sentence);
  });
  on('focusout', () => light(null));
  on('click', (event) => {
    const sentence = sentenceAt(event.target);
    if (!sentence || isSelecting() || event.defaultPrevented) return;
    if (!pinned.elements.includes(sentence)) pin(sentence);
    else if (isTouch(event)) onAgain(sentence);
    else release();
  });

  return {
    pin,
    release,
    goTo: (sentence) => {
      at = sentence;
      focusOn(sentence);
    },
    step,
    current,
    advance,
    onScreen: () => firstOnScreen(root),
    pairText: () => {
      const elements = pinned.elements.length > 0 ? pinned.elements : lit.elements;
      return linesOf(elements).join('\n');
    },
    stop: () => {
      stop.abort();
      rungs.remove();
    },
  };
}

function isTouch(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

/** The next or previous sentence of the same column, row by row. */
function neighbour(root: HTMLElement, sentence: HTMLElement, by: 1 | -1, what = '.s'): HTMLElement | undefined {
  const number = sentence.closest<HTMLElement>('.col')?.dataset.d;
  const inRow = (row: Element | undefined) => [
    ...(row?.querySelectorAll<HTMLElement>(`.col[data-d="${number}"] :is(${what})`) ?? []),
  ];
  const rows = [...root.querySelectorAll('.row')];
  let row = rows.indexOf(sentence.closest('.row') ?? sentence);
  const own = inRow(rows[row]);
  const next = own.includes(sentence) ? own[own.indexOf(sentence) + by] : undefined;
  if (next) return next;
  for (row += by; rows[row]; row += by) {
    const sentences = inRow(rows[row]);
    if (sentences.length > 0) return by > 0 ? sentences[0] : sentences.at(-1);
  }
  return undefined;
}

/** The first sentence of the first column under the bar; rows are looked at from the one at the top of the screen. */
function firstOnScreen(root: HTMLElement): HTMLElement | undefined {
  const sentences = root.querySelectorAll<HTMLElement>('.row > .col:first-child .s');
  let low = 0;
  for (let high = sentences.length; low < high; ) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.getBoundingClientRect().top ?? 0) < 56) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? sentences[sentences.length - 1];
}

/** Whether any line of it is; not when it is hidden or no longer in the page. */
function isOnScreen(sentence: HTMLElement): boolean {
  const box = sentence.getBoundingClientRect();
  return box.height > 0 && box.bottom > 0 && box.top < window.innerHeight;
}

function focusOn(sentence: HTMLElement): void {
  sentence.tabIndex = -1;
  sentence.focus({ preventScroll: true });
}

function bringPartnersIntoView(elements: readonly HTMLElement[], sentence: HTMLElement): void {
  const column = sentence.closest('.col');
  const partner = elements.find((element) => element !== sentence && element.closest('.col') !== column);
  if (!partner || partner.getClientRects().length === 0) return;
  const box = partner.getBoundingClientRect();
  if (box.top < 56 || box.bottom > window.innerHeight) partner.scrollIntoView({ block: 'center' });
}

function isSelecting(): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed;
}
