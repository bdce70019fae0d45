import { type Draft, dropBlocks, type Pass } from './draft';
import type { Ledger } from './ledger';
import { isLabel, lineOf } from './page-lines';

const NAME = 'promotion';
const DEAD_LINK = /\]\((?:#|javascript:)/i;

/** Takes out blocks that ask to subscribe or buy and have a button for it: a link that leads nowhere. */
export const promotion: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    return dropBlocks(draft, NAME, ledger, ({ body }) =>
      DEAD_LINK.test(body.text) && isLabel(lineOf(body.text), 'promotion') ? 'removed' : undefined,
    );
  },
};
