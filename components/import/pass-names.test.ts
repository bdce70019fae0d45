import { expect, it } from 'vitest';
import { PASSES } from '../../core/clean/passes';
import english from '../../locales/en/import.json';

it('every cleaning pass has a name that a person can read', () => {
  expect(PASSES.map(({ name }) => name).filter((name) => !(name in english.pass))).toEqual([]);
});
