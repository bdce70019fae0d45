/**
 * Keeps a choice on this device for a year, where the server sees it too: the next page comes out right at once.
 * By `document.cookie`: the Cookie Store API is asynchronous, and a page that is being left would lose the choice.
 */
export function keep(name: CookieName, value: string): void {
  const year = 365 * 24 * 3600;
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${year}; samesite=lax`;
}

export type CookieName = 'diglot-theme' | 'diglot-reading' | 'diglot-locale';
