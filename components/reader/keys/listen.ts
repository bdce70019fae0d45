import { COMMAND_NAMES, type CommandName, FIXED_KEYS } from './commands';
import { characterOf, commandOf, type Keymap } from './keymap';

/** Handlers of commands. Of several the newest is asked first; one that answers false leaves it to the next. */
export class Handlers {
  private readonly lists = new Map<string, (() => boolean | undefined)[]>();

  /** Adds a handler; the answer takes it away again. */
  add(name: CommandName | 'enter' | 'leave', handler: () => boolean | undefined): () => void {
    this.lists.set(name, [handler, ...(this.lists.get(name) ?? [])]);
    return () => {
      const rest = (this.lists.get(name) ?? []).filter((one) => one !== handler);
      this.lists.set(name, rest);
    };
  }

  /** Runs a command; false when nobody did anything. */
  run(name: CommandName | 'enter' | 'leave'): boolean {
    return (this.lists.get(name) ?? []).some((handler) => handler() !== false);
  }

  /** Commands that somebody handles: the others are not on the list that `?` shows. */
  known(): CommandName[] {
    return COMMAND_NAMES.filter((name) => (this.lists.get(name)?.length ?? 0) > 0);
  }
}

/** Hears the reader's keys. Characters only outside fields; arrows and Enter only where a sentence or note has the focus. */
export function listenToKeys(handlers: Handlers, keymap: () => Keymap): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (isTyping(event.target)) return;
    const fixed = event.key === 'Escape' || isInText(event.target) ? FIXED_KEYS[event.key] : undefined;
    const command = fixed ?? commandOf(keymap(), characterOf(event));
    if (command && handlers.run(command)) event.preventDefault();
  };
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog[open]') !== null || target.isContentEditable) return true;
  return /^(TEXTAREA|SELECT)$/.test(target.tagName) || (target instanceof HTMLInputElement && typesText(target));
}

function typesText({ type }: HTMLInputElement): boolean {
  return !/^(radio|checkbox|button|range)$/.test(type);
}

function isInText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('.s, .note') !== null;
}
