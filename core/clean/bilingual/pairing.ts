import type { Voice } from './voices';

/** Neighbouring blocks `[start, middle)` in one language and `[middle, end)` in the other; equal bounds: none. */
export interface Pairing {
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** Most blocks of a language that pair with some of the other without being a whole run. */
const MOST = 3;

/** Costs in units of an average block: of words without partner, a block without, blocks too many, a wrong kind. */
const COST = { alone: 0.55, skip: 0.3, extra: 0.5, kind: 0.8, backwards: 1, number: 0.2, front: 0.02 };

/**
 * Cuts a page in two languages into pairings that cover it in order: paragraph by paragraph, a few by a few, or run by
 * run, whichever leaves least over. Dynamic programming over lengths and numbers; linear in the number of blocks.
 */
export function pairBlocks(voices: readonly Voice[]): Pairing[] {
  let ratio = 1;
  let best: { cost: number; path: Pairing[] } | undefined;
  for (let round = 0; round < 2; round++) {
    const tries = ([0, 1] as const).map((lead) => search(voices, lead, ratio));
    best = tries.sort((a, b) => a.cost - b.cost)[0];
    ratio *= ratioOf(voices, best?.path ?? [], ratio);
  }
  return best?.path ?? [];
}

/** The best path when pairings should begin with language `lead`, lengths of language 1 taken `ratio` times. */
function search(voices: readonly Voice[], lead: 0 | 1, ratio: number): { cost: number; path: Pairing[] } {
  const page = survey(voices, ratio);
  const costs = new Float64Array(voices.length + 1).fill(Number.POSITIVE_INFINITY);
  const back: (Pairing | undefined)[] = [];
  costs[0] = 0;
  for (let start = 0; start < voices.length; start++) {
    for (const option of optionsAt(page, start)) {
      const cost = (costs[start] ?? 0) + costOf(page, option, lead);
      if (cost < (costs[option.end] ?? 0)) {
        costs[option.end] = cost;
        back[option.end] = option;
      }
    }
  }
  const path: Pairing[] = [];
  for (let at = voices.length; at > 0; at = path[path.length - 1]?.start ?? 0) path.push(back[at] as Pairing);
  return { cost: costs[voices.length] ?? 0, path: path.reverse() };
}

interface Page {
  readonly voices: readonly Voice[];
  /** Length of the blocks before each, in average blocks. */
  readonly before: Float64Array;
  /** Where the run of one language that a block is in ends. */
  readonly runEnds: readonly number[];
}

function survey(voices: readonly Voice[], ratio: number): Page {
  const lengths = voices.map((voice) => voice.length * (voice.side === 1 ? ratio : 1));
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));
  const before = new Float64Array(voices.length + 1);
  lengths.forEach((length, k) => {
    before[k + 1] = (before[k] ?? 0) + length / average;
  });
  const runEnds = new Array<number>(voices.length).fill(voices.length);
  for (let k = voices.length - 2; k >= 0; k--) {
    runEnds[k] = voices[k]?.side === voices[k + 1]?.side ? (runEnds[k + 1] ?? 0) : k + 1;
  }
  return { voices, before, runEnds };
}

/** One block alone; up to three with up to three of the other language; a run with the run behind it. */
function optionsAt({ voices, runEnds }: Page, start: number): Pairing[] {
  const options: Pairing[] = [{ start, middle: start + 1, end: start + 1 }];
  const middle = runEnds[start] ?? start + 1;
  if (middle >= voices.length) return options;
  const end = runEnds[middle] ?? voices.length;
  if (middle - start <= MOST) {
    for (let stop = middle + 1; stop <= Math.min(end, middle + MOST); stop++)
      options.push({ start, middle, end: stop });
  }
  if (middle - start > MOST || end - middle > MOST) options.push({ start, middle, end });
  return options;
}

function costOf({ voices, before }: Page, { start, middle, end }: Pairing, lead: 0 | 1): number {
  const first = voices[start] as Voice;
  const ours = (before[middle] ?? 0) - (before[start] ?? 0);
  if (end === middle) return first.alone ? COST.front : COST.skip + COST.alone * ours;
  const theirs = (before[end] ?? 0) - (before[middle] ?? 0);
  const extra = COST.extra * Math.abs(middle - start - (end - middle));
  const order = first.side === lead ? 0 : COST.backwards;
  return Math.abs(ours - theirs) + extra + order + (end - start === 2 ? kinship(first, voices[middle] as Voice) : 0);
}

/** What two single blocks cost for being of different kinds, less what numbers in both save. */
function kinship(a: Voice, b: Voice): number {
  const shared = [...a.numbers].filter((number) => b.numbers.has(number)).length;
  return (a.kind === b.kind ? 0 : COST.kind) - COST.number * Math.min(3, shared);
}

/** How many times longer language 0 is in pairs of single blocks, in the middle of them. */
function ratioOf(voices: readonly Voice[], path: readonly Pairing[], ratio: number): number {
  const ratios = path.flatMap(({ start, middle, end }) => {
    if (end - start !== 2 || end === middle) return [];
    const [a, b] = [voices[start] as Voice, voices[middle] as Voice];
    const [zero, one] = a.side === 0 ? [a, b] : [b, a];
    return zero.length > 20 && one.length > 20 ? [zero.length / (one.length * ratio)] : [];
  });
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1;
}
