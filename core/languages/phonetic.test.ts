import { describe, expect, it } from 'vitest';
import { soundLikeness, soundsOf } from './phonetic';

const likeness = (x: string, y: string) => soundLikeness(soundsOf(x), soundsOf(y));

describe('soundLikeness', () => {
  it.each([
    ['Gwyneth', 'geweinisi'],
    ['Lavrov', 'lafuluofu'],
    ['Shoygu', 'shaoyigu'],
    ['Harrington', 'halingdun'],
    ['Uayt', 'White'],
  ])('hears %s in %s', (name, heard) => expect(likeness(name, heard)).toBeGreaterThan(0.5));

  it.each([
    ['Lavrov', 'kozemiyake'],
    ['Bennett', 'shaoyigu'],
    ['Morozova', 'pengpeiao'],
  ])('does not hear %s in %s', (name, heard) => expect(likeness(name, heard)).toBeLessThan(0.5));

  it('is 1 for one spelling and the same both ways', () => {
    expect(likeness('Korolyov', 'Korolyov')).toBe(1);
    expect(likeness('Korolyov', 'Korolev')).toBe(likeness('Korolev', 'Korolyov'));
  });

  it('is 0 where it cannot reach what is asked for', () => {
    expect(soundLikeness(soundsOf('Li'), soundsOf('Kazakbayev'), 0.5)).toBe(0);
  });

  it('makes one sound of digraphs and of equal neighbours', () => {
    expect(soundsOf('Khattab')).toEqual(soundsOf('Katab'));
    expect(soundsOf('Khattab').classes).toHaveLength(5);
  });
});
