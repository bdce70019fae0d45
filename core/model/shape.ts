import { Problem } from './problem';

/** Gives the value back when it has the shape, itself and unchanged; throws Problem `bad-shape` with the JSON path. */
export type Check<T> = (value: unknown, path: string) => T;

/** Throws Problem `bad-shape`: `path` should have held `wanted`. */
export function wrongShape(path: string, wanted: string): never {
  throw new Problem('bad-shape', `${path || 'The value'} should be ${wanted}`, { wanted }, { path });
}

export const text: Check<string> = (value, path) => (typeof value === 'string' ? value : wrongShape(path, 'a string'));

export const truth: Check<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : wrongShape(path, 'true or false');

/** An id: a string that is not empty and not longer than 200 units. */
export const name: Check<string> = (value, path) =>
  typeof value === 'string' && value !== '' && value.length <= 200 ? value : wrongShape(path, 'an id');

/** An integer from 0. */
export const whole: Check<number> = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : wrongShape(path, 'a whole number from 0');

/** A number from 0 to 1. */
export const probability: Check<number> = (value, path) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : wrongShape(path, 'a number from 0 to 1');

/** Anything that JSON can say. */
export const anything: Check<unknown> = (value) => value;

export function word<T extends string>(words: readonly T[]): Check<T> {
  return (value, path) => words.find((each) => each === value) ?? wrongShape(path, `one of ${words.join(', ')}`);
}

export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value, path) => (value === undefined ? undefined : check(value, path));
}

export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) return wrongShape(path, 'a list');
    for (const [k, each] of value.entries()) check(each, `${path}[${k}]`);
    return value as readonly T[];
  };
}

/** An object with any keys whose values pass. */
export function recordOf<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value, path) => {
    for (const [key, each] of Object.entries(plain(value, path))) check(each, `${path}.${key}`);
    return value as Readonly<Record<string, T>>;
  };
}

/** An object with these keys and no others. */
export function object<T>(fields: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const checks = Object.entries(fields) as [string, Check<unknown>][];
  const known = new Set(Object.keys(fields));
  return (value, path) => {
    const held = plain(value, path);
    for (const [key, check] of checks) check(held[key], path === '' ? key : `${path}.${key}`);
    const stranger = Object.keys(held).find((key) => !known.has(key));
    return stranger === undefined ? (value as T) : wrongShape(`${path}.${stranger}`, 'absent');
  };
}

function plain(value: unknown, path: string): Record<string, unknown> {
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPlain ? (value as Record<string, unknown>) : wrongShape(path, 'an object');
}
