import { englishStem } from '../../core/languages/en/stem';
import { ENGLISH_COMMON, englishWords } from '../../core/languages/en/words';
import type { WeightedWords } from '../../core/languages/packed-words';

/** Word → rendering → weight, while a lexicon is being built. */
export type Relation = Map<string, Map<string, number>>;

/** Adds weight to one pair. */
export function relate(relation: Relation, word: string, rendering: string, weight: number): void {
  const renderings = relation.get(word) ?? new Map<string, number>();
  relation.set(word, renderings);
  renderings.set(rendering, (renderings.get(rendering) ?? 0) + weight);
}

/** Weights of each word divided by their sum, the `most` heaviest kept. */
export function normalised(relation: Relation, most = 40): ReadonlyMap<string, WeightedWords> {
  return new Map(
    [...relation].map(([word, renderings]) => {
      const sum = [...renderings.values()].reduce((total, weight) => total + weight, 0);
      const kept = [...renderings].sort((x, y) => y[1] - x[1]).slice(0, most);
      return [word, new Map(kept.map(([rendering, weight]) => [rendering, weight / sum]))];
    }),
  );
}

/** Stems of an English gloss: words that carry meaning, or all of them when none does. */
export function glossStems(gloss: string): string[] {
  const words = englishWords(gloss.toLowerCase());
  const content = words.filter((word) => !ENGLISH_COMMON.has(word));
  return [...new Set((content.length ? content : words).map(englishStem))];
}
