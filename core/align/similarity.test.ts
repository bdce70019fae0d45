import { describe, expect, it } from 'vitest';
import { type AlignSide, align } from './align';
import { alignColumns } from './columns';
import { Similarity, type Vectors } from './similarity';

/** Segments of one length that mean the numbers given: one axis for each. */
const side = (meanings: readonly (readonly number[])[], size = 40): Vectors => ({
  vectors: meanings.map((means) => Float32Array.from({ length: size }, (_, k) => (means.includes(k) ? 1 : 0.02))),
  lengths: Float64Array.from(meanings, (means) => 20 * Math.max(1, means.length)),
});

const single = Array.from({ length: 40 }, (_, k) => [k]);

describe('likeness of vectors', () => {
  it('[NM4] is above 0 for runs that render each other and below for others', () => {
    const likeness = new Similarity(side(single), side(single), 5);
    expect(likeness.score(3, 1, 3, 1)).toBeGreaterThan(3);
    expect(likeness.score(3, 1, 4, 1)).toBeLessThan(-3);
  });

  it('[NM4] is greater for a whole run than for a part of it', () => {
    const joined = new Similarity(side(single), side([[0, 1], ...single.slice(2)]), 5);
    expect(joined.score(0, 2, 0, 1)).toBeGreaterThanOrEqual(joined.score(0, 1, 0, 1));
    expect(joined.score(0, 2, 0, 1)).toBeGreaterThan(joined.score(0, 3, 0, 1));
    expect(joined.score(1, 2, 0, 1)).toBeLessThan(joined.score(0, 2, 0, 1));
  });

  it('[NM4] is a number whatever the vectors are', () => {
    const none: Vectors = { vectors: [new Float32Array(4), new Float32Array(4)], lengths: new Float64Array(2) };
    expect(Number.isFinite(new Similarity(none, none, 5).score(0, 2, 0, 1))).toBe(true);
    const empty: Vectors = { vectors: [], lengths: new Float64Array(0) };
    expect(() => new Similarity(empty, none, 5)).not.toThrow();
    expect(() => new Similarity(none, side([[1]]), 5)).toThrow('Vectors of 4 and of 40 numbers');
  });
});

describe('alignment with vectors', () => {
  /** Segments that are all the same to read; what they mean is in their vectors. */
  const sideOf = (lang: AlignSide['lang'], lines: readonly (readonly number[])[]): AlignSide => ({
    lang,
    segments: lines.map((each) => each.map(() => 'lor dun hap').join(' ')),
    vectors: side(lines).vectors,
  });
  const range = (count: number) => Array.from({ length: count }, (_, k) => [k]);
  const without = range(30).filter(([n]) => n !== 12);
  const joined = [...range(20), [20, 21], ...range(30).slice(22)];
  const shapes = (sides: readonly AlignSide[]) =>
    alignColumns(sides)
      .map((bead) => bead.sides.map(({ start, end }) => end - start).join(''))
      .filter((shape) => !/^1+$/.test(shape));

  it('[NM5] finds what is missing and what is joined where words tell nothing', () => {
    const [a, b] = [sideOf('ru', without), sideOf('en', joined)];
    expect(shapes([a, b])).toEqual(['01', '21']);
    expect(shapes([b, a])).toEqual(['10', '12']);
    const { vectors: _, ...blind } = a;
    expect(shapes([blind, b])).not.toEqual(['01', '21']);
  });

  it('[NM5] keeps fixed beads, and works with three columns', () => {
    const sides = [sideOf('ru', without), sideOf('en', joined), sideOf('zh', range(30))];
    expect(shapes(sides)).toEqual(['011', '212']);
    const fixed = [{ a: { start: 0, end: 1 }, b: { start: 0, end: 2 } }];
    expect(align(sides[0] as AlignSide, sides[1] as AlignSide, { fixed })[0]).toMatchObject(fixed[0] as object);
  });
});
