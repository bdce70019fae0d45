import { type AlignOptions, type AlignSide, align } from '../align/align';
import type { Bead } from '../model/bitext';
import type { DocumentId, NewId } from '../model/ids';
import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import type { Assembled } from './assemble';

/** Blocks of two documents that belong together; `front` ones stand on one side alone on purpose. */
export interface Group {
  readonly a: TextRange;
  readonly b: TextRange;
  readonly front?: boolean;
}

/** One document on its way into a bitext. */
export interface Page {
  readonly id: DocumentId;
  readonly lang: LanguageCode;
  readonly made: Assembled;
}

/** Beads of two documents, group by group. Throws `Problem('cancelled')` when the control says so. */
export function pairUp(a: Page, b: Page, groups: readonly Group[], newId: NewId, options: AlignOptions): Bead[] {
  return groups.flatMap((group) => {
    const rangeA = segmentsOf(a.made, group.a);
    const rangeB = segmentsOf(b.made, group.b);
    if (group.front) return [a, b].flatMap((page, k) => alone([a, b], page, k === 0 ? rangeA : rangeB, 'front', newId));
    const beads = align(sideOf(a, group.a), sideOf(b, group.b), options);
    return beads.map((bead): Bead => {
      const sides = {
        [a.id]: idsOf(a, shift(bead.a, rangeA.start)),
        [b.id]: idsOf(b, shift(bead.b, rangeB.start)),
      };
      return { id: newId(), sides, method: bead.method, score: bead.score, review: 'unseen' };
    });
  });
}

/** A bead for each segment of a range of `page`, with nothing on the other sides. */
export function alone(
  pages: readonly Page[],
  page: Page,
  range: TextRange,
  method: 'front' | 'given',
  newId: NewId,
): Bead[] {
  return idsOf(page, range).map((id) => ({
    id: newId(),
    sides: Object.fromEntries(pages.map((other) => [other.id, other === page ? [id] : []])),
    method,
    score: 1,
    review: 'unseen',
  }));
}

/** The segments that lie in a range of blocks. */
export function segmentsOf({ firsts }: Assembled, blocks: TextRange): TextRange {
  return { start: firsts[blocks.start] ?? 0, end: firsts[blocks.end] ?? 0 };
}

function shift({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}

function idsOf({ made }: Page, { start, end }: TextRange): string[] {
  return made.segmentation.segments.slice(start, end).map((segment) => segment.id);
}

function sideOf({ lang, made }: Page, blocks: TextRange): AlignSide {
  const { start, end } = segmentsOf(made, blocks);
  const segments = made.segmentation.segments.slice(start, end);
  return {
    lang,
    segments: segments.map((segment) => made.text.slice(segment.start, segment.end)),
    blocks: made.firsts.slice(blocks.start, blocks.end).map((first) => first - start),
  };
}
