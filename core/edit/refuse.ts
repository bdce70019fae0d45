import type { Bitext } from '../model/bitext';
import type { DocumentId } from '../model/ids';
import { Problem } from '../model/problem';
import type { Segmentation } from '../model/segmentation';

/** Throws Problem `step-refused`: the step does not fit the bitext, and nothing was changed. */
export function refuse(message: string): never {
  throw new Problem('step-refused', message);
}

/** Text of a document; refuses one that the bitext does not have. */
export function textOf(bitext: Bitext, document: DocumentId): string {
  return bitext.texts[document] ?? refuse(`There is no document ${document}`);
}

/** Segments and blocks of a document; refuses one that the bitext does not have. */
export function segmentationOf(bitext: Bitext, document: DocumentId): Segmentation {
  return bitext.segmentations[document] ?? refuse(`There is no document ${document}`);
}

/** Equal as JSON, whatever the order of keys; a key that holds undefined is as good as none. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, two] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(one), ...Object.keys(two)])].every((key) => equal(one[key], two[key]));
}
