import type { Candidate } from './candidate';
import type { Verdict } from './pass';

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[一二三四五六七八九十百]{1,4}|[A-HJ-Za-zА-ЮЁа-яё])$/u;
const HEADING = /^(\p{L}{1,12}?)\.?\s?(\d{1,3}(?:[.-]\d{1,3})*|[IVXLC]{1,6}|[A-ZА-Я])$/u;

/** [S10] A number that opens a sentence (`3.`, `IV.`, `b.)`) or a heading (`Chapter 3.`, `Рис. 2.`) does not end it. */
export function heading({ block, stop, soFar }: Candidate): Verdict {
  if (soFar === undefined || stop.kind !== 'dot' || stop.wide || stop.closer > stop.end) return undefined;
  if (NUMBER.test(soFar)) return 'join';
  const [, word, number] = HEADING.exec(soFar) ?? [];
  return word && number && block.rules.words.headings.has(word.toLowerCase()) ? 'join' : undefined;
}
