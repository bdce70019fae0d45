import { COMMAND_NAMES, COMMANDS, type CommandName } from './commands';

/** Which character does what on this device, and whether characters do anything at all (WCAG 2.1.4). */
export interface Keymap {
  readonly on: boolean;
  readonly keys: Readonly<Record<CommandName, string>>;
}

export const DEFAULT_KEYMAP: Keymap = { on: true, keys: COMMANDS };

/** The command of a character; undefined when it has none or the keys are off. */
export function commandOf({ on, keys }: Keymap, key: string): CommandName | undefined {
  return on ? COMMAND_NAMES.find((name) => keys[name] === key) : undefined;
}

/** Gives a command another character. The command that had it takes the old one, so that none is left without. */
export function remapped(keymap: Keymap, command: CommandName, key: string): Keymap {
  const other = COMMAND_NAMES.find((name) => keymap.keys[name] === key);
  const old = keymap.keys[command];
  return { ...keymap, keys: { ...keymap.keys, ...(other ? { [other]: old } : {}), [command]: key } };
}

/** Reads what was kept as JSON; what is not a keymap is the usual one. Two commands never share a character. */
export function keymapOf(json: string | null): Keymap {
  const kept = parsed(json);
  const chosen = COMMAND_NAMES.filter((name) => isKey(kept.keys[name]));
  const map = chosen.reduce((all, name) => remapped(all, name, String(kept.keys[name])), DEFAULT_KEYMAP);
  return { ...map, on: kept.on !== false };
}

/** One character that types; a space or a control key is none. */
export function isKey(key: unknown): key is string {
  return typeof key === 'string' && [...key].length === 1 && key.trim() !== '';
}

function parsed(json: string | null): { on?: unknown; keys: Readonly<Record<string, unknown>> } {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    const keys = value instanceof Object && 'keys' in value && value.keys instanceof Object ? value.keys : {};
    return { ...(value instanceof Object && 'on' in value ? { on: value.on } : {}), keys: { ...keys } };
  } catch {
    return { keys: {} };
  }
}

/** The Latin letter of a key whose layout is another (о is where j is), else the character itself. */
export function characterOf({ key, code }: { readonly key: string; readonly code: string }): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter && /^\P{ASCII}$/u.test(key) ? letter.toLowerCase() : key;
}
