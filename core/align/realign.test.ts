import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bead, Bitext } from '../model/bitext';
import { checkBitext } from '../model/check-bitext';
import { bitextFrom } from './columns.fixture';
import { type Realigned, realign, type Stretch } from './realign';

const single = (count: number, without: readonly number[] = []) =>
  Array.from({ length: count }, (_, n) => [n]).filter(([n = 0]) => !without.includes(n));

function counter(): () => string {
  let n = 0;
  return () => `new${n++}`;
}

function again(bitext: Bitext, stretch: Stretch): Realigned {
  return realign(bitext, stretch, { newId: counter() });
}

function replaced(bitext: Bitext, { removed, added }: Realigned): Bitext {
  const at = removed[0] ? bitext.beads.indexOf(removed[0]) : 0;
  expect(bitext.beads.slice(at, at + removed.length)).toEqual(removed);
  return { ...bitext, beads: [...bitext.beads.slice(0, at), ...added, ...bitext.beads.slice(at + removed.length)] };
}

const confirmed = (bitext: Bitext, ids: readonly string[]): Bitext => ({
  ...bitext,
  beads: bitext.beads.map((bead) => (ids.includes(bead.id) ? { ...bead, review: 'confirmed' } : bead)),
});

const shapes = (beads: readonly Bead[], documents: readonly string[]) =>
  beads.map(({ sides }) => documents.map((id) => (sides[id] ?? []).join('+')).join(' : '));

/** Line 4 is missing in English and everything behind it stands one too early; the last bead takes what is left. */
const slipped = bitextFrom({ ru: single(12), en: single(12, [4]) }, [
  ...Array.from({ length: 11 }, () => [1, 1]),
  [1, 0],
]);

describe('realign', () => {
  it('[RA4] aligns from a bead to the end, and leaves what stands before it alone', () => {
    const made = again(slipped, { from: 'bead4' });
    expect(made.removed[0]?.id).toBe('bead4');
    expect(shapes(made.added, ['d-ru', 'd-en'])).toEqual([
      'ru4 : ',
      ...[5, 6, 7, 8, 9, 10, 11].map((n) => `ru${n} : en${n - 1}`),
    ]);
    expect(checkBitext(replaced(slipped, made))).toEqual([]);
  });

  it('[RA4] stops before the bead that is named', () => {
    const made = again(slipped, { from: 'bead2', to: 'bead8' });
    expect(shapes(made.added, ['d-ru', 'd-en'])).toEqual(['ru4 : ', 'ru5 : en4', 'ru6 : en5', 'ru7 : en6', ' : en7']);
    expect(made.removed.at(-1)?.id).toBe('bead7');
    expect(checkBitext(replaced(slipped, made))).toEqual([]);
  });

  it('[RA5] keeps confirmed beads and front matter', () => {
    const bitext = confirmed(slipped, ['bead6', 'bead9']);
    const made = again(bitext, { from: 'bead0' });
    const after = replaced(bitext, made);
    for (const id of ['bead6', 'bead9']) {
      expect(after.beads.find((bead) => bead.id === id)).toEqual(bitext.beads.find((bead) => bead.id === id));
    }
    expect(checkBitext(after)).toEqual([]);
    const front = {
      ...slipped,
      beads: slipped.beads.map((bead, k) => (k === 11 ? { ...bead, method: 'front' as const } : bead)),
    };
    expect(replaced(front, again(front, { from: 'bead4' })).beads.at(-1)?.id).toBe('bead11');
  });

  it('[RA6] keeps the id and the review of a bead that comes out the same', () => {
    const disputed = {
      ...slipped,
      beads: slipped.beads.map((bead, k) => (k < 4 ? { ...bead, review: 'disputed' as const } : bead)),
    };
    expect(again(disputed, { from: 'bead0' }).removed[0]?.id).toBe('bead4');
    const right = bitextFrom(
      { ru: single(6), en: single(6) },
      Array.from({ length: 6 }, () => [1, 1]),
    );
    expect(again(right, { from: 'bead0' })).toEqual({ removed: [], added: [] });
  });

  it('[RA7] works with three columns', () => {
    const rows = [...Array.from({ length: 11 }, () => [1, 1, 1]), [1, 0, 1]];
    const bitext = confirmed(bitextFrom({ ru: single(12), en: single(12, [4]), zh: single(12) }, rows), ['bead2']);
    const after = replaced(bitext, again(bitext, { from: 'bead1' }));
    expect(shapes(after.beads, ['d-ru', 'd-en', 'd-zh'])).toEqual([
      ...[0, 1, 2, 3].map((n) => `ru${n} : en${n} : zh${n}`),
      'ru4 :  : zh4',
      ...[5, 6, 7, 8, 9, 10, 11].map((n) => `ru${n} : en${n - 1} : zh${n}`),
    ]);
    expect(after.beads[2]).toBe(bitext.beads[2]);
    expect(checkBitext(after)).toEqual([]);
  });

  it('[RA4] [RA5] keeps every bitext sound, whatever is confirmed', () => {
    const rows = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }), fc.nat({ max: 2 })), {
      minLength: 1,
      maxLength: 14,
    });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.boolean()), fc.nat(), fc.nat(), (given, marks, x, y) => {
        const shape = given.filter((row) => row.some((n) => n > 0));
        fc.pre(shape.length > 0);
        const count = (column: number) => shape.reduce((sum, row) => sum + (row[column] ?? 0), 0);
        const plan = { ru: single(count(0)), en: single(count(1)), zh: single(count(2)) };
        const held = shape.flatMap((_, k) => (marks.next().value ? [`bead${k}`] : []));
        const bitext = confirmed(bitextFrom(plan, shape), held);
        const [from, to] = [x % shape.length, y % shape.length].sort((p, q) => p - q);
        const after = replaced(bitext, again(bitext, { from: `bead${from}`, to: `bead${to}` }));
        expect(checkBitext(after)).toEqual([]);
        const ids = after.beads.filter(({ review }) => review === 'confirmed').map(({ id }) => id);
        expect(ids).toEqual(held);
      }),
      { numRuns: 80 },
    );
  });

  it('[RA8] refuses beads that are not there or stand the other way round', () => {
    expect(() => again(slipped, { from: 'x' })).toThrow('There is no bead x');
    expect(() => again(slipped, { from: 'bead3', to: 'bead1' })).toThrow('Bead bead1 stands before bead3');
  });
});
