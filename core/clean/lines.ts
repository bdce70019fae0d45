import { LINE_BREAK } from '../text/lines';
import type { Draft, DraftBlock } from './draft';
import { editTraced, type TracedEdit } from './traced';

const BREAK =
  /(?<![^\S\n\r\u2028\u2029\u0085\v\f])[^\S\n\r\u2028\u2029\u0085\v\f]*(?:\r\n|[\n\r\u2028\u2029\u0085\v\f])\s*/g;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uff65“”‘’]/u;

/**
 * Makes one line of each wrapped paragraph: a break becomes a space, or nothing between hanzi. Verse keeps its lines.
 * Only white space changes, so nothing is written in the ledger.
 */
export function unwrapLines(draft: Draft): Draft {
  return {
    ...draft,
    blocks: draft.blocks.map((block) => (block.kind === 'verse' ? verseLines(block) : oneLine(block))),
  };
}

function oneLine(block: DraftBlock): DraftBlock {
  const { text } = block.body;
  if (!LINE_BREAK.test(text)) return block;
  return withBreaks(block, (start, end) => {
    const han = HAN.test(text.charAt(start - 1)) && HAN.test(text.charAt(end));
    return han || start === 0 || end === text.length ? '' : ' ';
  });
}

function verseLines(block: DraftBlock): DraftBlock {
  return withBreaks(block, () => '\n');
}

function withBreaks(block: DraftBlock, insert: (start: number, end: number) => string): DraftBlock {
  const edits: TracedEdit[] = [];
  for (const found of block.body.text.matchAll(BREAK)) {
    const end = found.index + found[0].length;
    edits.push({ start: found.index, end, insert: insert(found.index, end) });
  }
  return { ...block, body: editTraced(block.body, edits) };
}
