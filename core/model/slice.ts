import type { Annotation, Target } from './annotation';
import type { Bead, Bitext } from './bitext';
import type { DocumentId } from './ids';
import type { TextRange } from './range';
import type { Block, Segmentation } from './segmentation';

/**
 * The beads `[from, to)` as a bitext of their own: texts cut to what the beads hold, offsets counted from the cut,
 * notes kept when a target lies inside. A block cut in two keeps its id in both parts. Linear in the whole bitext.
 */
export function sliceBitext(bitext: Bitext, from: number, to: number): Bitext {
  const beads = bitext.beads.slice(from, to);
  const windows = new Map(bitext.work.documents.map(({ id }) => [id, windowOf(bitext, beads, id)]));
  const window = (id: DocumentId): TextRange => windows.get(id) ?? { start: 0, end: 0 };
  const each = <T>(make: (id: DocumentId) => T): Record<DocumentId, T> =>
    Object.fromEntries(bitext.work.documents.map(({ id }) => [id, make(id)]));
  return {
    work: bitext.work,
    texts: each((id) => (bitext.texts[id] ?? '').slice(window(id).start, window(id).end)),
    segmentations: each((id) => sliceSegmentation(bitext.segmentations[id], window(id))),
    beads,
    annotations: bitext.annotations.flatMap((note) => sliceAnnotation(note, windows)),
  };
}

/** What the beads hold of a document: from their first segment to their last; `[0, 0)` when nothing. */
export function windowOf(bitext: Bitext, beads: readonly Bead[], id: DocumentId): TextRange {
  const held = beads.flatMap((bead) => bead.sides[id] ?? []);
  const segments = bitext.segmentations[id]?.segments ?? [];
  const first = segments.find((segment) => segment.id === held[0]);
  const last = segments.find((segment) => segment.id === held[held.length - 1]);
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function sliceSegmentation(whole: Segmentation | undefined, window: TextRange): Segmentation {
  const shift = <T extends TextRange>(range: T): T => ({
    ...range,
    start: Math.max(range.start, window.start) - window.start,
    end: Math.min(range.end, window.end) - window.start,
  });
  const inside = (range: TextRange) => range.start < window.end && range.end > window.start;
  return {
    segments: whole?.segments.filter(inside).map(shift) ?? [],
    blocks: whole?.blocks.filter(inside).map(shift) ?? [],
  };
}

/** The note with those of its targets that lie inside a window, counted from it; none when no target does. */
export function sliceAnnotation(note: Annotation, windows: ReadonlyMap<DocumentId, TextRange>): Annotation[] {
  const targets = note.targets.flatMap((target): Target[] => {
    const window = windows.get(target.document);
    if (!window || target.start < window.start || target.end > window.end || window.start === window.end) return [];
    return [{ ...target, start: target.start - window.start, end: target.end - window.start }];
  });
  return targets.length > 0 ? [{ ...note, targets }] : [];
}

/** Pairs a section page holds, about. */
export const SECTION_SIZE = 300;

/**
 * Where sections begin: bead numbers, the first 0. A section ends at the last heading, else at the last block end,
 * in the second half of `size` beads; never in the middle of a block unless the block is longer than that.
 */
export function cutSections(bitext: Bitext, size: number = SECTION_SIZE): number[] {
  const opens = openings(bitext);
  const starts = [0];
  let at = 0;
  while (bitext.beads.length - at > size) {
    at = lastOpening(opens, at + Math.ceil(size / 2), at + size) ?? at + size;
    starts.push(at);
  }
  return starts;
}

function lastOpening(opens: readonly Opening[], from: number, to: number): number | undefined {
  for (const wanted of ['heading', 'block'] as const) {
    for (let at = to; at >= from; at--) if (opens[at] === wanted) return at;
  }
  return undefined;
}

type Opening = 'heading' | 'block' | 'inside';

/** For each bead, whether it begins a block on some side (and a heading at that). */
function openings(bitext: Bitext): Opening[] {
  const starts = new Map<string, Block>();
  for (const { segments, blocks } of Object.values(bitext.segmentations)) {
    let at = 0;
    for (const block of blocks) {
      while ((segments[at]?.start ?? Number.POSITIVE_INFINITY) < block.start) at++;
      const first = segments[at];
      if (first) starts.set(first.id, block);
    }
  }
  return bitext.beads.map((bead) => {
    const blocks = Object.values(bead.sides).flatMap((side) => (side[0] ? [starts.get(side[0])] : []));
    if (blocks.some((block) => block?.kind === 'heading')) return 'heading';
    return blocks.some((block) => block !== undefined) ? 'block' : 'inside';
  });
}
