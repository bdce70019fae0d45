import { expect, it } from 'vitest';
import { SourceBuilder } from '../formats/source-builder';
import { clean } from './passes';

function sourceWithApart() {
  const builder = new SourceBuilder();
  builder.add({ text: 'Home · About · Archive', kind: 'paragraph', furniture: true });
  const text = '  The dry, wet road ended at the pond.';
  builder.add({ text, kind: 'paragraph', apart: [{ start: text.indexOf('dry'), end: text.indexOf('wet') }] });
  return builder.build({ authors: ['O. Lane'], date: '2021' });
}

it('[C20] what a format sets apart goes, and the ledger names it', () => {
  const { draft, entries } = clean(sourceWithApart());
  expect(draft.blocks.map(({ body }) => body.text)).toEqual(['The wet road ended at the pond.']);
  expect(entries.map(({ pass, what, text }) => [pass, what, text])).toEqual([
    ['set-apart', 'removed', 'Home · About · Archive'],
    ['set-apart', 'removed', 'dry, '],
  ]);
  expect(draft.facts).toMatchObject({ authors: ['O. Lane'], date: '2021' });
});

it('[C3] [C20] each of them can be taken back singly', () => {
  const source = sourceWithApart();
  const ids = clean(source).entries.map(({ id }) => id);
  const { draft, entries } = clean(source, new Set(ids));
  expect(draft.blocks.map(({ body }) => body.text)).toEqual([
    'Home · About · Archive',
    'The dry, wet road ended at the pond.',
  ]);
  expect(entries.map(({ what }) => what)).toEqual(['reported', 'reported']);
});
