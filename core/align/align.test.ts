import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignedBead, type AlignSide, align } from './align';

const russian: AlignSide = {
  lang: 'ru',
  segments: [
    'В 1931 году мельницу у реки продали за 240 рублей.',
    'Новый хозяин, инженер Горн, привёз из города 12 жерновов.',
    'Старый мельник уехал. Больше его не видели.',
    'Через 7 лет плотину снесло паводком.',
  ],
};
const english: AlignSide = {
  lang: 'en',
  segments: [
    'In 1931 the mill on the river was sold for 240 roubles.',
    'The new owner was an engineer called Gorn.',
    'From the city he brought 12 millstones.',
    'The old miller left and was never seen again.',
    'After 7 years a flood carried the dam away.',
  ],
};

const word = fc.constantFrom('дом', 'река', '1931', '12', 'city', 'river', 'Gorn', '山水', '三百', '?', '«', 'a');
const segment = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const side = fc.record({
  lang: fc.constantFrom('zh', 'ru', 'en'),
  segments: fc.array(segment, { maxLength: 25 }),
}) as fc.Arbitrary<AlignSide>;

const shapes = (beads: readonly AlignedBead[]) => beads.map(({ a, b }) => [a.start, a.end, b.start, b.end]);

describe('align', () => {
  it('[A1] gives beads that partition both sides in order', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        let [i, j] = [0, 0];
        for (const bead of align(a, b)) {
          expect([bead.a.start, bead.b.start]).toEqual([i, j]);
          expect(bead.a.end - i + bead.b.end - j).toBeGreaterThan(0);
          expect(bead.score >= 0 && bead.score <= 1).toBe(true);
          [i, j] = [bead.a.end, bead.b.end];
        }
        expect([i, j]).toEqual([a.segments.length, b.segments.length]);
      }),
      { numRuns: 150 },
    );
  });

  it('[A2] joins what the other side has joined', () => {
    expect(shapes(align(russian, english))).toEqual([
      [0, 1, 0, 1],
      [1, 2, 1, 3],
      [2, 3, 3, 4],
      [3, 4, 4, 5],
    ]);
  });

  it('[A3] stops when it is cancelled', () => {
    const control = { report: () => undefined, cancelled: true };
    expect(() => align(russian, english, { control })).toThrow('Cancelled');
  });
});
