import type { NewId } from '../../core/model/ids';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** Ten letters and digits out of 50 random bits, as the server makes them. */
export const newId: NewId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return Array.from(bytes, (byte) => LETTERS[byte & 31]).join('');
};

/** Storage of this device; undefined when it is forbidden. */
export function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

const NAME = 'diglot-name';
const LETTER_KEYS = 'diglot-review-keys';

/** The name under which changes made on this device stand in the history; empty when nobody gave one. */
export function yourName(): string {
  return storage()?.getItem(NAME) ?? '';
}

export function keepYourName(name: string): void {
  keep(NAME, name.trim());
}

/** Whether keys that type do something on the bench (WCAG 2.1.4). */
export function letterKeys(): boolean {
  return storage()?.getItem(LETTER_KEYS) !== 'off';
}

export function keepLetterKeys(on: boolean): void {
  keep(LETTER_KEYS, on ? 'on' : 'off');
}

function keep(name: string, value: string): void {
  try {
    storage()?.setItem(name, value);
  } catch {
    // without room the choice lasts as long as the page
  }
}
