import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignedBead, type AlignSide, align } from './align';
import { pointsOf, routeThrough } from './fixed';

const word = fc.constantFrom('дом', 'река', '1931', '12', 'city', 'river', 'Gorn', '山水', '三百', '?', 'a');
const segment = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const sideOf = (lang: AlignSide['lang']) =>
  fc.array(segment, { maxLength: 30 }).map((segments): AlignSide => ({ lang, segments }));

/** Beads in order that leave gaps, some empty on one side or on both. */
function fixedBeads(a: AlignSide, b: AlignSide, steps: readonly number[]) {
  const beads: Pick<AlignedBead, 'a' | 'b'>[] = [];
  let [i, j] = [0, 0];
  for (let k = 0; k + 3 < steps.length; k += 4) {
    const [skipA = 0, skipB = 0, takeA = 0, takeB = 0] = steps.slice(k, k + 4);
    const start = { a: Math.min(a.segments.length, i + skipA), b: Math.min(b.segments.length, j + skipB) };
    [i, j] = [Math.min(a.segments.length, start.a + takeA), Math.min(b.segments.length, start.b + takeB)];
    beads.push({ a: { start: start.a, end: i }, b: { start: start.b, end: j } });
  }
  return beads;
}

const steps = fc.array(fc.nat({ max: 9 }), { maxLength: 24 });
const shape = ({ a, b }: Pick<AlignedBead, 'a' | 'b'>) => `${a.start}-${a.end}:${b.start}-${b.end}`;

describe('fixed beads', () => {
  it('[RA1] stay, and the rest is aligned round them into a partition', () => {
    fc.assert(
      fc.property(sideOf('ru'), sideOf('en'), steps, (a, b, random) => {
        const fixed = fixedBeads(a, b, random);
        const beads = align(a, b, { fixed });
        const held = fixed.filter((bead) => bead.a.end > bead.a.start || bead.b.end > bead.b.start);
        expect(beads.map(shape)).toEqual(expect.arrayContaining(held.map(shape)));
        let [i, j] = [0, 0];
        for (const bead of beads) {
          expect([bead.a.start, bead.b.start]).toEqual([i, j]);
          [i, j] = [bead.a.end, bead.b.end];
        }
        expect([i, j]).toEqual([a.segments.length, b.segments.length]);
      }),
      { numRuns: 150 },
    );
  });

  it('[RA1] are points that both texts pass when they hold nothing', () => {
    const side = (lang: AlignSide['lang']) => ({ lang, segments: ['Gorn 12', 'Gorn 1931', 'Vale 7', 'Vale 8'] });
    const fixed = [{ a: { start: 1, end: 1 }, b: { start: 3, end: 3 } }];
    const beads = align(side('ru'), side('en'), { fixed });
    expect(beads.some(({ a, b }) => a.end === 1 && b.end === 3)).toBe(true);
    expect(beads.some(({ a, b }) => (a.start < 1 && b.end > 3) || (b.start < 3 && a.end > 1))).toBe(false);
  });

  it('[RA1] are the same beads when the sides are turned', () => {
    fc.assert(
      fc.property(sideOf('zh'), sideOf('en'), steps, (a, b, random) => {
        const fixed = fixedBeads(a, b, random);
        const turned = fixed.map((bead) => ({ a: bead.b, b: bead.a }));
        const there = align(a, b, { fixed }).map(shape);
        const back = align(b, a, { fixed: turned }).map((bead) => shape({ a: bead.b, b: bead.a }));
        expect(back).toEqual(there);
      }),
      { numRuns: 60 },
    );
  });

  it('[RA2] teach the words of the text', () => {
    const words = ['бур', 'кот', 'лес', 'мох', 'пень', 'рак', 'сом', 'тис', 'уж', 'филин', 'хорь', 'цаца'];
    const other = ['vix', 'qua', 'zed', 'mip', 'lor', 'dun', 'hap', 'jex', 'kib', 'nog', 'pyr', 'rud'];
    const line = (list: readonly string[], n: number) => [0, 1, 2].map((k) => list[(n * 5 + k * k) % 12]).join(' ');
    const a: AlignSide = { lang: 'ru', segments: Array.from({ length: 60 }, (_, n) => line(words, n)) };
    const b: AlignSide = { lang: 'en', segments: Array.from({ length: 60 }, (_, n) => line(other, n)) };
    const shifted = { ...b, segments: [...b.segments.slice(0, 50), ...b.segments.slice(52)] };
    const fixed = a.segments.slice(0, 48).map((_, k) => ({ a: { start: k, end: k + 1 }, b: { start: k, end: k + 1 } }));
    const beads = align(a, shifted, { fixed });
    expect(beads.slice(-8).map(shape)).toEqual(
      Array.from({ length: 8 }, (_, k) => `${52 + k}-${53 + k}:${50 + k}-${51 + k}`),
    );
  });

  it('[RA3] are refused when they do not follow each other', () => {
    const fixed = [
      { a: { start: 1, end: 2 }, b: { start: 1, end: 2 } },
      { a: { start: 1, end: 2 }, b: { start: 2, end: 3 } },
    ];
    const side = (lang: AlignSide['lang']): AlignSide => ({ lang, segments: ['x', 'y', 'z'] });
    expect(() => align(side('ru'), side('en'), { fixed })).toThrow('Fixed bead 1–2 : 2–3 does not follow 2 : 2');
  });

  it('[RA1] keep only anchors that lie in their gaps', () => {
    const route = routeThrough([{ a0: 2, a1: 4, b0: 3, b1: 5 }], { a: 9, b: 9 });
    const anchors = [
      { a: 1, b: 1 },
      { a: 2, b: 4 },
      { a: 3, b: 3 },
      { a: 6, b: 4 },
      { a: 6, b: 7 },
    ];
    expect(pointsOf(route, anchors).map(({ a, b }) => [a, b])).toEqual([
      [0, 0],
      [1, 1],
      [2, 3],
      [4, 5],
      [6, 7],
      [9, 9],
    ]);
  });
});
