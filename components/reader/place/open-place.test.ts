import { describe, expect, it } from 'vitest';
import { placeNamed } from './open-place';

describe('a place in an address', () => {
  it.each([
    ['#s-a1', { segment: 'a1' }],
    ['#s-a1--s-b2', { segment: 'a1', last: 'b2' }],
    ['#s-%D0%B01', { segment: 'а1' }],
    ['#s-a--b', { segment: 'a--b' }],
    ['#s-100%', { segment: '100%' }],
  ])('[R50] %s', (hash, place) => {
    expect(placeNamed(hash)).toEqual(place);
  });

  it.each(['', '#', '#text', '#s-', '#note-1'])('[R50] "%s" names none', (hash) => {
    expect(placeNamed(hash)).toBeUndefined();
  });
});
