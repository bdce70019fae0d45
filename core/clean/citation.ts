import { findDates } from './dates';
import { type Draft, type DraftBlock, type Facts, inputRange, type Pass } from './draft';
import type { Ledger } from './ledger';
import { isLabel, lineOf } from './page-lines';

const NAME = 'citation';
const LABELLED = /^(?<label>[\p{L} ]{4,30}[:：])\s*(?<text>\S.*)$/su;
const MORE_THAN_LABEL = 20;

/** Moves the words in which to cite a page out of the text, with the authors and the date they name. */
export const citation: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    const k = draft.blocks.findIndex((block) => labelOf(block) !== undefined);
    const label = draft.blocks[k];
    if (!label) return draft;
    const own = labelOf(label);
    const words = own ? label : draft.blocks[k + 1];
    if (!words || (!own && words.body.text.length < MORE_THAN_LABEL)) return draft;
    if (!ledger.propose({ pass: NAME, what: 'moved', ...inputRange(words) })) return draft;
    const taken =
      own || ledger.propose({ pass: NAME, what: 'removed', ...inputRange(label) }) ? [label, words] : [words];
    return {
      blocks: draft.blocks.filter((block) => !taken.includes(block)),
      facts: withCitation(draft.facts, (own || words.body.text).replace(/\s+/g, ' ').trim()),
    };
  },
};

/** Undefined for a block without a label of citation; its words when they follow in the block, else nothing. */
function labelOf({ body }: DraftBlock): string | undefined {
  const line = lineOf(body.text);
  if (isLabel(line, 'citation')) return '';
  const { label, text } = LABELLED.exec(line)?.groups ?? {};
  return label && isLabel(label, 'citation') && (text?.length ?? 0) >= MORE_THAN_LABEL ? text : undefined;
}

function withCitation(facts: Facts, text: string): Facts {
  const dates = findDates(text);
  const date = facts.date ?? dates[dates.length - 1]?.iso;
  const authors = facts.authors.length > 0 ? facts.authors : authorsOf(text);
  return { ...facts, citation: text, authors, ...(date ? { date } : {}) };
}

/** Names before the quoted title: `Name. "Title" …`, `Name, Name. «Title»`. */
function authorsOf(text: string): string[] {
  const before = /^([^"“«《„]{2,120}?)[.,，。]?\s*["“«《„]/u.exec(text)?.[1];
  if (!before || /\d/.test(before)) return [];
  return before.split(/\s*(?:;|；|、| and | и |&)\s*/).filter((name) => name !== '');
}
