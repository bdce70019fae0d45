import type { TextRange } from '../model/range';
import { type Line, splitLines } from '../text/lines';

/** Lines between two blank ones. */
export type Chunk = readonly Line[];

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const SENTENCE_END = /[.!?…。！？][\p{Pe}\p{Pf}\p{Pi}"'\d]{0,4}$/u;

/** Characters of the end of a text that `endsSentence` looks at. */
const TAIL = 12;

/** Whether a stretch closes with a full stop or its like, with or without a quote or bracket behind it. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-TAIL).trimEnd());
}

/** Columns a line takes when a hanzi takes two. Linear. */
export function columns(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** The range without white space at its ends. */
export function trimRange(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from++;
  while (to > from && text.charAt(to - 1).trim() === '') to--;
  return { start: from, end: to };
}

/** Runs of lines without a blank line or a page break between them. */
export function chunksOf(text: string): Line[][] {
  const chunks: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of splitLines(text)) {
    const { start, end } = trimRange(text, line);
    if (start === end) {
      open = undefined;
      continue;
    }
    if (!open || line.page) {
      open = [];
      chunks.push(open);
    }
    open.push(line);
  }
  return chunks;
}

/** How the lines of a text were made. */
export interface Layout {
  /** Lines are broken to a width, not where paragraphs end. */
  readonly wrapped: boolean;
  /** Columns of a full line. */
  readonly width: number;
}

/** Widest a wrapped line may be, in columns; beyond it a line is a paragraph. */
const WIDEST = 160;
const NARROWEST = 30;

/**
 * Tells wrapped lines from lines that are paragraphs: wrapped ones are about equally long and end anywhere; a line
 * that is a paragraph ends a sentence.
 */
export function layoutOf(text: string, chunks: readonly Chunk[]): Layout {
  const inner = chunks.flatMap((chunk) => chunk.slice(0, -1)).map((line) => text.slice(line.start, line.end).trimEnd());
  const widths = inner.map(columns).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.8)] ?? 0;
  if (width < NARROWEST || width > WIDEST) return { wrapped: false, width };
  const full = widths.filter((value) => value >= width * 0.75).length;
  const closed = inner.filter(endsSentence).length;
  return { wrapped: full >= inner.length * 0.5 && closed <= inner.length * 0.4, width };
}
