import type { TextRange } from '../model/range';
import type { SourceBlock, SourceText } from '../model/source';
import type { Line } from '../text/lines';
import { type Chunk, chunksOf, columns, endsSentence, type Layout, layoutOf, trimRange } from './layout';

const BULLET = /^\s*([•◦▪▫‣⁃●○■□◆◇►▶➢✓])\s*\S/u;
const NUMBERED = /^\s*(?:\d{1,2}[.)]\s|\(\d{1,2}\)|（\d{1,2}）|\d{1,2}、|[①-⑳])\s*\S/u;
const QUOTED = /^\s*(>+)\s?/;
const PAGE_NUMBER = /^[-–—\s]*\d{1,4}[-–—\s]*$/;
const HASHES = /^\s*(#{1,6})\s+\S/;

/** Longest a heading may be: letters of a line, and hanzi. */
const HEADING_LETTERS = 130;
const HEADING_HANZI = 32;

/** Hanzi from which on a line with a comma is a sentence. */
const CLAUSE_HANZI = 20;

/**
 * Reads plain text: paragraphs by blank lines, or by lines where every line is one; headings, lists, quotations and
 * verse by their look. Never fails; blank text has no blocks. Linear.
 */
export function parse(text: string): SourceText {
  const chunks = chunksOf(text);
  const table = readTable(text, chunks);
  if (table) return { text, blocks: table };
  const layout = layoutOf(text, chunks);
  const blocks = chunks.flatMap((chunk) => readChunk(text, chunk, layout));
  return { text, blocks };
}

/** The blocks as plain text, a blank line between two. */
export function serialise({ text, blocks }: SourceText): string {
  return `${blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')}\n`;
}

/** Lines of two cells with a tab between, as spreadsheets copy them: a block a cell, row by row. */
function readTable(text: string, chunks: readonly Chunk[]): SourceBlock[] | undefined {
  const cells = chunks.flat().map(({ start, end }) => {
    const tab = text.slice(start, end).indexOf('\t');
    const ranges =
      tab < 0
        ? [{ start, end }]
        : [
            { start, end: start + tab },
            { start: start + tab, end },
          ];
    return ranges.map((range) => trimRange(text, range)).filter((range) => range.end > range.start);
  });
  const pairs = cells.filter((row) => row.length === 2).length;
  if (pairs < 2 || pairs * 5 < cells.length * 4) return undefined;
  return cells.flat().map((range) => ({ ...range, kind: 'paragraph' }));
}

function readChunk(text: string, chunk: Chunk, layout: Layout): SourceBlock[] {
  if (isVerse(text, chunk, layout)) return [makeBlock(text, chunk, 'verse')];
  const groups: Line[][] = [];
  for (const line of chunk) {
    const open = groups[groups.length - 1];
    if (open && continues(text, open, line, layout)) open.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => makeBlock(text, group, kindOf(text, group, groups.length)));
}

/** Whether a line goes on with the block above it. */
function continues(text: string, open: readonly Line[], line: Line, layout: Layout): boolean {
  const above = open[open.length - 1] ?? line;
  const before = text.slice(above.start, above.end).trimEnd();
  const here = text.slice(line.start, line.end);
  if (QUOTED.test(here) || QUOTED.test(before)) return QUOTED.test(here) && QUOTED.test(before);
  if (BULLET.test(here) || HASHES.test(here) || HASHES.test(before)) return false;
  if (PAGE_NUMBER.test(here) || PAGE_NUMBER.test(before)) return false;
  if (!layout.wrapped || NUMBERED.test(here)) return false;
  if (script(before) !== script(here)) return false;
  const midSentence = /^\s*\p{Ll}/u.test(here) && !endsSentence(before);
  if (columns(before) < layout.width * 0.5) return midSentence;
  if (/^\s/.test(here) && !/^\s/.test(before)) return false;
  return !(endsSentence(before) && columns(before) < layout.width * 0.8 && /^\s*\P{Ll}/u.test(here));
}

/** Whether a line is mostly hanzi, the one difference that tells two languages of a page apart at a glance. */
function script(line: string): 'han' | 'other' {
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 2 > line.trim().length ? 'han' : 'other';
}

function kindOf(text: string, group: readonly Line[], neighbours: number): SourceBlock['kind'] {
  const first = group[0] ?? { start: 0, end: 0 };
  const line = text.slice(first.start, first.end);
  if (HASHES.test(line)) return 'heading';
  if (QUOTED.test(line)) return 'quotation';
  if (BULLET.test(line)) return 'list-item';
  const last = group[group.length - 1] ?? first;
  const whole = text.slice(first.start, last.end).trim();
  if (NUMBERED.test(line) && (neighbours > 1 || endsSentence(whole))) return 'list-item';
  return looksLikeHeading(whole) ? 'heading' : 'paragraph';
}

/** Short, begins like a sentence, does not end like one. */
export function looksLikeHeading(whole: string): boolean {
  const wide = columns(whole) - whole.length;
  if (whole.length > HEADING_LETTERS || wide > HEADING_HANZI) return false;
  if (wide > CLAUSE_HANZI && /[，,、；]/.test(whole)) return false;
  if (endsSentence(whole) || /[;；:：,，、>\-–—]$/u.test(whole) || !/\p{L}/u.test(whole)) return false;
  return /^[\p{Lu}\p{Lo}\p{N}«“"「『《【[(（]/u.test(whole);
}

/** At least three short lines, half of them closed by a mark, none of them full. */
function isVerse(text: string, chunk: Chunk, layout: Layout): boolean {
  if (chunk.length < 3) return false;
  const lines = chunk.map((line) => text.slice(line.start, line.end).trim());
  const limit = layout.wrapped ? layout.width * 0.75 : 60;
  if (lines.some((line) => columns(line) > limit || BULLET.test(line) || NUMBERED.test(line))) return false;
  const marked = lines.filter((line) => /[,，、;；:：.。!！?？…—–][”»’"]?$/u.test(line)).length;
  const closed = lines.filter(endsSentence).length;
  return marked * 2 >= lines.length && closed * 3 <= lines.length * 2;
}

function makeBlock(text: string, lines: readonly Line[], kind: SourceBlock['kind']): SourceBlock {
  const range = trimRange(text, { start: lines[0]?.start ?? 0, end: lines[lines.length - 1]?.end ?? 0 });
  const marks = lines.flatMap((line) => markOf(text, line, kind));
  const hashes = kind === 'heading' ? marks[0] : undefined;
  return {
    ...range,
    kind,
    ...(hashes ? { level: hashes.end - hashes.start } : {}),
    ...(marks.length > 0 ? { marks } : {}),
  };
}

/** The bullet, `#` or `>` that begins a line. */
function markOf(text: string, { start, end }: Line, kind: SourceBlock['kind']): TextRange[] {
  const pattern = { heading: HASHES, quotation: QUOTED, 'list-item': BULLET }[kind as 'heading'];
  const found = pattern?.exec(text.slice(start, end));
  if (!found?.[1]) return [];
  const at = start + found[0].indexOf(found[1]);
  return [{ start: at, end: at + found[1].length }];
}
