import { findDates } from './dates';
import { type Draft, type DraftBlock, type Facts, inputRange, type Pass } from './draft';
import type { Ledger } from './ledger';
import { isLabel, lineOf, readLine } from './page-lines';

const NAME = 'credits';

/** Longest line that may name an author and a date. */
const LONGEST_BYLINE = 100;
/** A byline stands in the first third, or among this many blocks. */
const EARLY = 8;
const ADDRESS = /<?\b(https?:\/\/[^\s<>]+)>?/g;

/**
 * Reads who did what out of the text: lines `Translated by: …` and bylines go to the facts; sources that stand under
 * the text they belong to stay there as credits and are listed as well.
 */
export const credits: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    let facts = draft.facts;
    const blocks: DraftBlock[] = [];
    draft.blocks.forEach((block, k) => {
      const line = lineOf(block.body.text);
      const read = readFacts(facts, line, k < Math.max(EARLY, draft.blocks.length / 3));
      if (read && ledger.propose({ pass: NAME, what: 'moved', ...inputRange(block) })) facts = read;
      else blocks.push(block);
    });
    return keepSources({ blocks, facts });
  },
};

/** The facts with those of a line, undefined when the line names none. */
function readFacts(facts: Facts, line: string, early: boolean): Facts | undefined {
  const credit = readLine(line, 'credit');
  if (credit?.role && credit.text) {
    const address = addresses(credit.text)[0];
    const text = address && credit.text.startsWith('<') ? address : credit.text;
    return { ...facts, credits: [...facts.credits, { role: credit.role.replace(/\s+/g, ' '), text }] };
  }
  return early ? readByline(facts, line) : undefined;
}

function readByline(facts: Facts, line: string): Facts | undefined {
  if (line.length > LONGEST_BYLINE) return undefined;
  const [date] = findDates(line);
  const rest = date ? `${line.slice(0, date.start)}${line.slice(date.end)}`.replace(/[\s|｜·•,，/—–-]+$/u, '') : line;
  const author = readLine(rest.replace(/[|｜].*$/u, '').trim(), 'byline')?.author?.trim();
  if (!author) return undefined;
  return { ...facts, authors: [...facts.authors, author], date: facts.date ?? date?.iso };
}

/** Blocks under a label of sources, label and all, become credits of the text above them. */
function keepSources({ blocks, facts }: Draft): Draft {
  const listed = [...facts.credits];
  let label: string | undefined;
  const out = blocks.map((block): DraftBlock => {
    const line = lineOf(block.body.text);
    if (isLabel(line, 'source')) {
      label = line.replace(/\s*[:：]$/, '');
      return asCredit(block);
    }
    const found = addresses(block.body.text);
    if (label === undefined || found.join('').length * 5 < line.length * 4 || found.length === 0) {
      label = undefined;
      return isLabel(line, 'disclaimer') ? { ...block, role: 'disclaimer' } : block;
    }
    for (const text of found) listed.push({ role: label, text });
    return asCredit(block);
  });
  return { blocks: out, facts: { ...facts, credits: listed } };
}

function asCredit(block: DraftBlock): DraftBlock {
  return { ...block, kind: 'paragraph', role: 'credits' };
}

function addresses(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(([, address = '']) => address);
}
