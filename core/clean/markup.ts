import { type Draft, editBlocks, type Pass, type Wish } from './draft';
import type { Ledger } from './ledger';

const NAME = 'markup';

/** A Markdown link: its words and its address; words without a bracket before them are the rest of a link. */
const LINK = /(?<open>!?\[)(?<words>[^[\]\n]{0,300})\]\((?<address>[^()\s]{0,500})(?: "[^"\n]{0,200}")?\)/g;

/** What is left of a link of which one half is gone: `][2](#)`. */
const REST = /\]\[[^[\]\s]{0,10}\]\([^()\s]{0,300}\)|(?<!\[[^[\]\n]{0,300})\]\((?:#|javascript:)[^()\s]{0,100}\)/g;

/** Takes the marks of links without an address out of running text, and what is left of broken ones. */
export const markup: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    return editBlocks(draft, NAME, ledger, ({ body }) => {
      const links = [...body.text.matchAll(LINK)].flatMap(deadLink);
      const rests = [...body.text.matchAll(REST)].map(
        ({ index, 0: whole }): Wish => ({ start: index, end: index + whole.length, insert: '', what: 'removed' }),
      );
      const apart = links.filter((link) => !rests.some((rest) => link.start < rest.end && rest.start < link.end));
      return [...apart, ...rests].sort((a, b) => a.start - b.start);
    });
  },
};

/** A link that leads nowhere keeps its words. */
function deadLink(found: RegExpExecArray): Wish[] {
  const { open = '', words = '', address = '' } = found.groups ?? {};
  if (!/^(?:#.*|javascript:.*|)$/i.test(address)) return [];
  const end = found.index + found[0].length;
  const wordsStart = found.index + open.length;
  return [
    { start: found.index, end: wordsStart, insert: '', what: 'removed' },
    { start: wordsStart + words.length, end, insert: '', what: 'removed' },
  ];
}
