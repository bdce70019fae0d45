import { type Draft, editBlocks, type Pass } from './draft';
import type { Ledger } from './ledger';

const NAME = 'invisible';

/** Bidi overrides, isolates and marks; zero-width characters outside emoji; tag characters; controls. */
const INVISIBLE =
  /(?:(?<!\p{Emoji}\ufe0f?)\u200d|[\ufeff\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\u061c]|(?<![\u{1f3f4}\u{e0020}-\u{e007e}])[\u{e0001}-\u{e007f}]|(?!\s)\p{Cc})+/gu;

/** Reports characters that cannot be seen (bidi controls, zero-width ones, tags, controls); all are kept. */
export const invisible: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    return editBlocks(draft, NAME, ledger, ({ body }) =>
      [...body.text.matchAll(INVISIBLE)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
        insert: found[0],
        what: 'reported',
      })),
    );
  },
};
