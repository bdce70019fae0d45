import { describe, expect, it } from 'vitest';
import type { Command } from './commands/command';
import { mergeBeads, standAlone } from './commands/link';
import { setReview } from './commands/review';
import { mergeSentences, splitBead } from './commands/split';
import { editText } from './commands/words';
import { ferry } from './step.fixture';
import { summaryOf } from './summary';

const bitext = ferry();
const said = ({ label, steps }: Command) =>
  summaryOf({ id: 't', steps, meta: { at: '', by: '', label, undoable: true } }, bitext.work);

describe('summaryOf', () => {
  it('[E29] counts pairs, sentences and words, and names the side when it is one', () => {
    expect(said(mergeBeads(bitext, 'k0', 3))).toEqual({ label: 'merge', count: 3, texts: [] });
    expect(said(mergeSentences(bitext, 'zh1'))).toEqual({
      label: 'merge-sentences',
      count: 2,
      side: 'original',
      texts: [],
    });
    expect(said(setReview(bitext, ['k0', 'k2'], 'confirmed'))).toMatchObject({ label: 'confirm', count: 2 });
    expect(said(standAlone(bitext, 'k1', 'zh', () => 'n'))).toMatchObject({ label: 'untranslated', count: 2 });
    expect(said(splitBead(bitext, 'k1', { en: 38 }, () => `n${Math.random()}`))).toMatchObject({
      label: 'split',
      count: 2,
    });
    expect(said(editText(bitext, 'en0', 'The boat leaves at seven.'))).toEqual({
      label: 'text',
      count: 1,
      side: 'translation',
      texts: [
        { at: 4, removed: 'ferry', added: 'boat' },
        { at: 20, removed: 'six', added: 'seven' },
      ],
    });
  });
});
