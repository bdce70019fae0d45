import { type Draft, editBlocks, type Pass, type Wish } from './draft';
import type { Ledger } from './ledger';

const NAME = 'composed';

/** Offers the composed form (NFC) of words that are written with combining marks; leaves them until asked. */
export const composed: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    return editBlocks(draft, NAME, ledger, ({ body: { text } }) =>
      text === text.normalize('NFC') ? [] : decomposed(text),
    );
  },
};

function decomposed(text: string): Wish[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ index: start, 0: word }): Wish[] => {
    const insert = word.normalize('NFC');
    return insert === word ? [] : [{ start, end: start + word.length, insert, what: 'offered' }];
  });
}
