import { expect, it } from 'vitest';
import { type Bookmark, toggled } from './kept-bookmarks';

const mark = (segment: string): Bookmark => ({ document: 'd', segment, text: segment, lang: 'ru' });

it('[R31] a bookmark is set once, and taken away by the same key', () => {
  const one = toggled([], mark('a'));
  expect(one).toEqual({ list: [mark('a')], isSet: true });
  const two = toggled(one.list, mark('b'));
  expect(toggled(two.list, mark('a'))).toEqual({ list: [mark('b')], isSet: false });
});
