import type { PageWords } from '../languages/page-words';
import { PAGE_WORDS } from '../languages/pages';

/** Longest block that is looked at as a line round the text, in UTF-16 units. */
export const LONGEST_LINE = 320;

const LANGUAGES: readonly PageWords[] = Object.values(PAGE_WORDS);

/** A line without what hangs at its ends: arrows, ticks, colons. Empty for a block too long to be a line. */
export function lineOf(text: string): string {
  if (text.length > LONGEST_LINE) return '';
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s»>→↑←«•|✓✔▲▼⟩›]+|[\s»>→↑←•|✓✔▲▼⟩›]+$/g, '')
    .trim();
}

type Label = 'takeaways' | 'summary' | 'citation' | 'source' | 'disclaimer' | 'references' | 'promotion' | 'caption';

/** Whether a pattern of any language fits the line. */
export function isLabel(line: string, label: Label): boolean {
  return line !== '' && LANGUAGES.some((words) => words[label].test(line));
}

/** What a pattern with named groups finds in the line, in the first language that fits. */
export function readLine(line: string, label: 'credit' | 'byline' | 'page'): Record<string, string> | undefined {
  if (line === '') return undefined;
  for (const words of LANGUAGES) {
    const groups = words[label].exec(line)?.groups;
    if (groups) return groups as Record<string, string>;
  }
  return undefined;
}

/** How surely a line belongs to the page and not to the text. */
export type Furniture = 'surely' | 'perhaps' | 'no';

/**
 * A known invitation, or a row of button labels, surely does; one label by itself perhaps does (`Home` may be the
 * name of a chapter).
 */
export function furnitureOf(line: string): Furniture {
  if (line === '') return 'no';
  const plain = line.replace(/[:：]$/, '').trim();
  if (LANGUAGES.some((words) => words.furniture.some((pattern) => pattern.test(plain)))) return 'surely';
  const labels = countButtons(plain.toLowerCase());
  return labels === 0 ? 'no' : labels === 1 ? 'perhaps' : 'surely';
}

const BUTTONS = LANGUAGES.flatMap((words) => words.buttons)
  .map((label) => label.toLowerCase())
  .sort((a, b) => b.length - a.length);

/** How many button labels a line consists of, run together or set apart; 0 when other words stand among them. */
function countButtons(line: string): number {
  let at = 0;
  let count = 0;
  while (at < line.length) {
    const label = BUTTONS.find((name) => line.startsWith(name, at));
    if (!label) return 0;
    at += label.length;
    at += /^[\s|·•/,，、&+-]*/.exec(line.slice(at))?.[0].length ?? 0;
    count++;
  }
  return count;
}
