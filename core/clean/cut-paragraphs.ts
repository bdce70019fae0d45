import type { TextRange } from '../model/range';
import { type Draft, type DraftBlock, inputRange, joinBlocks, type Pass } from './draft';
import type { Ledger } from './ledger';
import { closed, unfinished } from './shape';
import { glueFor, lostHyphens } from './soft-hyphens';
import { sliceTraced, written } from './traced';
import { type Vocabulary, vocabularyOf } from './vocabulary';

const NAME = 'cut-paragraphs';
const HAN_END = /[\p{Script=Han}，、]$/u;
const HAN_START = /^["“”‘’《「『（(]?[\p{Script=Han}\d]/u;
const SHORTEST_HAN = 15;

/** Joins paragraphs that a page cut in mid-sentence, and words it cut in two. */
export const cutParagraphs: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    const words = vocabularyOf(draft);
    const careless = leavesStopsOut(draft.blocks);
    const lost = lostHyphens(draft) || draft.blocks.some(({ body }) => /\ufffd\s*$/.test(body.text));
    const out: DraftBlock[] = [];
    for (const block of draft.blocks) {
      const last = out[out.length - 1];
      const joined = last && joinCut(last, block, { words, careless, lost }, ledger);
      if (joined) out[out.length - 1] = joined;
      else out.push(block);
    }
    return { ...draft, blocks: out };
  },
};

interface Habits {
  readonly words: Vocabulary;
  /** Paragraphs of this text often end without a stop. */
  readonly careless: boolean;
  /** U+FFFD stands for hyphens. */
  readonly lost: boolean;
}

/** A third of the paragraphs without a stop at the end is a habit, not damage. */
function leavesStopsOut(blocks: readonly DraftBlock[]): boolean {
  const prose = blocks.filter((block) => block.kind === 'paragraph' && block.body.text.length >= SHORTEST_HAN * 2);
  const open = prose.filter(unfinished).length;
  return open > 2 && open * 3 > prose.length;
}

/** Both blocks as one when the second goes on with the first, and the ledger allows it. */
function joinCut(first: DraftBlock, second: DraftBlock, habits: Habits, ledger: Ledger): DraftBlock | undefined {
  if (first.kind !== 'paragraph' || !['paragraph', 'heading'].includes(second.kind) || second.role !== 'body') return;
  const word = joinWord(first, second, habits, ledger);
  if (word) return word;
  if (!unfinished(first)) return undefined;
  const glue = glueBetween(first, second, habits);
  if (glue === undefined) return undefined;
  const range = spaceAfter(ledger.input, inputRange(first).end);
  if (!ledger.propose({ pass: NAME, what: 'replaced', replacement: glue, ...range })) return undefined;
  return joinBlocks(first, second, written(glue, range));
}

/** The white space that stands at an offset of the input. */
function spaceAfter(input: string, start: number): TextRange {
  let end = start;
  while (end < input.length && input.charAt(end).trim() === '') end++;
  return { start, end };
}

/** A word cut by the page: letters, a hyphen of some kind, and letters in the next block. */
function joinWord(
  first: DraftBlock,
  second: DraftBlock,
  { words, lost }: Habits,
  ledger: Ledger,
): DraftBlock | undefined {
  const text = first.body.text;
  const [, left = '', mark = '', space = ''] =
    /(\p{L}{1,40})([\u00ad\ufffd\u2010-])(\s*)$/u.exec(text.slice(-48)) ?? [];
  const right = /^\s*(\p{Ll}{1,40})/u.exec(second.body.text.slice(0, 48))?.[1];
  if (mark === '' || !right || (mark === '\ufffd' && !lost)) return undefined;
  const start = text.length - space.length - 1;
  const before = { ...first, body: sliceTraced(first.body, 0, start) };
  const end = inputRange(before).end;
  const range = { start: end, end: end + 1 };
  const glue = glueFor(mark, left, right, words);
  if (!ledger.propose({ pass: NAME, what: 'replaced', replacement: glue, ...range })) return undefined;
  return joinBlocks(before, second, written(glue, range));
}

/** What comes between two parts of a sentence, undefined when the second begins something of its own. */
function glueBetween(first: DraftBlock, second: DraftBlock, { careless }: Habits): '' | ' ' | undefined {
  const above = first.body.text.trimEnd();
  const below = second.body.text.trimStart();
  if (/^\p{Ll}/u.test(below) && !HAN_END.test(above)) return ' ';
  if (HAN_END.test(above) && HAN_START.test(below)) return cutInHan(above, below, careless) ? '' : undefined;
  const goesOn = second.afterPage === true && second.kind === 'paragraph' && !HAN_START.test(below);
  return goesOn && /[\p{Ll},]$/u.test(above) && /^[\p{L}\p{N}«“"(]/u.test(below) ? ' ' : undefined;
}

/** Hanzi have no capitals: prose that stops in mid-sentence, followed by prose that ends one. */
function cutInHan(above: string, below: string, careless: boolean): boolean {
  const prose = above.length >= SHORTEST_HAN && (/[，。；,]/u.test(above) || above.length >= SHORTEST_HAN * 2);
  return prose && !careless && closed(below) && below.length >= 4;
}
