import { partnersOf, sentenceAt } from '../linking/group';
import type { Reader } from '../reader';

/** A swipe is at least so long, and so much flatter than tall, in CSS pixels. */
const SWIPE = { across: 60, down: 40 };

/**
 * One language with reveal: the other columns are hidden by style (`data-view="one"`), and this shows what is asked
 * for: the partner of a sentence (class `shown` on its elements), or of a paragraph (class `open` on its row). What
 * the browser's search finds in a hidden column opens its row.
 */
export function attach(reader: Reader): () => void {
  const { text } = reader;
  const stop = new AbortController();
  const { signal } = stop;
  const watch = new MutationObserver(() => prepare(rowsOf(text)));
  const prepare = (rows: readonly Element[]) => hideFindably(rows, isHiding(text));
  watch.observe(text, { attributeFilter: ['data-view', 'data-reveal', 'data-turned'] });
  const showPinned = (sentence: HTMLElement | undefined) => {
    if (sentence && isOne(text) && text.dataset.reveal === 'sentence') show(sentence);
  };
  const ends = [reader.onRows(prepare), reader.on('reveal', () => revealHere(reader)), reader.onPin(showPinned)];
  showPinned(reader.pinned()); // by an address, or before this was loaded
  text.addEventListener(
    'beforematch',
    (event) => {
      if (event.target instanceof Element) open(event.target.closest('.row'), true);
    },
    { signal },
  );
  text.dataset.findable = '';
  listenForPeeks(reader, signal);
  listenForSwipes(text, signal);
  return () => {
    watch.disconnect();
    stop.abort();
    for (const end of ends) end();
  };
}

function isOne(text: HTMLElement): boolean {
  return text.dataset.view === 'one';
}

/** Blurred columns stand in their places. */
function isHiding(text: HTMLElement): boolean {
  return isOne(text) && text.dataset.reveal !== 'blur';
}

function rowsOf(text: HTMLElement): Element[] {
  return [...text.querySelectorAll('.row')];
}

/** Columns that are hidden stay open to the browser's search. */
function hideFindably(rows: readonly Element[], hidden: boolean): void {
  for (const row of rows) {
    row.querySelector(':scope > .col')?.removeAttribute('hidden');
    for (const column of row.querySelectorAll(':scope > .col ~ .col')) {
      if (hidden && !row.matches('.open, .part')) column.setAttribute('hidden', 'until-found');
      else column.removeAttribute('hidden');
    }
  }
}

/** The key of reveal: the sentence, or the paragraph, one is at; again hides it. False in other views. */
function revealHere(reader: Reader): boolean {
  if (!isOne(reader.text)) return false;
  const sentence = reader.linking.current();
  if (!sentence) return false;
  if (reader.text.dataset.reveal === 'paragraph') {
    const row = sentence.closest('.row');
    open(row, !row?.classList.contains('open'));
  } else if (sentence.classList.contains('shown')) hide(sentence);
  else show(sentence);
  return true;
}

function open(row: Element | null | undefined, isOpen: boolean): void {
  row?.classList.toggle('open', isOpen);
  const text = row?.closest<HTMLElement>('.reader');
  if (row && text) hideFindably([row], !isOpen && isHiding(text));
}

function show(sentence: HTMLElement): void {
  const row = sentence.closest('.row');
  for (const element of partnersOf(sentence)) element.classList.add('shown');
  row?.classList.add('part');
  if (row) hideFindably([row], false);
}

function hide(sentence: HTMLElement): void {
  const row = sentence.closest('.row');
  for (const element of partnersOf(sentence)) element.classList.remove('shown');
  if (!row || row.querySelector('.shown')) return;
  row.classList.remove('part');
  const text = row.closest<HTMLElement>('.reader');
  if (text) hideFindably([row], isHiding(text));
}

/** Holding the pointer or the key of reveal shows a sentence's partner for so long. */
function listenForPeeks(reader: Reader, signal: AbortSignal): void {
  const { text } = reader;
  let peeked: HTMLElement | undefined;
  const end = () => {
    if (peeked) hide(peeked);
    peeked = undefined;
  };
  const isPeek = () => isOne(text) && text.dataset.reveal === 'peek';
  text.addEventListener(
    'pointerdown',
    (event) => {
      const sentence = sentenceAt(event.target);
      if (!sentence || !isPeek()) return;
      peeked = sentence;
      show(sentence);
    },
    { signal },
  );
  window.addEventListener('pointerup', end, { signal });
  window.addEventListener('pointercancel', end, { signal });
  window.addEventListener(
    'keyup',
    () => {
      const sentence = reader.linking.current();
      if (isPeek() && sentence?.classList.contains('shown')) hide(sentence);
    },
    { signal },
  );
}

/** A swipe across a paragraph opens its partner; another closes it. */
function listenForSwipes(text: HTMLElement, signal: AbortSignal): void {
  let start: { x: number; y: number; row: Element } | undefined;
  text.addEventListener(
    'touchstart',
    (event) => {
      const [touch] = event.touches;
      const row = event.target instanceof Element ? event.target.closest('.row') : null;
      start = touch && row && event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY, row } : undefined;
    },
    { signal, passive: true },
  );
  text.addEventListener(
    'touchend',
    (event) => {
      const [touch] = event.changedTouches;
      if (!touch || !start || !isOne(text)) return;
      const isSwipe =
        Math.abs(touch.clientX - start.x) >= SWIPE.across && Math.abs(touch.clientY - start.y) <= SWIPE.down;
      if (isSwipe && window.getSelection()?.isCollapsed !== false)
        open(start.row, !start.row.classList.contains('open'));
    },
    { signal, passive: true },
  );
}
