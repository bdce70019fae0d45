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

  it('[A3] stops when it is cancelled, at the start and between two rounds', () => {
    const control = { report: () => undefined, cancelled: true };
    expect(() => align(russian, english, { control })).toThrow('Cancelled');
    const late = {
      cancelled: false,
      report: () => {
        late.cancelled = true;
      },
    };
    expect(() => align(russian, english, { control: late })).toThrow('Cancelled');
  });

  it('[A12] tells how far it is, in steps that never go back', () => {
    const seen: number[] = [];
    const control = { cancelled: false, report: (_: string, done: number, of: number) => seen.push(done / of) };
    align(russian, english, { control });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((x, y) => x - y));
    expect(seen.every((part) => part >= 0 && part <= 1)).toBe(true);
  });

  it('[A13] gives the same beads turned round when the sides are turned round', () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const turned = align(b, a).map((bead) => ({ ...bead, a: bead.b, b: bead.a }));
        expect(turned).toEqual(align(a, b));
      }),
      { numRuns: 100 },
    );
  });

  it('[A14] leaves confirmed beads alone when text is appended', () => {
    fc.assert(
      fc.property(
        side,
        side,
        fc.array(segment, { maxLength: 9 }),
        fc.array(segment, { maxLength: 9 }),
        (a, b, x, y) => {
          const fixed = align(a, b);
          const longer = (given: AlignSide, more: readonly string[]) => ({
            ...given,
            segments: [...given.segments, ...more],
          });
          const after = align(longer(a, x), longer(b, y), { fixed });
          expect(shapes(after).slice(0, fixed.length)).toEqual(shapes(fixed));
          expect(after.at(-1)?.a.end ?? 0).toBe(a.segments.length + x.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('input that cannot be aligned', () => {
  const lines = (lang: AlignSide['lang'], list: readonly string[]): AlignSide => ({ lang, segments: list });
  const story = Array.from({ length: 40 }, (_, k) => `Gorn sold ${k * 7 + 3} boats to Vale in ${1800 + k}.`);
  const partitions = (beads: readonly AlignedBead[], a: AlignSide, b: AlignSide) => {
    let [i, j] = [0, 0];
    for (const bead of beads) {
      expect([bead.a.start, bead.b.start]).toEqual([i, j]);
      [i, j] = [bead.a.end, bead.b.end];
    }
    expect([i, j]).toEqual([a.segments.length, b.segments.length]);
  };
  const sure = (beads: readonly AlignedBead[]) => beads.filter(({ score }) => score >= 0.9).length / beads.length;

  it('[A15] stands alone, a segment a bead, when one side is empty', () => {
    const [a, b] = [lines('en', story), lines('zh', [])];
    const beads = align(a, b);
    partitions(beads, a, b);
    expect(beads).toHaveLength(story.length);
    expect(align(b, b)).toEqual([]);
  });

  it('[A15] is a partition with low scores when one sentence meets a thousand', () => {
    const thousand = Array.from({ length: 1000 }, (_, k) => `She walked on, day ${k}.`);
    const [a, b] = [lines('ru', ['Она шла весь день.']), lines('en', thousand)];
    const beads = align(a, b);
    partitions(beads, a, b);
    expect(beads.filter(({ a }) => a.end > a.start).every(({ score }) => score < 0.9)).toBe(true);
  });

  it('[A15] is a partition, seldom sure, when the texts share no word', () => {
    const words = ['stone', 'wind', 'salt', 'lamp', 'reed', 'clay', 'moss'];
    const other = ['вода', 'день', 'лес', 'путь', 'сон', 'дым', 'хлеб'];
    const text = (list: readonly string[], step: number) =>
      Array.from({ length: 60 }, (_, n) =>
        Array.from({ length: 3 + ((n * step) % 11) }, (_, k) => list[(n * step + k * k) % 7]).join(' '),
      );
    const [a, b] = [lines('en', text(words, 5)), lines('ru', text(other, 3))];
    const beads = align(a, b);
    partitions(beads, a, b);
    expect(sure(beads)).toBeLessThan(0.1);
  });

  it('[A15] is one to one and sure when both texts are the same', () => {
    const beads = align(lines('en', story), lines('en', story));
    expect(shapes(beads)).toEqual(story.map((_, k) => [k, k + 1, k, k + 1]));
    expect(sure(beads)).toBe(1);
  });

  it('[A15] is a partition when the language is not the one that is said', () => {
    for (const lang of ['zh', 'ru', 'en'] as const) {
      const [a, b] = [lines(lang, russian.segments), lines('zh', english.segments)];
      partitions(align(a, b), a, b);
    }
  });
});
