import { type Draft, dropBlocks, type Pass } from './draft';
import type { Ledger } from './ledger';
import { type Furniture, furnitureOf, lineOf } from './page-lines';

/** Takes out what belongs to a web page and not to its text: rows of buttons, links to the top, formats to load. */
export const webFurniture: Pass = {
  name: 'web-furniture',
  run(draft: Draft, ledger: Ledger): Draft {
    const found = spread(draft.blocks.map((block) => furnitureOf(lineOf(block.body.text))));
    return dropBlocks(draft, 'web-furniture', ledger, (_, k) => (found[k] === 'surely' ? 'removed' : undefined));
  },
};

/** What is perhaps furniture is, next to what surely is. */
function spread(found: readonly Furniture[]): Furniture[] {
  const out = [...found];
  const pass = (k: number, before: number) => {
    if (out[k] === 'perhaps' && out[before] === 'surely') out[k] = 'surely';
  };
  for (let k = 1; k < out.length; k++) pass(k, k - 1);
  for (let k = out.length - 2; k >= 0; k--) pass(k, k + 1);
  return out;
}
