/** A value out of a JSON text, and what it takes to read one that somebody else wrote. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Reports what is wrong at a JSON path such as `target[0].selector`. */
export type Fail = (path: string, wanted: string) => never;

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectAt(value: Json | undefined, path: string, fail: Fail): JsonObject {
  return isObject(value) ? value : fail(path, 'an object');
}

export function stringAt(value: Json | undefined, path: string, fail: Fail): string {
  return typeof value === 'string' ? value : fail(path, 'a string');
}

export function optionalString(value: Json | undefined, path: string, fail: Fail): string | undefined {
  return value === undefined ? undefined : stringAt(value, path, fail);
}

/** JSON-LD writes a list of one as the one; nothing is the empty list. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value as Json];
}

/** One of the words of a list. */
export function wordAt<T extends string>(words: readonly T[], value: Json | undefined, path: string, fail: Fail): T {
  return words.find((word) => word === value) ?? fail(path, `one of ${words.join(', ')}`);
}

/** The same object without keys that hold undefined, so that it equals what a JSON text gives back. */
export function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

/** Equal as JSON texts; keys in the same order. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
