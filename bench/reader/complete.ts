import type { Page } from '@playwright/test';

export interface Shares {
  readonly copied: number;
  readonly printed: number;
  readonly found: number;
}

/** So many sentences, evenly through the text, are looked for with the browser's own search. */
const SOUGHT = 12;

/** Shares of sentences that select-all copies, that are laid out for print, and that the browser's search finds. */
export async function sharesOf(page: Page, sentences: readonly string[]): Promise<Shares> {
  const found = await foundShare(page, sentences);
  const copied = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    const text = getSelection()?.toString() ?? '';
    getSelection()?.removeAllRanges();
    return text;
  });
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(printedText);
  return { found, copied: shareIn(copied, sentences), printed: shareIn(printed, sentences) };
}

/** White space does not count: a column may break a line anywhere. */
export function shareIn(text: string, sentences: readonly string[]): number {
  const flat = text.replace(/\s+/g, '');
  return sentences.filter((sentence) => flat.includes(sentence.replace(/\s+/g, ''))).length / sentences.length;
}

/** Words of every text that has a box when the page is laid out for paper. */
function printedText(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (/^(SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? '')) continue;
    range.selectNodeContents(node);
    if (range.getClientRects().length > 0) text += node.nodeValue;
  }
  return text;
}

async function foundShare(page: Page, sentences: readonly string[]): Promise<number> {
  const step = Math.max(1, Math.floor(sentences.length / SOUGHT));
  const sought = sentences.filter((_, k) => k % step === 0);
  const found = await page.evaluate(
    (words) =>
      words.filter((one) => {
        getSelection()?.removeAllRanges();
        const { find } = window as unknown as { find(text: string, ...how: boolean[]): boolean };
        return find(one, true, false, true);
      }).length,
    sought,
  );
  return found / sought.length;
}
