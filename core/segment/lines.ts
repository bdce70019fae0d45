import type { TextRange } from '../model/range';
import { BREAK, classAt, classBefore, DIGIT, LETTER, SPACE, WIDE } from './chars';
import { startsItem } from './items';

/** Lines at least this wide may be wrapped by a margin; a hanzi is two wide. */
const NARROWEST_MARGIN = 40;
/** A wrapped line is at least this part of the widest one. */
const FULL_LINE = 0.7;

/** White space around it left out, so `start` is `end` in an empty line. */
interface Line extends TextRange {
  readonly width: number;
}

/**
 * Offsets where a sentence begins because a line does (rules [S6] to [S8]): after an empty line, at a list item or
 * dialogue dash, and after a line that ends short of the margin without a stop. Other line breaks are spaces.
 */
export function lineStarts(text: string): number[] {
  const lines = readLines(text);
  const margin = lines.reduce((widest, line) => Math.max(widest, line.width), 0);
  if (isBareList(text, lines, margin)) return lines.filter(({ start, end }) => start < end).map(({ start }) => start);
  return lines.flatMap((line, k) => {
    const before = lines[k - 1];
    if (!before || line.end === line.start) return [];
    return before.end === before.start || beginsAnew(text, before, line, margin) ? [line.start] : [];
  });
}

/** The lines of `text` that hold words, without surrounding white space. */
export function wordLines(text: string): TextRange[] {
  return readLines(text)
    .filter((line) => line.start < line.end)
    .map(({ start, end }) => ({ start, end }));
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let width = 0;
  for (let at = 0; at <= text.length; at++) {
    const bits = at < text.length ? classAt(text, at) : BREAK;
    width += bits & WIDE ? 2 : 1;
    if (!(bits & BREAK)) continue;
    lines.push(trimLine(text, start, at, width - 1));
    if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at++;
    start = at + 1;
    width = 0;
  }
  return lines;
}

function trimLine(text: string, from: number, to: number, width: number): Line {
  let start = from;
  let end = to;
  while (start < end && classAt(text, start) & SPACE) start++;
  while (start < end && classAt(text, end - 1) & SPACE) end--;
  return { start, end, width };
}

/** What a line ends with when the next one goes on: a stop is left to the passes, a comma or dash joins. */
const RUNS_ON = /(?:[.!?…。！？｡．,，、;；(（«“「/&\-–—‐\u00ad]|[.!?…。！？]["'”’»」』）)\]])$/u;
const CARRIES_ON = /^[\p{Ll},.;:!?)\]»”%，。；：！？）」]/u;

/** Three short lines or more that end without any punctuation are entries, whatever their case. */
function isBareList(text: string, lines: readonly Line[], margin: number): boolean {
  const full = lines.filter(({ start, end }) => start < end);
  if (full.length < 3 || margin >= NARROWEST_MARGIN) return false;
  return full.every(({ end }) => classBefore(text, end) & (LETTER | DIGIT));
}

function beginsAnew(text: string, before: Line, line: Line, margin: number): boolean {
  if (startsItem(text, line.start)) return true;
  if (RUNS_ON.test(text.slice(Math.max(before.start, before.end - 2), before.end))) return false;
  if (CARRIES_ON.test(text.slice(line.start, line.start + 2))) return false;
  return margin < NARROWEST_MARGIN || before.width < margin * FULL_LINE;
}
