import type { Bitext } from '../../model/bitext';
import type { DocumentId } from '../../model/ids';
import type { Block, Segment } from '../../model/segmentation';
import { diffTokens } from '../../text/diff';

/** How many beads, and for each document how many segments, stand before a place where every document begins a block. */
export interface Cut {
  readonly bead: number;
  readonly segments: readonly number[];
}

/** The same places in three bitexts; a chunk lies between two of them. */
export interface Anchor {
  readonly base: number;
  readonly now: Cut;
  readonly fresh: number;
}

/** Every place between beads where every document begins a block, the ends included, in order. Linear. */
export function cutsOf(bitext: Bitext): Cut[] {
  const documents = bitext.work.documents.map(({ id }) => ({
    id,
    segments: bitext.segmentations[id]?.segments ?? [],
    opens: openingsOf(bitext, id),
  }));
  const before = documents.map(() => 0);
  const cuts: Cut[] = [];
  for (let bead = 0; bead <= bitext.beads.length; bead++) {
    if (documents.every(({ segments, opens }, k) => isOpen(segments[before[k] ?? 0], opens))) {
      cuts.push({ bead, segments: [...before] });
    }
    documents.forEach(({ id }, k) => {
      before[k] = (before[k] ?? 0) + (bitext.beads[bead]?.sides[id]?.length ?? 0);
    });
  }
  return cuts;
}

function isOpen(segment: Segment | undefined, opens: ReadonlySet<string>): boolean {
  return segment === undefined || opens.has(segment.id);
}

/** Segments that are the first of their block. */
function openingsOf(bitext: Bitext, id: DocumentId): Set<string> {
  const { segments, blocks } = bitext.segmentations[id] ?? { segments: [], blocks: [] };
  const opens = new Set<string>();
  let at = 0;
  for (const block of blocks) {
    while (at < segments.length && (segments[at]?.start ?? 0) < block.start) at++;
    const first = segments[at];
    if (first) opens.add(first.id);
  }
  return opens;
}

/** What stands between two cuts: the blocks of each document, what they are for, and their words. */
export function wordsBetween(bitext: Bitext, from: Cut, to: Cut): string {
  const columns = bitext.work.documents.map(({ id }, k) =>
    blocksBetween(bitext, id, from.segments[k] ?? 0, to.segments[k] ?? 0).map(
      ({ kind, role, level, start, end }) =>
        `${kind} ${role} ${level ?? ''} ${(bitext.texts[id] ?? '').slice(start, end)}`,
    ),
  );
  return JSON.stringify(columns);
}

/** The blocks that hold segments `[from, to)` of a document. */
export function blocksBetween(bitext: Bitext, id: DocumentId, from: number, to: number): readonly Block[] {
  const { segments, blocks } = bitext.segmentations[id] ?? { segments: [], blocks: [] };
  const [first, last] = [segments[from], segments[to - 1]];
  if (from >= to || !first || !last) return [];
  return blocks.slice(blockAt(blocks, first.start), blockAt(blocks, last.start) + 1);
}

/** Index of the block in which an offset stands. */
function blockAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Places that all three have: between rows that the old and the new import share, where `now` has a cut as well. */
export function anchorsOf(base: Bitext, now: Bitext, fresh: Bitext): Anchor[] {
  const [cuts, freshCuts, nowCuts] = [cutsOf(base), cutsOf(fresh), cutsOf(now)];
  const inNow = placeInNow(base, now, nowCuts);
  const anchors: Anchor[] = [];
  for (const [b, f] of sharedCuts(rowsOf(base, cuts), rowsOf(fresh, freshCuts))) {
    const place = inNow(cuts[b]);
    const behind = anchors[anchors.length - 1]?.now.bead ?? 0;
    if (place && place.bead >= behind) anchors.push({ base: b, now: place, fresh: f });
  }
  return withEnds(anchors, cuts.length - 1, nowCuts, freshCuts.length - 1);
}

function rowsOf(bitext: Bitext, cuts: readonly Cut[]): string[] {
  return cuts.slice(1).map((to, k) => wordsBetween(bitext, cuts[k] as Cut, to));
}

/** Numbers of cuts that stand before or behind a row that both lists have, in order. */
function sharedCuts(base: readonly string[], fresh: readonly string[]): [base: number, fresh: number][] {
  const shared: [number, number][] = [];
  let [b, f] = [0, 0];
  for (const { kind, tokens } of diffTokens(base, fresh)) {
    if (kind === 'same') for (let k = 0; k <= tokens.length; k++) shared.push([b + k, f + k]);
    if (kind !== 'added') b += tokens.length;
    if (kind !== 'removed') f += tokens.length;
  }
  return shared;
}

/** Finds a cut of the old import in the bitext of today, by the segments that begin there. */
function placeInNow(base: Bitext, now: Bitext, nowCuts: readonly Cut[]): (cut: Cut | undefined) => Cut | undefined {
  const known = new Map(nowCuts.map((cut) => [cut.segments.join(), cut]));
  const columns = base.work.documents.map(({ id }) => {
    const segments = now.segmentations[id]?.segments ?? [];
    const at = new Map(segments.map((segment, k) => [segment.id, k]));
    return { old: base.segmentations[id]?.segments ?? [], at, end: segments.length };
  });
  return (cut) => {
    const places = columns.map(({ old, at, end }, k) => {
      const segment = old[cut?.segments[k] ?? 0];
      return segment ? at.get(segment.id) : end;
    });
    return known.get(places.join());
  };
}

function withEnds(anchors: readonly Anchor[], base: number, nowCuts: readonly Cut[], fresh: number): Anchor[] {
  const [first, last] = [nowCuts[0], nowCuts[nowCuts.length - 1]];
  if (!first || !last) return [];
  return [{ base: 0, now: first, fresh: 0 }, ...anchors, { base, now: last, fresh }];
}
