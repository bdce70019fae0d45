import { type Draft, type DraftBlock, editBlocks, inputRange, type Pass } from './draft';
import type { Ledger } from './ledger';

const NAME = 'set-apart';

/**
 * Takes out what the format itself calls no part of the text: deletions that a word processor tracked, comments,
 * the furniture of a web page, heads and numbers of printed pages.
 */
export const setApart: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    const cut = editBlocks(draft, NAME, ledger, ({ apart = [] }) =>
      apart.map((range) => ({ ...range, insert: '', what: 'removed' as const })),
    );
    return { ...cut, blocks: withoutFurniture(cut.blocks, ledger) };
  },
};

function withoutFurniture(blocks: readonly DraftBlock[], ledger: Ledger): DraftBlock[] {
  const gone = blocks.map(
    (block) => block.furniture === true && ledger.propose({ pass: NAME, what: 'removed', ...inputRange(block) }),
  );
  return blocks.flatMap(({ apart: _, furniture: __, ...block }, k) =>
    gone[k] ? [] : [gone[k - 1] ? { ...block, afterPage: true } : block],
  );
}
