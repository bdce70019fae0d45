import type { TextRange } from './range';
import type { BlockKind, BlockRole } from './segmentation';

/** A text as it came in, cut into blocks and otherwise untouched. What stands between blocks is white space. */
export interface SourceText {
  readonly text: string;
  readonly blocks: readonly SourceBlock[];
}

/** A stretch of the input without surrounding white space; lines of a wrapped paragraph are still apart. */
export interface SourceBlock extends TextRange {
  readonly kind: BlockKind;
  readonly role?: BlockRole;
  /** Heading depth, 1 = the title. */
  readonly level?: number;
  /** Markup inside the block that is not words (bullets, `#`, `>`), in order. */
  readonly marks?: readonly TextRange[];
}
