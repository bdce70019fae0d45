import { expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../server/export';
import { EXPORTS } from './export-menu';

it('the menu offers every form that the program writes', () => {
  expect([...EXPORTS].sort()).toEqual(Object.keys(EXPORT_FORMATS).sort());
});
