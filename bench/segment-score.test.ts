import { describe, expect, it } from 'vitest';
import { boundariesOf, scoreAll, scoreBoundaries } from './segment-score';

describe('boundariesOf', () => {
  it('counts characters that are not white space, without the end of the text', () => {
    expect([...boundariesOf(['One two.', ' Three. ', 'Four'])]).toEqual([7, 13]);
  });

  it('is the same however the sentences are glued', () => {
    expect(boundariesOf(['一。', '二。'])).toEqual(boundariesOf(['一。 ', '\n二。']));
  });
});

describe('scoreBoundaries', () => {
  it('lowers precision for a boundary too many and recall for one too few', () => {
    expect(scoreBoundaries(new Set([3]), new Set([3, 5]))).toMatchObject({ precision: 0.5, recall: 1 });
    expect(scoreBoundaries(new Set([3, 5]), new Set([3]))).toMatchObject({ precision: 1, recall: 0.5 });
  });
});

describe('scoreAll', () => {
  it('adds boundaries up before it divides', () => {
    const one = [new Set([1]), new Set([1])] as const;
    const none = [new Set([1, 2, 3]), new Set<number>()] as const;
    expect(scoreAll([one, none])).toMatchObject({ precision: 1, recall: 0.25, f1: 0.4 });
  });
});
