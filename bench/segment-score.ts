/** Precision, recall and F1 of sentence boundaries, each 0 to 1. */
export interface BoundaryScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Where sentences end, counted in characters that are not white space; the end of the text is not one. */
export function boundariesOf(sentences: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let at = 0;
  for (const sentence of sentences) {
    at += sentence.replace(/\s+/gu, '').length;
    ends.add(at);
  }
  ends.delete(at);
  ends.delete(0);
  return ends;
}

/** Compares two cuts of the same text; 1 everywhere when neither has a boundary. */
export function scoreBoundaries(gold: ReadonlySet<number>, got: ReadonlySet<number>): BoundaryScore {
  return rates([...got].filter((end) => gold.has(end)).length, got.size, gold.size);
}

/** Scores of several texts as of one: boundaries are added up, not rates averaged. */
export function scoreAll(pairs: readonly (readonly [ReadonlySet<number>, ReadonlySet<number>])[]): BoundaryScore {
  const hits = pairs.map(([gold, got]) => [...got].filter((end) => gold.has(end)).length);
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  return rates(sum(hits), sum(pairs.map(([, got]) => got.size)), sum(pairs.map(([gold]) => gold.size)));
}

function rates(hits: number, got: number, gold: number): BoundaryScore {
  const precision = got === 0 ? 1 : hits / got;
  const recall = gold === 0 ? 1 : hits / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
