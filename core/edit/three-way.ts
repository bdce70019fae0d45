import { equal } from './refuse';

/**
 * One object changed by two people from the same form, field by field; undefined when both changed a field and
 * differently. The order of keys is `theirs`, then ours.
 */
export function threeWay<T extends object>(base: T, ours: T, theirs: T): T | undefined {
  const merged: Partial<T> = { ...theirs };
  for (const key of new Set([...Object.keys(base), ...Object.keys(ours)]) as Set<keyof T & string>) {
    if (equal(ours[key], base[key])) continue;
    if (!equal(theirs[key], base[key]) && !equal(theirs[key], ours[key])) return undefined;
    if (ours[key] === undefined) delete merged[key];
    else merged[key] = ours[key];
  }
  return merged as T;
}
