import type { Parameters } from './parameters';
import type { TokenTable } from './tokens';
import type { Renderings, RenderTable } from './translation';

/**
 * Words that may render each other: row e of `starts` lists words `to` of b with `odds`, how much likelier the two
 * stand together than by chance, times (1 - λ) / λ for the background's share λ.
 */
export interface LinkTable {
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly odds: Float32Array;
}

/** Both directions as one table: the mean of t(f|e) / p(f) and t(e|f) / p(e), for both estimate the same ratio. */
export function linkTable(a: TokenTable, b: TokenTable, tables: Renderings, parameters: Parameters): LinkTable {
  const [gainA, gainB] = [gains(a, parameters), gains(b, parameters)];
  const back = transposed(tables.ba, a.counts.length);
  const odds = new Float64Array(b.counts.length);
  const starts = new Int32Array(a.counts.length + 1);
  const room = tables.ab.to.length + back.to.length;
  const [to, out] = [new Int32Array(room), new Float32Array(room)];
  let size = 0;
  const add = (table: RenderTable, e: number, gainOf: (f: number) => number) => {
    for (let k = table.starts[e] as number; k < (table.starts[e + 1] as number); k++) {
      const f = table.to[k] as number;
      if (odds[f] === 0) to[size++] = f;
      odds[f] = (odds[f] as number) + 0.5 * (table.weights[k] as number) * gainOf(f);
    }
  };
  for (let e = 0; e < a.counts.length; e++) {
    add(tables.ab, e, (f) => gainB[f] as number);
    add(back, e, () => gainA[e] as number);
    let kept = starts[e] as number;
    for (let k = kept; k < size; k++) {
      const f = to[k] as number;
      const odd = odds[f] as number;
      odds[f] = 0;
      if (odd < parameters.linkLeast) continue;
      to[kept] = f;
      out[kept++] = odd;
    }
    size = kept;
    starts[e + 1] = size;
  }
  return { starts, to: to.slice(0, size), odds: out.slice(0, size) };
}

/** (1 - λ) / (λ p(word)) for each word: what a rendering probability is multiplied with. */
function gains(side: TokenTable, { background }: Parameters): Float64Array {
  const total = side.ids.length + side.counts.length;
  return side.counts.map((count) => ((1 - background) / background) * (total / count));
}

function transposed(table: RenderTable, size: number): RenderTable {
  const starts = new Int32Array(size + 1);
  for (const word of table.to) starts[word + 1] = (starts[word + 1] as number) + 1;
  for (let k = 0; k < size; k++) starts[k + 1] = (starts[k + 1] as number) + (starts[k] as number);
  const next = starts.slice();
  const to = new Int32Array(table.to.length);
  const weights = new Float32Array(table.to.length);
  for (let word = 0; word + 1 < table.starts.length; word++) {
    for (let k = table.starts[word] as number; k < (table.starts[word + 1] as number); k++) {
      const other = table.to[k] as number;
      const at = next[other] as number;
      next[other] = at + 1;
      to[at] = word;
      weights[at] = table.weights[k] as number;
    }
  }
  return { starts, to, weights };
}

/** For each segment what it costs when none of its words is explained; words nothing renders cost nothing. */
export function unexplained(side: TokenTable, table: RenderTable, { background }: Parameters): Float64Array {
  const cost = Math.log(background);
  return side.lengths.map((_, segment) => {
    let words = 0;
    for (let at = side.offsets[segment] as number; at < (side.offsets[segment + 1] as number); at++) {
      const word = side.ids[at] as number;
      if ((table.starts[word + 1] as number) > (table.starts[word] as number)) words++;
    }
    return words * cost;
  });
}
