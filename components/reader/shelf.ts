/**
 * Where a page leaves HTML for `ServedHtml` to take while the same request is rendered. On `globalThis`, because server
 * components and client components are two module graphs of one process.
 */
const KEY = Symbol.for('diglot.shelf');

/** How long a page may take to be rendered before its HTML is dropped, in milliseconds. */
const PATIENCE = 30_000;

/** Leaves HTML; returns the name to ask by. */
export function leave(html: string): string {
  const name = crypto.randomUUID();
  shelf().set(name, html);
  const timer: unknown = setTimeout(() => shelf().delete(name), PATIENCE);
  if (timer instanceof Object && 'unref' in timer && typeof timer.unref === 'function') timer.unref();
  return name;
}

/** What was left under the name; rendering may ask more than once. Empty in the browser. */
export function taken(name: string): string {
  return shelf().get(name) ?? '';
}

function shelf(): Map<string, string> {
  const holder = globalThis as { [KEY]?: Map<string, string> };
  holder[KEY] ??= new Map();
  return holder[KEY];
}
