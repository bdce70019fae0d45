import type { Linking } from './linking';

export interface KeyActions {
  cycleView(): void;
  swap(): void;
  copy(): void;
  help(): void;
}

/** The reader's keys (`experience.md`). Single letters only outside fields, and never with Ctrl, Alt or Meta. */
export function listenToKeys(root: HTMLElement, linking: Linking, actions: KeyActions): () => void {
  const keys: Readonly<Record<string, () => void>> = {
    j: () => linking.step(1),
    k: () => linking.step(-1),
    v: actions.cycleView,
    s: actions.swap,
    c: actions.copy,
    '?': actions.help,
    Escape: () => leave(root, linking),
  };
  const onSentence: Readonly<Record<string, () => void>> = {
    ArrowDown: () => linking.step(1),
    ArrowUp: () => linking.step(-1),
    Enter: () => enter(linking),
  };
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const action = keys[event.key] ?? (isInText(event.target) ? onSentence[event.key] : undefined);
    if (!action) return;
    event.preventDefault();
    action();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

/** Enter on a note's words goes to the note; on a sentence it pins the pair. */
function enter(linking: Linking): void {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement)) return;
  const card = document.getElementById(at.getAttribute('aria-details') ?? '');
  if (card) card.focus();
  else if (at.classList.contains('s')) linking.pin(at);
}

/** Esc in a note goes back to its words; elsewhere it lets go of the pair. */
function leave(root: HTMLElement, linking: Linking): void {
  const card = document.activeElement?.closest('.card');
  const words = card && root.querySelector<HTMLElement>(`[aria-details="${CSS.escape(card.id)}"]`);
  if (words) words.focus();
  else linking.release();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function isInText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('.s, .note') !== null;
}
