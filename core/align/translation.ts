import type { Lexicon } from '../languages/lexicon';
import type { TokenTable } from './tokens';

/** Sparse rendering probabilities: `to[starts[e] .. starts[e + 1])` are renderings of word e, `weights` beside them. */
export interface RenderTable {
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly weights: Float32Array;
}

/** Both directions over the words of one pair of texts. */
export interface Renderings {
  readonly ab: RenderTable;
  readonly ba: RenderTable;
}

/** A weighted pair of words, a of one side and b of the other. */
export interface WordPair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Pairs of words that render each other: equal numbers and strings, and what the lexicon knows of both texts. */
export function wordPairs(a: TokenTable, b: TokenTable, lexicon?: Lexicon): WordPair[] {
  const pairs: WordPair[] = [];
  a.words.forEach((word, id) => {
    const same = b.index.get(word);
    if (same !== undefined) pairs.push({ a: id, b: same, weight: 1 });
    lexicon?.renderings(word, (rendering, weight) => {
      const other = b.index.get(rendering);
      if (other !== undefined && other !== same) pairs.push({ a: id, b: other, weight });
    });
  });
  return pairs;
}

/** Tables of both directions out of weighted pairs; the weights of one word add up to 1 at most. */
export function renderings(pairs: readonly WordPair[], sizeA: number, sizeB: number): Renderings {
  return {
    ab: table(
      pairs,
      sizeA,
      (pair) => pair.a,
      (pair) => pair.b,
    ),
    ba: table(
      pairs,
      sizeB,
      (pair) => pair.b,
      (pair) => pair.a,
    ),
  };
}

function table(
  pairs: readonly WordPair[],
  size: number,
  from: (pair: WordPair) => number,
  to: (pair: WordPair) => number,
): RenderTable {
  const starts = new Int32Array(size + 1);
  const sums = new Float64Array(size);
  for (const pair of pairs) {
    starts[from(pair) + 1] = (starts[from(pair) + 1] as number) + 1;
    sums[from(pair)] = (sums[from(pair)] as number) + pair.weight;
  }
  for (let k = 0; k < size; k++) starts[k + 1] = (starts[k + 1] as number) + (starts[k] as number);
  const next = starts.slice();
  const targets = new Int32Array(pairs.length);
  const weights = new Float32Array(pairs.length);
  for (const pair of pairs) {
    const word = from(pair);
    const at = next[word] as number;
    next[word] = at + 1;
    targets[at] = to(pair);
    weights[at] = pair.weight / Math.max(1, sums[word] as number);
  }
  return { starts, to: targets, weights };
}
