import type { ActionName } from './actions';

/** What the keyboard can do beside the actions on the pair in focus. */
export type KeyCommand = ActionName | 'edit' | 'realign' | 'undo' | 'redo' | 'help' | 'leave';

/** Keys of the bench (`design: review keys`), in the order of the list that `?` shows; the last of a row is not shown. */
export const KEYS: readonly { readonly command: KeyCommand; readonly keys: readonly string[] }[] = [
  { command: 'confirm', keys: ['Enter'] },
  { command: 'confirmAbove', keys: ['Shift+Enter'] },
  { command: 'merge', keys: ['m'] },
  { command: 'split', keys: ['x'] },
  { command: 'placeBefore', keys: ['ArrowLeft'] },
  { command: 'placeAfter', keys: ['ArrowRight'] },
  { command: 'give', keys: ['['] },
  { command: 'take', keys: [']'] },
  { command: 'otherSide', keys: ['s'] },
  { command: 'untranslated', keys: ['u'] },
  { command: 'added', keys: ['Shift+U'] },
  { command: 'dispute', keys: ['q'] },
  { command: 'edit', keys: ['e'] },
  { command: 'link', keys: ['l'] },
  { command: 'realign', keys: ['r'] },
  { command: 'nextDoubtful', keys: ['d'] },
  { command: 'previousDoubtful', keys: ['Shift+D'] },
  { command: 'next', keys: ['j', 'ArrowDown'] },
  { command: 'previous', keys: ['k', 'ArrowUp'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'undo', keys: ['Ctrl+Z'] },
  { command: 'redo', keys: ['Shift+Ctrl+Z', 'Ctrl+Y'] },
  { command: 'leave', keys: ['Escape'] },
  { command: 'help', keys: ['?'] },
];

const COMMANDS = new Map(KEYS.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)));

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * The command of a key press. On a layout without Latin letters a letter counts by its place. `letters` off: keys that
 * type do nothing (WCAG 2.1.4); the others stay.
 */
export function commandOf(pressed: Pressed, letters: boolean): KeyCommand | undefined {
  if (pressed.altKey) return undefined;
  const key = characterOf(pressed);
  const types = [...key].length === 1;
  const held = pressed.ctrlKey || pressed.metaKey;
  if (types && !held && !letters) return undefined;
  const letter = /^[a-z]$/i.test(key);
  const name = letter && (held || pressed.shiftKey) ? key.toUpperCase() : key;
  const shift = pressed.shiftKey && (letter || !types) ? 'Shift+' : '';
  return COMMANDS.get(`${shift}${held ? 'Ctrl+' : ''}${name}`);
}

function characterOf({ key, code }: Pressed): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter && /^\P{ASCII}$/u.test(key) ? letter.toLowerCase() : key;
}

/** Whether the element takes what is typed itself. */
export function takesKeys(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('dialog[open], [popover]:popover-open') !== null) return true;
  if (target instanceof HTMLInputElement && target.type === 'range') return /^(Arrow|Home|End|Page)/.test(key);
  if (/^(TEXTAREA|SELECT|INPUT)$/.test(target.tagName)) return true;
  if (target.closest('.bead .number')) return false; // stands for the pair, and Enter confirms that
  return /^(BUTTON|A|SUMMARY)$/.test(target.tagName) && (key === 'Enter' || key === ' ');
}
