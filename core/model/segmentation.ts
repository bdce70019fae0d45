import type { BlockId, SegmentId } from './ids';

/** The shortest stretch that is aligned, usually a sentence. UTF-16 offsets, half-open, into its document's text. */
export interface Segment {
  readonly id: SegmentId;
  readonly start: number;
  readonly end: number;
}

/** Groups the segments that lie in `[start, end)`. Blocks are in order and do not overlap. */
export interface Block {
  readonly id: BlockId;
  readonly kind: BlockKind;
  readonly role: BlockRole;
  readonly start: number;
  readonly end: number;
  /** Heading depth, 1 = the title. Only on headings. */
  readonly level?: number;
}

/** What a block looks like. */
export type BlockKind = 'heading' | 'paragraph' | 'quotation' | 'list-item' | 'footnote' | 'caption' | 'verse';

/**
 * What a block is for. Everything but `title` and `body` is matter that one side may have alone without that being
 * an omission: readers show it above or below the text, detectors leave it out.
 */
export type BlockRole = (typeof BLOCK_ROLES)[number];

export const BLOCK_ROLES = [
  'title',
  'author',
  'summary',
  'takeaway',
  'body',
  'footnote',
  'references',
  'credits',
  'disclaimer',
] as const;

/** How one document is cut. Segments are in order, do not overlap, and each lies inside one block. */
export interface Segmentation {
  readonly segments: readonly Segment[];
  readonly blocks: readonly Block[];
}
