import { type Draft, type DraftBlock, editBlock, inputRange, type Pass, type Wish } from './draft';
import type { Ledger } from './ledger';
import { superscript } from './superscript';

const NAME = 'note-labels';
const DEFINITION = /^\[\^(?<label>[^\]\s]{1,40})\]:\s*/;
const REFERENCE = /\[\^(?<label>[^\]\s]{1,40})\](?!:)/g;

/** Sets the marks of labelled notes, `[^2]`, as superscripts numbered through, and brings their notes to the foot. */
export const noteLabels: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    const numbers = numberLabels(draft.blocks);
    if (numbers.size === 0) return draft;
    const set = draft.blocks.map((block) => editBlock(block, NAME, wishesFor(block, numbers), ledger));
    const lastText = draft.blocks.findLastIndex((block) => !DEFINITION.test(block.body.text));
    const isFoot = draft.blocks.map((block, k) => {
      if (!DEFINITION.test(block.body.text)) return false;
      return k > lastText || ledger.propose({ pass: NAME, what: 'moved', ...inputRange(block) });
    });
    const feet = set.flatMap((block, k): DraftBlock[] =>
      isFoot[k] ? [{ ...block, kind: 'footnote', role: 'footnote' }] : [],
    );
    return { ...draft, blocks: [...set.filter((_, k) => !isFoot[k]), ...feet] };
  },
};

/** Numbers of the labels that have a note, in the order of the notes. */
function numberLabels(blocks: readonly DraftBlock[]): Map<string, string> {
  const labels = blocks.flatMap(({ body }) => DEFINITION.exec(body.text)?.groups?.label ?? []);
  return new Map([...new Set(labels)].map((label, k) => [label, superscript(k + 1)]));
}

function wishesFor({ body }: DraftBlock, numbers: ReadonlyMap<string, string>): Wish[] {
  const own = DEFINITION.exec(body.text);
  const references = [...body.text.matchAll(REFERENCE)].flatMap(({ index, 0: mark, groups }): Wish[] => {
    const insert = numbers.get(groups?.label ?? '');
    return insert ? [{ start: index, end: index + mark.length, insert, what: 'replaced' }] : [];
  });
  if (!own) return references;
  const insert = `${numbers.get(own.groups?.label ?? '') ?? ''} `;
  return [{ start: 0, end: own[0].length, insert, what: 'replaced' }, ...references];
}
