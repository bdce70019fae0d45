import type { TextRange } from './range';
import type { BlockKind, BlockRole } from './segmentation';

/** A text as it came in, cut into blocks and otherwise untouched. What stands between blocks is white space. */
export interface SourceText {
  readonly text: string;
  readonly blocks: readonly SourceBlock[];
  /** What the file says about the text beside the text. */
  readonly about?: SourceFacts;
}

/** Metadata of a file, as it gives them. */
export interface SourceFacts {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly translators?: readonly string[];
  /** ISO 8601: a day, a month or a year. */
  readonly date?: string;
  readonly address?: string;
}

/** A stretch of the input without surrounding white space; lines of a wrapped paragraph are still apart. */
export interface SourceBlock extends TextRange {
  readonly kind: BlockKind;
  readonly role?: BlockRole;
  /** Heading depth, 1 = the title. */
  readonly level?: number;
  /** Markup inside the block that is not words (bullets, `#`, `>`), in order. */
  readonly marks?: readonly TextRange[];
  /** Stretches that the format calls no part of the text (deleted by a tracked change), in order. */
  readonly apart?: readonly TextRange[];
  /** A printed page or column begins with it, so the block before it may have been cut. */
  readonly newPage?: boolean;
  /** The format shows that the whole block is no part of the text: navigation, a running head, a comment. */
  readonly furniture?: boolean;
}
