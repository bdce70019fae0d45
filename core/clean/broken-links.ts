import { type Draft, editBlocks, type Pass, type Wish } from './draft';
import type { Ledger } from './ledger';

const NAME = 'broken-links';

/** A line end with the blanks round it. */
const LINE_END = /(?<![^\S\r\n])[^\S\r\n]*(?:\r\n|[\r\n\u2028\u2029\u0085\f\v])[^\S\r\n]*/g;

/** Longest part of an address that is looked at, in UTF-16 units. */
const REACH = 400;

/** Joins addresses that a line end cut in two. */
export const brokenLinks: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    return editBlocks(draft, NAME, ledger, ({ body }) => findBreaks(body.text));
  },
};

function findBreaks(text: string): Wish[] {
  if (!/https?:\/\/|www\./.test(text)) return [];
  const wishes: Wish[] = [];
  for (const found of text.matchAll(LINE_END)) {
    const end = found.index + found[0].length;
    const before = /\S+$/.exec(text.slice(Math.max(0, found.index - REACH), found.index))?.[0] ?? '';
    const next = /^[!-~]+/.exec(text.slice(end, end + REACH))?.[0] ?? '';
    const open = wishes[wishes.length - 1]?.end === found.index - before.length;
    if ((open || /https?:\/\/|www\./.test(before)) && goesOn(before, next)) {
      wishes.push({ start: found.index, end, insert: '', what: 'replaced' });
    }
  }
  return wishes;
}

/** Whether a word that begins a line looks like the rest of an address rather than like the next word. */
function goesOn(address: string, next: string): boolean {
  if (!/^[\w%~?&=#./+-]/.test(next)) return false;
  if (address.endsWith('://')) return /[.]/.test(next);
  if (/[-_=&?%#~]$/.test(address)) return /^[a-z\d%]/i.test(next);
  if (/[.,;:)»”]$/.test(address)) return false;
  return /[/=?&_%]|[^.]\.[a-z\d]|-[^-]+-/i.test(next);
}
