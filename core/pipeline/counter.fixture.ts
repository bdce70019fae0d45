import type { NewId } from '../model/ids';

/** Ids for tests: `id1`, `id2`, … */
export function counter(): NewId {
  let last = 0;
  return () => `id${++last}`;
}
