import { type Keymap, keymapOf } from './keymap';

const NAME = 'diglot-keys';

/** The keys of this device. Read at each key press: another window may have changed them. */
export function loadKeymap(): Keymap {
  try {
    return keymapOf(window.localStorage.getItem(NAME));
  } catch {
    return keymapOf(null); // storage may be forbidden
  }
}

export function keepKeymap(keymap: Keymap): void {
  try {
    window.localStorage.setItem(NAME, JSON.stringify(keymap));
  } catch {
    // without storage the keys last as long as the page
  }
}
