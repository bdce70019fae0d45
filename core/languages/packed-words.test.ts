import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords, visitEntries } from './packed-words';

const tables = fc
  .array(
    fc.tuple(fc.string({ maxLength: 6 }), fc.dictionary(fc.string({ maxLength: 4 }), fc.integer({ min: 1, max: 250 }))),
  )
  .map((rows) => new Map(rows.map(([word, values]) => [word, new Map(Object.entries(values))])));

describe('packWords', () => {
  it('[A4] gives back every word with its weighted words, and no other word', () => {
    fc.assert(
      fc.property(tables, fc.string(), (table, stranger) => {
        const weighted = new Map(
          [...table].map(([word, values]) => [word, new Map([...values].map(([v, w]) => [v, w / 250]))]),
        );
        const packed = unpackWords(packWords(weighted));
        if (!packed) throw new Error('not readable');
        for (const [word, values] of weighted) {
          const found = new Map<string, number>();
          expect(visitEntries(packed, word, (value, weight) => found.set(value, weight))).toBe(true);
          expect(found).toEqual(values);
        }
        expect(visitEntries(packed, stranger, () => undefined)).toBe(weighted.has(stranger));
      }),
    );
  });

  it('[A4] refuses a buffer of another layout', () => {
    const buffer = packWords(new Map([['дом', new Map([['house', 1]])]]));
    expect(unpackWords(buffer.slice(0, buffer.byteLength - 2))).toBeUndefined();
    expect(unpackWords(new ArrayBuffer(8))).toBeUndefined();
  });
});
