import type { BlockRole } from '../model/segmentation';
import { type Draft, type DraftBlock, inputRange } from './draft';

/** Where a block begins in the input: what a person's word about it is kept under. The same at every run. */
export function placeOf(block: DraftBlock): number {
  return inputRange(block).start;
}

/** Gives blocks the roles that a person said, by place; nothing later changes them. */
export function giveSaidRoles(draft: Draft, said: ReadonlyMap<number, BlockRole>): Draft {
  if (said.size === 0) return draft;
  const blocks = draft.blocks.map((block): DraftBlock => {
    const role = said.get(placeOf(block));
    if (role === undefined) return block;
    const kind = role === 'title' ? 'heading' : role === 'footnote' ? 'footnote' : block.kind;
    return { ...block, role, kind, said: true };
  });
  return { ...draft, blocks };
}
