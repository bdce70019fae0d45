import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import { Candidate, readBlock } from './candidate';
import { classAt, DIGIT, LETTER, SPACE } from './chars';
import { runningItems } from './items';
import { lineStarts, wordLines } from './lines';
import { PASSES } from './passes';
import { holds } from './ranges';
import { readStops } from './stops';

/**
 * Sentences of one block, in order, without surrounding white space; together they hold every other character.
 * Rules in `docs/spec/segment.md`. Linear in the length of `text`.
 */
export function segmentBlock(text: string, lang: LanguageCode): TextRange[] {
  const block = readBlock(text, lang);
  const items = runningItems(text);
  const fixed = [...lineStarts(text), ...items.map((item) => item.start)].sort((a, b) => a - b);
  const cuts: number[] = [];
  let begin = 0;
  let next = 0;
  const cutAt = (end: number) => {
    cuts.push(end);
    begin = end;
  };
  for (const stop of readStops(text, block.marks)) {
    for (; (fixed[next] ?? text.length) <= stop.start; next++) cutAt(fixed[next] ?? 0);
    if (holds(items, stop.start, stop.end)) continue;
    if (judge(new Candidate(block, stop, begin)) === 'cut') cutAt(stop.close);
  }
  return sentences(text, [...cuts, ...fixed.slice(next), text.length]);
}

/** Lines of a verse block, in order, without surrounding white space; empty lines are left out (rule [S11]). */
export function segmentVerse(text: string): TextRange[] {
  return wordLines(text);
}

/** Asks the passes in their order; the last of them always answers. */
function judge(candidate: Candidate): 'cut' | 'join' {
  for (const { judge: pass } of PASSES) {
    const verdict = pass(candidate);
    if (verdict) return verdict;
  }
  return 'cut';
}

/** Stretches between cuts, white space trimmed; one without a letter or digit joins the one before it (rule [S5]). */
function sentences(text: string, cuts: readonly number[]): TextRange[] {
  const ranges: TextRange[] = [];
  let from = 0;
  for (const to of cuts) {
    const range = trim(text, from, to);
    from = to;
    if (range.start >= range.end) continue;
    const last = ranges.at(-1);
    if (last && !hasWords(text, range)) ranges[ranges.length - 1] = { start: last.start, end: range.end };
    else ranges.push(range);
  }
  return ranges;
}

function trim(text: string, from: number, to: number): TextRange {
  let start = from;
  let end = to;
  while (start < end && classAt(text, start) & SPACE) start++;
  while (end > start && classAt(text, end - 1) & SPACE) end--;
  return { start, end };
}

function hasWords(text: string, { start, end }: TextRange): boolean {
  for (let at = start; at < end; at++) if (classAt(text, at) & (LETTER | DIGIT)) return true;
  return false;
}
