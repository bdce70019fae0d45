import { type Draft, editBlocks, type Pass, type Wish } from './draft';
import type { Ledger } from './ledger';

const NAME = 'odd-hyphens';

/** An opening bracket between letters: `по(русски`. */
const BRACKET = /(?<=\p{L})\((?=\p{Ll})/gu;

/** How far a bracket may stand open, in UTF-16 units. */
const REACH = 200;

/** Puts a hyphen where a bracket stands between two letters and is never closed. */
export const oddHyphens: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    return editBlocks(draft, NAME, ledger, ({ body }) =>
      [...body.text.matchAll(BRACKET)].flatMap((found): Wish[] => {
        if (closes(body.text, found.index + 1)) return [];
        return [{ start: found.index, end: found.index + 1, insert: '-', what: 'replaced' }];
      }),
    );
  },
};

/** Whether a closing bracket answers the one before `at`. */
function closes(text: string, at: number): boolean {
  let depth = 1;
  for (const unit of text.slice(at, at + REACH)) {
    if (unit === '(') depth++;
    if (unit === ')') depth--;
    if (depth === 0) return true;
  }
  return false;
}
