import { Problem } from '../../core/model/problem';

/** Throws `Problem('not-found')`; reads as the value that is not there. */
export function notFound(): never {
  throw new Problem('not-found', 'There is nothing at this address');
}
