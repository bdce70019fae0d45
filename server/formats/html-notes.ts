import { noteMark, type SourceBuilder } from '../../core/formats/source-builder';
import type { TextRange } from '../../core/model/range';
import type { HtmlBlock, Ref } from './html-walk';

/** A block that may stand in any file of a book; `href`s in its links and its ids are whole: `file.xhtml#id`. */
export interface PlacedBlock extends Omit<HtmlBlock, 'element' | 'landmark'> {
  readonly furniture: boolean;
}

const SHORT_MARK = /^[[(（【［]?(?:\d{1,4}|[*†‡§]{1,4}|\p{L}{1,2}|注\d{0,3})[\])）】］]?$/u;
const LEADING = /^\s*(?:[[(（【［]?(?:\d{1,4}|[*†‡§]{1,4})[\])）】］.．、:：]?\s*)?/u;
const BACK = /^\s*(?:\p{S}|\p{M}|\p{P}|\d{1,4})+\s*$/u;
const LONGEST_NOTE = 5000;

/**
 * Puts blocks into a text, notes at the foot in the order of their marks. A link is the mark of a note when the markup
 * says so, or when it is short, leads forward, and its block or superscript shows it is no item of a list of contents.
 */
export function addWithNotes(builder: SourceBuilder, blocks: readonly PlacedBlock[]): void {
  const places = new Map(blocks.flatMap(({ ids }, k) => ids.map((id) => [id, k] as const)));
  const numbers = new Map<number, number>();
  const marks = blocks.map((block, k) =>
    block.refs.flatMap((ref) => {
      const target = places.get(ref.href);
      if (target === undefined || !isMark(block, k, ref, blocks[target], target)) return [];
      const first = firstOf(blocks, target);
      const number = numbers.get(first) ?? numbers.size + 1;
      numbers.set(first, number);
      return [{ ...ref, number }];
    }),
  );
  const notes = [...numbers].map(([first, number]) => ({ number, members: membersOf(blocks, first) }));
  const away = new Set(notes.flatMap(({ members }) => members));
  blocks.forEach((block, k) => {
    if (!away.has(k)) addBlock(builder, block, marks[k] ?? []);
  });
  for (const { number, members } of notes) {
    members.forEach((k, at) => {
      const block = blocks[k] as PlacedBlock;
      const back = block.refs.filter(
        (ref) => BACK.test(block.text.slice(ref.start, ref.end)) && !marks[k]?.some((mark) => mark.start === ref.start),
      );
      const { text, apart } = edit(block, [
        ...(marks[k] ?? []).map(({ start, end, number: own }) => ({ start, end, insert: noteMark(own) })),
        ...back.map(({ start, end }) => ({ start, end, insert: '' })),
      ]);
      const lead = at === 0 ? (LEADING.exec(text)?.[0].length ?? 0) : 0;
      const mark = at === 0 ? `${noteMark(number)} ` : '';
      const shift = mark.length - lead;
      builder.add({
        text: mark + text.slice(lead),
        kind: 'footnote',
        role: 'footnote',
        apart: apart.map(({ start, end }) => ({ start: Math.max(0, start + shift), end: end + shift })),
      });
    });
  }
}

function isMark(block: PlacedBlock, at: number, ref: Ref, note: PlacedBlock | undefined, target: number): boolean {
  if (!note || target === at) return false;
  if (ref.said) return true;
  const words = block.text.slice(ref.start, ref.end).trim();
  if (!SHORT_MARK.test(words) || target < at || note.kind === 'heading' || note.text.length > LONGEST_NOTE)
    return false;
  return note.note !== undefined || ref.raised || (ref.start > 0 && /\d|[*†‡]/.test(words));
}

function firstOf(blocks: readonly PlacedBlock[], k: number): number {
  let first = k;
  const { note } = blocks[k] ?? {};
  while (note !== undefined && blocks[first - 1]?.note === note) first--;
  return first;
}

function membersOf(blocks: readonly PlacedBlock[], first: number): number[] {
  const members = [first];
  const { note } = blocks[first] ?? {};
  for (let k = first + 1; note !== undefined && blocks[k]?.note === note; k++) members.push(k);
  return members;
}

function addBlock(builder: SourceBuilder, block: PlacedBlock, marks: readonly (Ref & { number: number })[]): void {
  const { text, apart } = edit(
    block,
    marks.map(({ start, end, number }) => ({ start, end, insert: noteMark(number) })),
  );
  const { kind, level, furniture } = block;
  builder.add({
    text,
    kind,
    apart,
    ...(level && kind === 'heading' ? { level } : {}),
    ...(furniture ? { furniture } : {}),
  });
}

interface Edit extends TextRange {
  readonly insert: string;
}

/** The block's words with links replaced, and its ranges moved along. */
function edit({ text, apart }: PlacedBlock, edits: readonly Edit[]): { text: string; apart: TextRange[] } {
  let out = '';
  let at = 0;
  const moves: { from: number; shift: number }[] = [];
  for (const { start, end, insert } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out += text.slice(at, start) + insert;
    at = end;
    moves.push({ from: end, shift: out.length - end });
  }
  out += text.slice(at);
  const move = (offset: number) => offset + (moves.findLast(({ from }) => from <= offset)?.shift ?? 0);
  return { text: out, apart: apart.map(({ start, end }) => ({ start: move(start), end: move(end) })) };
}
