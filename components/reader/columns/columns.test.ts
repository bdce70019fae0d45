import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../core/model/work';
import { readWork } from '../../../server/corpus/read';
import { chosenColumns, withColumns } from './columns';

const document = (id: string, lang: string): Document => ({
  id,
  lang,
  side: id === 'a' ? 'original' : 'translation',
  title: id,
});
const three = [document('a', 'ru'), document('b', 'zh-Hans'), document('c', 'en')];
const two = [document('a', 'ru'), document('c', 'en')];
const none = { order: [], hidden: [] };
const ids = (documents: readonly Document[]) => documents.map(({ id }) => id).join('');

describe('columns', () => {
  it('[R22] stand as the work has them until something is chosen', () => {
    expect(ids(chosenColumns(three, none))).toBe('abc');
  });

  it('[R22] follow the address, which names languages in order', () => {
    expect(ids(chosenColumns(three, { ...none, address: 'en,ru' }))).toBe('ca');
    expect(ids(chosenColumns(three, { ...none, address: 'en,en,xx,zh' }))).toBe('cb');
  });

  it('[R22] follow the device, in every work that has the languages', () => {
    const kept = { order: ['en', 'ru'], hidden: ['zh'] };
    expect(ids(chosenColumns(three, kept))).toBe('ca');
    expect(ids(chosenColumns(two, kept))).toBe('ca');
    expect(ids(chosenColumns([document('a', 'zh'), document('b', 'en')], kept))).toBe('ba');
  });

  it('[R22] are never fewer than two of several', () => {
    expect(ids(chosenColumns(three, { ...none, address: 'en' }))).toBe('abc');
    expect(ids(chosenColumns(three, { order: [], hidden: ['ru', 'zh'] }))).toBe('abc');
    expect(ids(chosenColumns([document('a', 'ru')], { ...none, address: 'en' }))).toBe('a');
  });

  it('[R22] tell two documents of one language apart', () => {
    const versions = [document('a', 'zh'), document('b', 'en'), document('c', 'en')];
    expect(ids(chosenColumns(versions, { ...none, address: 'en-2,zh' }))).toBe('ca');
  });
});

describe('a bitext with fewer columns', () => {
  const work = readWork(path.resolve(import.meta.dirname, '../../../corpus/the-bridge-at-khasan'));
  it('[R23] keeps every sentence of the documents that are left, and no empty bead', () => {
    const [first, , third] = work.work.documents;
    if (!first || !third) throw new Error('the corpus text has three documents');
    const cut = withColumns(work, [third, first]);
    for (const { id } of [first, third]) {
      expect(cut.beads.flatMap((bead) => bead.sides[id] ?? [])).toEqual(
        work.beads.flatMap((bead) => bead.sides[id] ?? []),
      );
    }
    expect(cut.beads.every(({ sides }) => Object.values(sides).some((side) => side.length > 0))).toBe(true);
    expect(Object.keys(cut.segmentations)).toEqual([third.id, first.id]);
  });
});
