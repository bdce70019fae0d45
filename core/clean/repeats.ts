import { type Draft, type DraftBlock, editBlock, type Pass, type Wish } from './draft';
import type { Ledger } from './ledger';

const NAME = 'repeats';
/** Sticky, so that a text without a stop is looked through once and not from each of its characters. */
const SENTENCE = /[^.!?。！？…]*[.!?。！？…]+[”’"»」』）)]*/gy;

/** Shortest fragment worth a report: hanzi count three, so 8 hanzi or 24 letters. */
const SHORTEST = 24;

/**
 * Reports, and leaves, a sentence that is the end of an earlier one in the same block (copying does that), and a
 * paragraph that stands twice in a row.
 */
export const repeats: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    draft.blocks.forEach((block, k) => {
      editBlock(block, NAME, [...fragments(block), ...copies(block, draft.blocks[k - 1])], ledger);
    });
    return draft;
  },
};

function fragments({ body }: DraftBlock): Wish[] {
  const sentences = [...body.text.matchAll(SENTENCE)].map((found) => {
    const words = found[0].trim();
    const start = found.index + found[0].indexOf(words);
    return { words, start };
  });
  return sentences.flatMap(({ words, start }, k): Wish[] => {
    if (weigh(words) < SHORTEST) return [];
    const whole = sentences
      .slice(Math.max(0, k - 6), k)
      .find((other) => other.words !== words && other.words.endsWith(words));
    if (!whole) return [];
    return [{ start, end: start + words.length, insert: words, what: 'reported' }];
  });
}

function copies(block: DraftBlock, before: DraftBlock | undefined): Wish[] {
  const text = block.body.text.trim();
  if (!before || before.body.text.trim() !== text || weigh(text) < SHORTEST) return [];
  return [{ start: 0, end: block.body.text.length, insert: block.body.text, what: 'reported' }];
}

function weigh(text: string): number {
  return text.length + (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 2;
}
