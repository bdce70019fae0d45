import { type AlignedBead, type AlignOptions, type AlignSide, align } from '../align/align';
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

/**
 * Beads of two documents, in the order of their groups. Both texts are aligned as wholes, so that each part learns
 * from all; a group that the result does not keep to is aligned by itself. Throws `Problem('cancelled')`.
 */
export function pairUp(a: Page, b: Page, groups: readonly Group[], newId: NewId, options: AlignOptions): Bead[] {
  const texts = groups.filter((group) => !group.front);
  const found = new Map(alignGroups(a, b, texts, options).map((beads, k) => [texts[k], beads]));
  return groups.flatMap((group) => {
    const beads = found.get(group);
    if (!beads) return [...alone([a, b], a, group.a, 'front', newId), ...alone([a, b], b, group.b, 'front', newId)];
    return beads.map((bead): Bead => {
      const sides = { [a.id]: idsOf(a, bead.a), [b.id]: idsOf(b, bead.b) };
      return { id: newId(), sides, method: bead.method, score: bead.score, review: 'unseen' };
    });
  });
}

/** A bead for each segment of a range of blocks of `page`, with nothing on the other sides. */
export function alone(
  pages: readonly Page[],
  page: Page,
  blocks: TextRange,
  method: 'front' | 'given',
  newId: NewId,
): Bead[] {
  return idsOf(page, segmentsOf(page.made, blocks)).map((id) => ({
    id: newId(),
    sides: Object.fromEntries(pages.map((other) => [other.id, other === page ? [id] : []])),
    method,
    score: 1,
    review: 'unseen',
  }));
}

/** All blocks of a page. */
export function allBlocks({ made }: Page): TextRange {
  return { start: 0, end: made.firsts.length - 1 };
}

/** The segments that lie in a range of blocks. */
function segmentsOf({ firsts }: Assembled, blocks: TextRange): TextRange {
  return { start: firsts[blocks.start] ?? 0, end: firsts[blocks.end] ?? 0 };
}

function idsOf({ made }: Page, { start, end }: TextRange): string[] {
  return made.segmentation.segments.slice(start, end).map((segment) => segment.id);
}

/** The beads of each group, in segment numbers of the whole documents. */
function alignGroups(a: Page, b: Page, groups: readonly Group[], options: AlignOptions): AlignedBead[][] {
  const [sideA, sideB] = [
    new Stretch(
      a,
      groups.map((group) => group.a),
    ),
    new Stretch(
      b,
      groups.map((group) => group.b),
    ),
  ];
  const inGroups: AlignedBead[][] = groups.map(() => []);
  const crossed = new Set<number>();
  for (const bead of align(sideA.side, sideB.side, options)) {
    const touched = [...sideA.groupsOf(bead.a), ...sideB.groupsOf(bead.b)];
    const [first, last] = [Math.min(...touched), Math.max(...touched)];
    for (let k = first; first < last && k <= last; k++) crossed.add(k);
    inGroups[first]?.push({ ...bead, a: sideA.inPage(bead.a, first), b: sideB.inPage(bead.b, first) });
  }
  for (const k of crossed) inGroups[k] = alignAlone(a, b, groups[k] as Group, options);
  return inGroups;
}

function alignAlone(a: Page, b: Page, group: Group, options: AlignOptions): AlignedBead[] {
  const [sideA, sideB] = [new Stretch(a, [group.a]), new Stretch(b, [group.b])];
  const beads = align(sideA.side, sideB.side, { ...options, control: undefined });
  return beads.map((bead) => ({ ...bead, a: sideA.inPage(bead.a, 0), b: sideB.inPage(bead.b, 0) }));
}

/** Ranges of blocks of a page set one behind the other, as the aligner takes them. */
class Stretch {
  readonly side: AlignSide;
  /** For each range the number of its first segment here, and its segments in the page. */
  private readonly parts: readonly { readonly at: number; readonly page: TextRange }[];

  constructor({ lang, made }: Page, ranges: readonly TextRange[]) {
    const segments: string[] = [];
    const blocks: number[] = [];
    this.parts = ranges.map((range) => {
      const page = segmentsOf(made, range);
      const at = segments.length;
      for (let k = range.start; k < range.end; k++) blocks.push((made.firsts[k] ?? 0) - page.start + at);
      for (const { start, end } of made.segmentation.segments.slice(page.start, page.end)) {
        segments.push(made.text.slice(start, end));
      }
      return { at, page };
    });
    this.side = { lang, segments, blocks };
  }

  /** Numbers of the ranges that hold the first and the last segment of a bead's side; none for an empty side. */
  groupsOf({ start, end }: TextRange): number[] {
    return start === end ? [] : [this.groupAt(start), this.groupAt(end - 1)];
  }

  /** A bead's side in segment numbers of the page, for a bead that keeps to range `group`. */
  inPage({ start, end }: TextRange, group: number): TextRange {
    const { at = 0, page = { start: 0, end: 0 } } = this.parts[group] ?? {};
    const place = (segment: number) => Math.min(page.end, Math.max(page.start, segment - at + page.start));
    return { start: place(start), end: place(end) };
  }

  private groupAt(segment: number): number {
    let low = 0;
    let high = this.parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.parts[middle]?.at ?? 0) <= segment) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
