import { type Draft, editBlocks, type Pass, type Wish } from './draft';
import type { Ledger } from './ledger';
import { type Vocabulary, vocabularyOf } from './vocabulary';

const NAME = 'soft-hyphens';

/** What may be a hyphen: soft hyphen, U+FFFD, hyphen; a line end perhaps behind it. */
const CANDIDATE = /([\u00ad\ufffd\u2010-])([^\S\r\n]*(?:\r\n|[\r\n\u2028\u2029\u0085\f\v])\s*)?/g;
const LETTERS_BEFORE = /[\p{L}\p{M}]{1,40}$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}]{1,40}/u;

/**
 * Mends words broken at line ends. A soft hyphen goes. U+FFFD, in a text where it stands at line ends in mid-word,
 * was a hyphen: it goes at a line end and becomes one inside a line. A plain hyphen at a line end goes when the text
 * has the word in one piece elsewhere.
 */
export const softHyphens: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    const lost = lostHyphens(draft);
    const words = vocabularyOf(draft);
    return editBlocks(draft, NAME, ledger, ({ body }) =>
      [...body.text.matchAll(CANDIDATE)].flatMap((found) => wishFor(body.text, found, lost, words) ?? []),
    );
  },
};

/** Whether U+FFFD stands for hyphens here: some at line ends in mid-word, and hardly any elsewhere than in words. */
export function lostHyphens(draft: Draft): boolean {
  let all = 0;
  let atLineEnd = 0;
  let inWord = 0;
  for (const { body } of draft.blocks) {
    all += body.text.match(/\ufffd/g)?.length ?? 0;
    atLineEnd += body.text.match(/[\p{L}]\ufffd[^\S\n\r]*[\n\r]\s*\p{L}/gu)?.length ?? 0;
    inWord += body.text.match(/[\p{L}\p{N}]\ufffd(?=\s*[\p{L}\p{N}]|$)/gu)?.length ?? 0;
  }
  return atLineEnd > 0 && atLineEnd * 5 >= all && inWord * 10 >= all * 9;
}

function wishFor(text: string, found: RegExpMatchArray, lost: boolean, words: Vocabulary): Wish | undefined {
  const [whole, mark = '', lineEnd] = found;
  const start = found.index ?? 0;
  const end = start + whole.length;
  const left = LETTERS_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const right = LETTERS_AFTER.exec(text.slice(end, end + 40))?.[0] ?? '';
  if (mark === '\ufffd' && !lost) return { start, end: start + 1, insert: mark, what: 'reported' };
  if (lineEnd === undefined) return insideLine(text, start, mark);
  if (left === '' || right === '') return undefined;
  return { start, end, insert: glueFor(mark, left, right, words), what: 'replaced' };
}

function insideLine(text: string, start: number, mark: string): Wish | undefined {
  if (mark === '\u00ad') return { start, end: start + 1, insert: '', what: 'removed' };
  if (mark !== '\ufffd') return undefined;
  const between = /[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(start + 1));
  if (between) return { start, end: start + 1, insert: '-', what: 'replaced' };
  return start === text.length - 1 ? undefined : { start, end: start + 1, insert: mark, what: 'reported' };
}

/** What joins two parts of a word that a line end parted: a hyphen that was always there, or nothing. */
export function glueFor(mark: string, left: string, right: string, words: Vocabulary): '' | '-' {
  if (mark === '\u00ad') return '';
  if (/^\p{Lu}/u.test(right) && !/\p{Lu}$/u.test(left)) return '-';
  const oneWord = words.hasWord(left + right);
  if (mark === '\ufffd') return !oneWord && words.hasCompound(left, right) ? '-' : '';
  return oneWord ? '' : '-';
}
