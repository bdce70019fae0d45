import { type Draft, type DraftBlock, inputRange, type Pass } from './draft';
import type { Ledger } from './ledger';
import { lineOf, readLine } from './page-lines';
import { isShort, unfinished } from './shape';

const NAME = 'page-breaks';
const NUMBER = /^[-–—\s]*\d{1,4}[-–—\s]*$/;
const DASHED = /^[-–—]\s*\d{1,4}\s*[-–—]$/;

/** A line that comes again at least this often is a running head. */
const OFTEN = 3;

/** Takes out page numbers and running heads. */
export const pageBreaks: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    const { blocks } = draft;
    const numbers = pageNumbers(blocks);
    const heads = runningHeads(blocks, numbers);
    const gone = blocks.map(
      (block, k) =>
        (numbers.has(k) || heads.has(k)) && ledger.propose({ pass: NAME, what: 'removed', ...inputRange(block) }),
    );
    return {
      ...draft,
      blocks: blocks.flatMap((block, k) => (gone[k] ? [] : [gone[k - 1] ? { ...block, afterPage: true } : block])),
    };
  },
};

/** A lone number is a page's where it cuts a sentence, or stands first or last, or says so. */
function pageNumbers(blocks: readonly DraftBlock[]): Set<number> {
  const lone = blocks.flatMap(({ body }, k) => (NUMBER.test(lineOf(body.text)) ? [k] : []));
  const cuts = lone.filter((k) => cutsSentence(blocks, k));
  const sure = lone.filter((k) => {
    if (DASHED.test(lineOf(blocks[k]?.body.text ?? '')) || cuts.includes(k)) return true;
    const edge = k === blocks.length - 1 || (k === 0 && cuts.length > 0);
    return blocks.length > 3 && (edge || inSequence(blocks, k, cuts));
  });
  const said = blocks.flatMap(({ body }, k) => (readLine(lineOf(body.text), 'page') ? [k] : []));
  return new Set([...sure, ...said]);
}

/** Whether the text before a block stops in mid-sentence; heads of pages between are passed over. */
function cutsSentence(blocks: readonly DraftBlock[], k: number): boolean {
  let before = k - 1;
  while (before > k - 3 && blocks[before] && blocks[before]?.kind === 'heading') before--;
  const block = blocks[before];
  return block !== undefined && unfinished(block);
}

/** Whether a number lies between those of two neighbours known to be page numbers, or goes on from one. */
function inSequence(blocks: readonly DraftBlock[], k: number, known: readonly number[]): boolean {
  const value = numberOf(blocks[k]);
  const before = known.filter((other) => other < k).pop();
  const after = known.find((other) => other > k);
  if (before === undefined && after === undefined) return false;
  const low = before === undefined ? 0 : numberOf(blocks[before]);
  const high = after === undefined ? Number.POSITIVE_INFINITY : numberOf(blocks[after]);
  return value > low && value < high && value - low < 40;
}

function numberOf(block: DraftBlock | undefined): number {
  return Number(/\d+/.exec(block?.body.text ?? '')?.[0] ?? Number.NaN);
}

/** Short lines beside a number that cuts a sentence, and short lines that come again and again. */
function runningHeads(blocks: readonly DraftBlock[], numbers: ReadonlySet<number>): Set<number> {
  const heads = new Set<number>();
  for (const k of numbers) {
    if (!cutsSentence(blocks, k)) continue;
    for (const beside of [k - 1, k + 1]) {
      const block = blocks[beside];
      if (block && isShort(block) && !numbers.has(beside) && !/^\s*\p{Ll}/u.test(block.body.text)) heads.add(beside);
    }
  }
  for (const group of repeatedLines(blocks)) {
    if (group.some((k) => cutsSentence(blocks, k))) for (const k of group) heads.add(k);
  }
  return heads;
}

function repeatedLines(blocks: readonly DraftBlock[]): number[][] {
  const groups = new Map<string, number[]>();
  blocks.forEach((block, k) => {
    if (!isShort(block)) return;
    const key = lineOf(block.body.text).replace(/\d+/g, '0');
    if (key.length < 4) return;
    const group = groups.get(key);
    if (group) group.push(k);
    else groups.set(key, [k]);
  });
  return [...groups.values()].filter((group) => group.length >= OFTEN);
}
