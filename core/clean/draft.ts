import type { CleaningAction } from '../model/cleaning';
import type { TextRange } from '../model/range';
import type { BlockKind, BlockRole } from '../model/segmentation';
import type { SourceText } from '../model/source';
import type { Credit } from '../model/work';
import type { Ledger, Wanted } from './ledger';
import { editTraced, joinTraced, originOf, type Traced, type TracedEdit, tracedFrom } from './traced';

/** A text while it is being cleaned: blocks in order, and what was read out of it. */
export interface Draft {
  readonly blocks: readonly DraftBlock[];
  readonly facts: Facts;
}

export interface DraftBlock {
  readonly kind: BlockKind;
  readonly role: BlockRole;
  readonly level?: number;
  readonly body: Traced;
  /** Markup not yet taken out, in offsets of `body`. */
  readonly marks?: readonly TextRange[];
  /** Stretches that the format calls no part of the text, in offsets of `body`; gone after the first pass. */
  readonly apart?: readonly TextRange[];
  /** The format calls the whole block no part of the text. */
  readonly furniture?: boolean;
  /** Something of a page (its number, its head, its notes) stood before it and was taken away. */
  readonly afterPage?: boolean;
  /** A person said what it is for. */
  readonly said?: boolean;
}

/** What a text says about itself. */
export interface Facts {
  /** As the file names it beside the text. */
  readonly title?: string;
  readonly citation?: string;
  readonly credits: readonly Credit[];
  readonly authors: readonly string[];
  /** As the file names them. */
  readonly translators?: readonly string[];
  readonly date?: string;
  readonly address?: string;
}

/** One named step of cleaning. Passes are listed in `passes.ts` and know nothing of each other. */
export interface Pass {
  readonly name: string;
  run(draft: Draft, ledger: Ledger): Draft;
}

/** A change a pass wants inside one block, in offsets of the block's text. */
export interface Wish extends TracedEdit {
  readonly what: Wanted;
}

/** The draft of a text that nothing has touched yet. */
export function draftOf({ text, blocks, about }: SourceText): Draft {
  return {
    blocks: blocks.map((block) => ({
      kind: block.kind,
      role: block.role ?? 'body',
      ...(block.level ? { level: block.level } : {}),
      body: tracedFrom(text, block),
      ...(block.marks ? { marks: inBlock(block, block.marks) } : {}),
      ...(block.apart ? { apart: inBlock(block, block.apart) } : {}),
      ...(block.furniture ? { furniture: true } : {}),
      ...(block.newPage ? { afterPage: true } : {}),
    })),
    facts: {
      credits: [],
      title: about?.title,
      authors: about?.authors ?? [],
      translators: about?.translators,
      date: about?.date,
      address: about?.address,
    },
  };
}

function inBlock(block: TextRange, ranges: readonly TextRange[]): TextRange[] {
  return ranges.map(({ start, end }) => ({ start: start - block.start, end: end - block.start }));
}

/** Makes the wishes the ledger allows; a block left without words goes. */
export function editBlock(block: DraftBlock, pass: string, wishes: readonly Wish[], ledger: Ledger): DraftBlock {
  const granted = wishes.filter(({ what, insert, ...range }) =>
    ledger.propose({ pass, what, replacement: insert, ...originOf(block.body, range) }),
  );
  return granted.length === 0 ? block : { ...block, body: editTraced(block.body, granted) };
}

/** Runs `find` over every block and makes what it wishes. */
export function editBlocks(
  draft: Draft,
  pass: string,
  ledger: Ledger,
  find: (block: DraftBlock, index: number) => readonly Wish[],
): Draft {
  const blocks = draft.blocks.map((block, k) => editBlock(block, pass, find(block, k), ledger));
  return { ...draft, blocks: blocks.filter((block) => block.body.text.trim() !== '') };
}

/** Takes out whole blocks, those `unwanted` names and the ledger lets go. */
export function dropBlocks(
  draft: Draft,
  pass: string,
  ledger: Ledger,
  unwanted: (block: DraftBlock, index: number) => CleaningAction | undefined,
): Draft {
  const blocks = draft.blocks.filter((block, k) => {
    const what = unwanted(block, k);
    return !what || !ledger.propose({ pass, what, ...originOf(block.body, wholeOf(block)) });
  });
  return { ...draft, blocks };
}

/** The whole text of a block as a range. */
export function wholeOf(block: DraftBlock): TextRange {
  return { start: 0, end: block.body.text.length };
}

/** Where a block stands in the input. */
export function inputRange(block: DraftBlock): TextRange {
  return originOf(block.body, wholeOf(block));
}

/** Two blocks as one, with `glue` between them that stands for the gap in the input. */
export function joinBlocks(first: DraftBlock, second: DraftBlock, glue: Traced): DraftBlock {
  return { ...first, body: joinTraced([first.body, glue, second.body]) };
}
