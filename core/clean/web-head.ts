import { findDates } from './dates';
import { type Draft, type DraftBlock, dropBlocks, type Pass } from './draft';
import type { Ledger } from './ledger';
import { lineOf, readLine } from './page-lines';
import { closed, isShort } from './shape';

const NAME = 'web-head';

/** A run of tags has at least this many lines. */
const TAGS = 4;

/** How far down the title may come again, in blocks. */
const TITLE_REACH = 12;

/** Shortest title that is taken for one when it comes twice. */
const TITLE_LENGTH = 6;

/**
 * Takes out what stands above the text of a web page: the site's name over a title that is marked as one, the title's
 * first copy when it comes twice, runs of tags in which a tag comes again.
 */
export const webHead: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    const { blocks } = draft;
    const gone = new Set([...aboveTitle(blocks), ...titleCopies(blocks), ...tagRuns(blocks)]);
    return dropBlocks(draft, NAME, ledger, (_, k) => (gone.has(k) ? 'removed' : undefined));
  },
};

/** Short lines above the first heading that has a level of its own. */
function aboveTitle(blocks: readonly DraftBlock[]): number[] {
  const title = blocks.findIndex((block) => block.kind === 'heading' && block.level !== undefined);
  const above = blocks.slice(0, Math.max(0, title));
  return above.length <= 3 && above.every(isShort) ? above.map((_, k) => k) : [];
}

/** Copies of a title above it, of which the last stays. */
function titleCopies(blocks: readonly DraftBlock[]): number[] {
  const head = blocks.slice(0, TITLE_REACH).map((block) => lineOf(block.body.text));
  const prose = blocks.findIndex((block) => block.kind === 'paragraph' && closed(block.body.text));
  const end = prose < 0 ? head.length : Math.min(head.length, prose);
  return head.slice(0, end).flatMap((line, k) => {
    const again = line.length >= TITLE_LENGTH && head.indexOf(line, k + 1) > k && head.indexOf(line, k + 1) < end;
    return again && blocks[k]?.kind === 'heading' ? [k] : [];
  });
}

/**
 * Lines of runs of short lines in which one comes again, as long as a text follows them: with none, the lines are the
 * text. Lines that name authors or dates stay.
 */
function tagRuns(blocks: readonly DraftBlock[]): number[] {
  const text = blocks.findLastIndex((block) => block.kind === 'paragraph' && closed(block.body.text));
  const gone: number[] = [];
  let run: number[] = [];
  for (let k = 0; k <= blocks.length; k++) {
    const block = blocks[k];
    if (block && isTag(block)) {
      run.push(k);
      continue;
    }
    const lines = run.map((at) => lineOf(blocks[at]?.body.text ?? ''));
    if (run.length >= TAGS && k <= text && new Set(lines).size < lines.length) gone.push(...run);
    if (!block || !isAboutText(block)) run = [];
  }
  return gone;
}

const LONGEST_TAG = 24;

function isTag(block: DraftBlock): boolean {
  const line = lineOf(block.body.text);
  return (
    isShort(block) &&
    block.level === undefined &&
    block.kind !== 'list-item' &&
    line.length <= LONGEST_TAG &&
    !/[,，:：;；]/.test(line) &&
    !isAboutText(block)
  );
}

function isAboutText({ body }: DraftBlock): boolean {
  const line = lineOf(body.text);
  return readLine(line, 'byline') !== undefined || readLine(line, 'credit') !== undefined || findDates(line).length > 0;
}
