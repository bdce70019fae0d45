import type { Span } from './lattice';
import type { Parameters } from './parameters';
import type { TokenTable } from './tokens';
import type { Renderings, RenderTable } from './translation';

/**
 * Word renderings learned from aligned beads: IBM Model 1 by expectation maximisation over the words that stand in
 * the same beads, started from `known`. Differs: the beads a pair is seen in are counted, and what rests on one bead
 * alone is dropped, so that a bead does not prove itself; `known` keeps a say by pseudo-counts.
 */
export function learn(
  a: TokenTable,
  b: TokenTable,
  beads: readonly Span[],
  known: Renderings,
  parameters: Parameters,
): Renderings {
  const pairs = beads.filter(({ a0, a1, b0, b1 }) => a1 > a0 && b1 > b0);
  const sideA = gathered(
    a,
    pairs.map(({ a0, a1 }) => [a0, a1]),
  );
  const sideB = gathered(
    b,
    pairs.map(({ b0, b1 }) => [b0, b1]),
  );
  return { ab: direction(sideA, sideB, known.ab, parameters), ba: direction(sideB, sideA, known.ba, parameters) };
}

/** One side of the beads: the distinct words of each, and for each word the beads it stands in. */
interface Gathered {
  readonly offsets: Int32Array;
  readonly words: Int32Array;
  readonly beadStarts: Int32Array;
  readonly beads: Int32Array;
}

function gathered(side: TokenTable, ranges: readonly (readonly number[])[]): Gathered {
  const size = side.counts.length;
  const seen = new Int32Array(size).fill(-1);
  const words: number[] = [];
  const offsets = new Int32Array(ranges.length + 1);
  const beadStarts = new Int32Array(size + 1);
  ranges.forEach(([start = 0, end = 0], bead) => {
    for (let at = side.offsets[start] as number; at < (side.offsets[end] as number); at++) {
      const word = side.ids[at] as number;
      if (seen[word] === bead) continue;
      seen[word] = bead;
      words.push(word);
      beadStarts[word + 1] = (beadStarts[word + 1] as number) + 1;
    }
    offsets[bead + 1] = words.length;
  });
  for (let k = 0; k < size; k++) beadStarts[k + 1] = (beadStarts[k + 1] as number) + (beadStarts[k] as number);
  return { offsets, words: Int32Array.from(words), beadStarts, beads: beadsOfWords(offsets, words, beadStarts) };
}

function beadsOfWords(offsets: Int32Array, words: readonly number[], starts: Int32Array): Int32Array {
  const next = starts.slice();
  const beads = new Int32Array(words.length);
  for (let bead = 0; bead + 1 < offsets.length; bead++) {
    for (let at = offsets[bead] as number; at < (offsets[bead + 1] as number); at++) {
      const word = words[at] as number;
      beads[next[word] as number] = bead;
      next[word] = (next[word] as number) + 1;
    }
  }
  return beads;
}

/** Pairs of words seen together, by word of the giving side: `together` beads in common. */
interface Meetings {
  readonly starts: Int32Array;
  readonly to: Int32Array;
  readonly together: Float32Array;
  readonly chance: Float32Array;
}

function direction(from: Gathered, to: Gathered, known: RenderTable, parameters: Parameters): RenderTable {
  const meetings = meet(from, to, parameters);
  startChances(meetings, known, from, parameters);
  for (let round = 0; round < parameters.learningRounds; round++) improve(meetings, from, to, known, parameters);
  return merged(meetings, known, parameters);
}

/** All pairs that share at least two beads, found word by word with one counter array. */
function meet(from: Gathered, to: Gathered, { togetherLeast }: Parameters): Meetings {
  const size = from.beadStarts.length - 1;
  const counter = new Int32Array(to.beadStarts.length - 1);
  const starts = new Int32Array(size + 1);
  const targets: number[] = [];
  const together: number[] = [];
  const touched: number[] = [];
  for (let word = 0; word < size; word++) {
    eachPartner(from, to, word, (partner) => {
      if (counter[partner] === 0) touched.push(partner);
      counter[partner] = (counter[partner] as number) + 1;
    });
    for (const partner of touched) {
      if ((counter[partner] as number) >= togetherLeast) {
        targets.push(partner);
        together.push(counter[partner] as number);
      }
      counter[partner] = 0;
    }
    touched.length = 0;
    starts[word + 1] = targets.length;
  }
  return {
    starts,
    to: Int32Array.from(targets),
    together: Float32Array.from(together),
    chance: new Float32Array(targets.length),
  };
}

function eachPartner(from: Gathered, to: Gathered, word: number, visit: (partner: number, at: number) => void): void {
  for (let k = from.beadStarts[word] as number; k < (from.beadStarts[word + 1] as number); k++) {
    const bead = from.beads[k] as number;
    for (let at = to.offsets[bead] as number; at < (to.offsets[bead + 1] as number); at++) {
      visit(to.words[at] as number, at);
    }
  }
}

/** First chances: how often a pair meets where it could, with what is known on top. */
function startChances(meetings: Meetings, known: RenderTable, from: Gathered, { knownWeight }: Parameters): void {
  const scratch = new Map<number, number>();
  for (let word = 0; word + 1 < meetings.starts.length; word++) {
    const seen = (from.beadStarts[word + 1] as number) - (from.beadStarts[word] as number);
    scratch.clear();
    for (let k = known.starts[word] as number; k < (known.starts[word + 1] as number); k++)
      scratch.set(known.to[k] as number, known.weights[k] as number);
    for (let at = meetings.starts[word] as number; at < (meetings.starts[word + 1] as number); at++) {
      const prior = scratch.get(meetings.to[at] as number) ?? 0;
      meetings.chance[at] = ((meetings.together[at] as number) / (seen + 10)) * 0.1 + knownWeight * prior;
    }
  }
}

/** One round: each word of a bead is shared out over the words that may render it, the background among them. */
function improve(
  meetings: Meetings,
  from: Gathered,
  to: Gathered,
  known: RenderTable,
  { nullShare, knownWeight }: Parameters,
): void {
  const sums = new Float64Array(to.words.length).fill(nullShare);
  const scratch = new Float64Array(to.beadStarts.length - 1);
  const counts = new Float64Array(to.beadStarts.length - 1);
  const words = meetings.starts.length - 1;
  for (let word = 0; word < words; word++) {
    load(meetings, word, scratch);
    eachPartner(from, to, word, (partner, at) => {
      sums[at] = (sums[at] as number) + (scratch[partner] as number);
    });
    clear(meetings, word, scratch);
  }
  for (let word = 0; word < words; word++) {
    load(meetings, word, scratch);
    eachPartner(from, to, word, (partner, at) => {
      counts[partner] = (counts[partner] as number) + (scratch[partner] as number) / (sums[at] as number);
    });
    for (let k = known.starts[word] as number; k < (known.starts[word + 1] as number); k++) {
      const partner = known.to[k] as number;
      if (scratch[partner]) counts[partner] = (counts[partner] as number) + knownWeight * (known.weights[k] as number);
    }
    const seen = (from.beadStarts[word + 1] as number) - (from.beadStarts[word] as number);
    for (let at = meetings.starts[word] as number; at < (meetings.starts[word + 1] as number); at++) {
      const partner = meetings.to[at] as number;
      meetings.chance[at] = (counts[partner] as number) / (seen + knownWeight);
    }
    for (let at = meetings.starts[word] as number; at < (meetings.starts[word + 1] as number); at++)
      counts[meetings.to[at] as number] = 0;
    clear(meetings, word, scratch);
  }
}

function load(meetings: Meetings, word: number, scratch: Float64Array): void {
  for (let at = meetings.starts[word] as number; at < (meetings.starts[word + 1] as number); at++) {
    scratch[meetings.to[at] as number] = meetings.chance[at] as number;
  }
}

function clear(meetings: Meetings, word: number, scratch: Float64Array): void {
  for (let at = meetings.starts[word] as number; at < (meetings.starts[word + 1] as number); at++) {
    scratch[meetings.to[at] as number] = 0;
  }
}

/** What was learned beside what was known: the greater of the two; faint renderings are left out. */
function merged(meetings: Meetings, known: RenderTable, { faintest, learnedDiscount }: Parameters): RenderTable {
  const size = meetings.starts.length - 1;
  const starts = new Int32Array(size + 1);
  const to: number[] = [];
  const weights: number[] = [];
  const row = new Map<number, number>();
  for (let word = 0; word < size; word++) {
    row.clear();
    for (let k = known.starts[word] as number; k < (known.starts[word + 1] as number); k++)
      row.set(known.to[k] as number, known.weights[k] as number);
    for (let at = meetings.starts[word] as number; at < (meetings.starts[word + 1] as number); at++) {
      const together = meetings.together[at] as number;
      const chance = (meetings.chance[at] as number) * Math.max(0, 1 - learnedDiscount / together);
      if (chance < faintest) continue;
      const target = meetings.to[at] as number;
      row.set(target, Math.max(chance, row.get(target) ?? 0));
    }
    for (const [target, weight] of row) {
      to.push(target);
      weights.push(weight);
    }
    starts[word + 1] = to.length;
  }
  return { starts, to: Int32Array.from(to), weights: Float32Array.from(weights) };
}
