/** Small things that a device keeps as JSON. What is not there, or not as it should be, is `otherwise`. */
export function loadKept<T>(name: string, otherwise: T, isRight: (value: unknown) => value is T): T {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(name) ?? 'null');
    return isRight(value) ? value : otherwise;
  } catch {
    return otherwise; // storage may be forbidden, or hold something else
  }
}

/** Keeps a value; without storage it lasts as long as the page. */
export function saveKept(name: string, value: unknown): void {
  try {
    window.localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // full or forbidden: reading goes on
  }
}
