import { type Draft, type DraftBlock, editBlock, inputRange, type Pass, type Wish } from './draft';
import type { Ledger } from './ledger';
import { closed } from './shape';
import { SUPERSCRIPTS, superscript } from './superscript';
import { originOf } from './traced';

const NAME = 'footnotes';
const FOOT = /^(?<mark>\d{1,3}|[¹²³⁴-⁹⁰]{1,3})(?<gap>\s+|(?<=[¹²³⁴-⁹⁰]))(?=["“«‘'([{]?[\p{Lu}\p{Lo}])/u;

/** A number that hangs on a word, a quote or a bracket, with nothing but a mark or a space behind it. */
const MARK = /(?<=\p{L}{2}|[»”"’')\]])(?:\d{1,3}|[¹²³⁴-⁹⁰]{1,3})(?![\p{L}\p{N}°%‰]|[.,:/-]\d)/gu;

/** A note and the block it stands in. */
interface Note {
  readonly block: number;
  readonly number: number;
}

/** A note mark in running text, in offsets of its block. */
interface Mark {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/**
 * Brings notes that a page left in mid-text to the foot, numbers them through, and sets their marks as superscripts.
 * A run of blocks `1 …`, `2 …` is notes when marks with their numbers stand before them. Marks without a note are
 * reported.
 */
export const footnotes: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    const { blocks } = draft;
    const marks = findMarks(blocks);
    const pairs = noteGroups(blocks).flatMap((notes, k, groups) => {
      const from = groups[k - 1]?.[0]?.block ?? 0;
      return (
        matched(
          blocks,
          notes,
          marks.filter((mark) => mark.block >= from),
        ) ?? []
      );
    });
    if (pairs.length === 0) return draft;
    const paired = new Set(pairs.map(({ mark }) => mark));
    const noteBlocks = new Set(pairs.map(({ note }) => note.block));
    const highest = Math.max(...pairs.map(({ note }) => note.number)) + 1;
    for (const mark of marks) {
      const block = blocks[mark.block];
      if (!block || paired.has(mark) || noteBlocks.has(mark.block) || mark.number > highest || mark.number < 1)
        continue;
      ledger.propose({ pass: NAME, what: 'reported', ...originOf(block.body, mark) });
    }
    return { ...draft, blocks: rearrange(blocks, pairs, ledger) };
  },
};

/** A note with its mark, where one was found. */
interface Pair {
  readonly note: Note;
  readonly mark: Mark | undefined;
}

/** Runs of neighbouring blocks that begin with numbers counting up. */
function noteGroups(blocks: readonly DraftBlock[]): Note[][] {
  const groups: Note[][] = [];
  blocks.forEach(({ body, role }, k) => {
    const mark = role === 'footnote' ? undefined : FOOT.exec(body.text)?.groups?.mark;
    if (!mark) return;
    const number = parseMark(mark);
    const last = groups[groups.length - 1];
    const before = last?.[last.length - 1];
    if (last && before?.block === k - 1 && number === before.number + 1) last.push({ block: k, number });
    else groups.push([{ block: k, number }]);
  });
  return groups;
}

/** Each note with the nearest mark before it that has its number, last note first; undefined when most have none. */
function matched(blocks: readonly DraftBlock[], notes: readonly Note[], marks: readonly Mark[]): Pair[] | undefined {
  const first = notes[0]?.block ?? 0;
  let before = marks.filter((mark) => mark.block < first);
  const pairs = [...notes].reverse().map((note): Pair => {
    const k = before.map((mark) => mark.number).lastIndexOf(note.number);
    const mark = before[k];
    if (mark) before = before.slice(0, k);
    return { note, mark };
  });
  const found = pairs.filter(({ mark }) => mark !== undefined).length;
  const cut = !closed(blocks[first - 1]?.body.text ?? '.');
  return found === notes.length || (found * 2 >= notes.length && cut) ? pairs.reverse() : undefined;
}

function findMarks(blocks: readonly DraftBlock[]): Mark[] {
  return blocks.flatMap(({ body }, block) =>
    [...body.text.matchAll(MARK)].map((found) => ({
      block,
      start: found.index,
      end: found.index + found[0].length,
      number: parseMark(found[0]),
    })),
  );
}

function parseMark(mark: string): number {
  return Number(
    [...mark].map((digit) => (SUPERSCRIPTS.includes(digit) ? SUPERSCRIPTS.indexOf(digit) : digit)).join(''),
  );
}

/** Notes to the foot and marks as superscripts, both numbered through the whole text. */
function rearrange(blocks: readonly DraftBlock[], pairs: readonly Pair[], ledger: Ledger): DraftBlock[] {
  const numberOf = new Map(pairs.map((pair, k) => [pair, superscript(k + 1)]));
  const marked = blocks.map((block, k) => {
    const wishes = pairs.flatMap((pair): Wish[] => {
      const insert = numberOf.get(pair) ?? '';
      return pair.mark?.block === k ? [{ start: pair.mark.start, end: pair.mark.end, insert, what: 'replaced' }] : [];
    });
    return editBlock(block, NAME, wishes, ledger);
  });
  const feet = new Map<number, DraftBlock>();
  const noteBlocks = new Set(pairs.map(({ note }) => note.block));
  const lastText = blocks.findLastIndex((_, k) => !noteBlocks.has(k));
  for (const pair of pairs) {
    const block = marked[pair.note.block];
    const atFoot = pair.note.block > lastText;
    if (!block || (!atFoot && !ledger.propose({ pass: NAME, what: 'moved', ...inputRange(block) }))) continue;
    feet.set(pair.note.block, footOf(block, numberOf.get(pair) ?? '', ledger));
  }
  const rest = marked.flatMap((block, k) => {
    if (feet.has(k)) return [];
    return [feet.has(k - 1) ? { ...block, afterPage: true } : block];
  });
  return [...rest, ...feet.values()];
}

function footOf(block: DraftBlock, number: string, ledger: Ledger): DraftBlock {
  const mark = FOOT.exec(block.body.text)?.groups?.mark ?? '';
  const wish = { start: 0, end: mark.length, insert: number, what: 'replaced' as const };
  return { ...editBlock(block, NAME, [wish], ledger), kind: 'footnote', role: 'footnote' };
}
