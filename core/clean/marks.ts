import { type Draft, editBlock, type Pass } from './draft';
import type { Ledger } from './ledger';

/** Takes out what is markup and not words: bullets, `#` before a heading, `>` before a quotation. */
export const marks: Pass = {
  name: 'marks',
  run(draft: Draft, ledger: Ledger): Draft {
    const blocks = draft.blocks.map(({ marks: found = [], ...block }) => {
      const wishes = found.map(({ start, end }) => ({
        start,
        end: end + (opensLine(block.body.text, start) ? spaceAt(block.body.text, end) : 0),
        insert: '',
        what: 'removed' as const,
      }));
      return editBlock(block, 'marks', wishes, ledger);
    });
    return { ...draft, blocks: blocks.filter((block) => block.body.text.trim() !== '') };
  },
};

/** Only a mark before a line (a bullet, `#`, `>`) brings a space of its own. */
function opensLine(text: string, at: number): boolean {
  return /(?:^|[\r\n])[^\S\r\n]*$/.test(text.slice(Math.max(0, at - 8), at));
}

/** How many blanks (not line ends) stand at an offset. */
function spaceAt(text: string, at: number): number {
  return /^[^\S\r\n]*/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}
