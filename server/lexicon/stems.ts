import { lemmaStem, type Stems } from './russian';

/** Stems of all forms of a Russian lemma. */
export function russianStems(): Stems {
  return lemmaStem;
}
