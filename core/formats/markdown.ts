import type { TextRange } from '../model/range';
import type { SourceBlock, SourceText } from '../model/source';
import { type Line, splitLines } from '../text/lines';
import { trimRange } from './layout';
import { inlineMarks } from './markdown-inline';

const HASHES = /^\s{0,3}(#{1,6})(?:\s+|$)/;
const CLOSING_HASHES = /\s+(#+)\s*$/;
const UNDERLINE = /^\s{0,3}(=+|-+)\s*$/;
const RULE = /^\s{0,3}([-*_])(?:\s*\1){2,}\s*$/;
const FENCE = /^\s{0,3}(```+|~~~+)/;
const QUOTE = /^\s{0,3}(>(?:\s?>)*)\s?/;
const BULLET = /^\s*([-*+])\s+\S/;
const NUMBER = /^\s*(\d{1,9}[.)])\s+\S/;
const NOTE = /^\s{0,3}\[\^[^\]\s]{1,40}\]:\s*\S/;
const ROW = /^\s*\|.*\|\s*$/;
const DIVIDER = /^[\s|:-]+$/;

type Kind = SourceBlock['kind'];

/** A block while its lines are gathered. */
interface Open {
  readonly kind: Kind;
  readonly level?: number;
  readonly lines: Line[];
  readonly marks: TextRange[];
  /** Lines are taken as they are (code). */
  readonly raw?: boolean;
}

/**
 * Reads Markdown (CommonMark's blocks, tables and notes of GitHub): headings, paragraphs, lists, quotations, notes. A
 * row of a table gives a block a cell. Markup is left in the text and named in `marks`. Never fails. Linear.
 */
export function parse(text: string): SourceText {
  const reader = new Reader(text);
  const lines = splitLines(text);
  const body = reader.frontMatter(lines);
  for (const line of lines.slice(body)) reader.take(line);
  return { text, blocks: reader.done() };
}

/** The blocks as Markdown, a blank line between two. */
export function serialise({ text, blocks }: SourceText): string {
  return `${blocks.map((block) => writeBlock(text, block)).join('\n\n')}\n`;
}

function writeBlock(text: string, block: SourceBlock): string {
  const words = text.slice(block.start, block.end);
  if (block.marks?.length) return words;
  if (block.kind === 'heading') return `${'#'.repeat(block.level ?? 2)} ${words}`;
  if (block.kind === 'quotation') return words.replace(/^/gm, '> ');
  return block.kind === 'list-item' && !NUMBER.test(words) ? `- ${words}` : words;
}

/** Gathers lines into blocks, one after the other. */
class Reader {
  private readonly blocks: SourceBlock[] = [];
  private open: Open | undefined;
  private fence = '';

  constructor(private readonly text: string) {}

  /** Number of lines that settings at the head of the file take (`---` … `---`); they become one block of markup. */
  frontMatter(lines: readonly Line[]): number {
    if (!lines[0] || this.words(lines[0]).trim() !== '---') return 0;
    const close = lines.findIndex((line, k) => k > 0 && /^(?:---|\.\.\.)\s*$/.test(this.words(line)));
    if (close < 1 || !/^[\w-]+:/.test(this.words(lines[1] as Line))) return 0;
    const range = trimRange(this.text, { start: lines[0].start, end: lines[close]?.end ?? 0 });
    this.blocks.push({ ...range, kind: 'paragraph', marks: [range] });
    return close + 1;
  }

  take(line: Line): void {
    const words = this.words(line);
    const fence = FENCE.exec(words)?.[1];
    const underline = UNDERLINE.exec(words)?.[1];
    if (this.fence !== '') this.takeCode(line, words);
    else if (words.trim() === '') this.close();
    else if (fence) this.openCode(line, fence);
    else if (underline && this.underlines()) this.underline(line, underline);
    else if (RULE.test(words)) this.single(line, 'paragraph', [trimRange(this.text, line)]);
    else if (ROW.test(words)) this.takeRow(line, words);
    else this.takeText(line, words);
  }

  done(): SourceBlock[] {
    this.close();
    return this.blocks;
  }

  private words({ start, end }: TextRange): string {
    return this.text.slice(start, end);
  }

  private close(): void {
    const { open } = this;
    this.open = undefined;
    const last = open?.lines[open.lines.length - 1];
    if (!open?.lines[0] || !last) return;
    const range = trimRange(this.text, { start: open.lines[0].start, end: last.end });
    if (range.start === range.end) return;
    const inline = open.raw ? [] : inlineMarks(this.text, range);
    const outer = open.marks.filter((mark) => mark.end > mark.start);
    const marks = [...outer, ...inline.filter((mark) => !outer.some((other) => overlap(mark, other)))];
    this.blocks.push({
      ...range,
      kind: open.kind,
      ...(open.level ? { level: open.level } : {}),
      ...(marks.length > 0 ? { marks: marks.sort((a, b) => a.start - b.start) } : {}),
    });
  }

  private single(line: Line, kind: Kind, marks: TextRange[], level?: number): void {
    this.close();
    this.open = { kind, lines: [line], marks, ...(level ? { level } : {}) };
    this.close();
  }

  private takeText(line: Line, words: string): void {
    const hashes = HASHES.exec(words)?.[1];
    if (hashes) this.single(line, 'heading', this.hashMarks(line, words, hashes), hashes.length);
    else this.takeProse(line, words);
  }

  private takeProse(line: Line, words: string): void {
    const quote = QUOTE.exec(words)?.[1];
    const bullet = BULLET.exec(words)?.[1];
    const begins = bullet !== undefined || NUMBER.test(words);
    const kind: Kind = NOTE.test(words) ? 'footnote' : quote ? 'quotation' : begins ? 'list-item' : 'paragraph';
    const goesOn = kind === 'quotation' ? this.open?.kind === 'quotation' : kind === 'paragraph' && this.open;
    if (!goesOn) {
      this.close();
      this.open = { kind, lines: [], marks: [] };
    }
    this.open?.lines.push(line);
    const mark = quote ?? bullet;
    if (mark) this.open?.marks.push(this.place(line, words, mark));
  }

  private place(line: Line, words: string, mark: string): TextRange {
    const start = line.start + words.indexOf(mark);
    return { start, end: start + mark.length };
  }

  private hashMarks(line: Line, words: string, hashes: string): TextRange[] {
    const closing = CLOSING_HASHES.exec(words.slice(words.indexOf(hashes) + hashes.length))?.[1];
    const end = line.start + words.trimEnd().length;
    return [this.place(line, words, hashes), ...(closing ? [{ start: end - closing.length, end }] : [])];
  }

  private underlines(): boolean {
    return this.open?.kind === 'paragraph' && this.open.lines.length <= 3;
  }

  /** A line of `=` or `-` under one makes a heading of it. */
  private underline(line: Line, marks: string): void {
    const { open } = this;
    if (!open) return;
    this.open = {
      kind: 'heading',
      level: marks.startsWith('=') ? 1 : 2,
      lines: [...open.lines, line],
      marks: [...open.marks, trimRange(this.text, line)],
    };
    this.close();
  }

  /** A block a cell; the bars, and a divider as a whole, are markup. */
  private takeRow(line: Line, words: string): void {
    this.close();
    if (DIVIDER.test(words)) this.single(line, 'paragraph', [trimRange(this.text, line)]);
    else this.takeCells(line, words);
  }

  private takeCells(line: Line, words: string): void {
    const bars = [...words.matchAll(/(?<!\\)\|/g)].map((bar) => line.start + bar.index);
    const last = bars.length - 1;
    bars.slice(0, last).forEach((start, k) => {
      const end = (bars[k + 1] ?? line.end) + (k + 1 === last ? 1 : 0);
      const marks = [{ start, end: start + 1 }, ...(k + 1 === last ? [{ start: end - 1, end }] : [])];
      this.open = { kind: 'paragraph', lines: [{ start, end, page: false }], marks };
      this.close();
    });
  }

  private openCode(line: Line, fence: string): void {
    this.close();
    this.fence = fence;
    this.open = { kind: 'verse', lines: [line], marks: [trimRange(this.text, line)], raw: true };
  }

  private takeCode(line: Line, words: string): void {
    this.open?.lines.push(line);
    if (!words.trim().startsWith(this.fence)) return;
    this.open?.marks.push(trimRange(this.text, line));
    this.fence = '';
    this.close();
  }
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}
