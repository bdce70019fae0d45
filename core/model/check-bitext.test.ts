import { describe, expect, it } from 'vitest';
import type { Bitext } from './bitext';
import { checkBitext } from './check-bitext';

const good: Bitext = {
  work: {
    id: 'w',
    title: 'Two rivers',
    documents: [
      { id: 'a', lang: 'ru', side: 'original', title: 'Две реки' },
      { id: 'b', lang: 'en', side: 'translation', title: 'Two rivers' },
    ],
  },
  texts: { a: 'Раз. Два.', b: 'One. Two.' },
  segmentations: {
    a: {
      segments: [
        { id: 'a1', start: 0, end: 4 },
        { id: 'a2', start: 5, end: 9 },
      ],
      blocks: [{ id: 'p', kind: 'paragraph', role: 'body', start: 0, end: 9 }],
    },
    b: {
      segments: [
        { id: 'b1', start: 0, end: 4 },
        { id: 'b2', start: 5, end: 9 },
      ],
      blocks: [{ id: 'q', kind: 'paragraph', role: 'body', start: 0, end: 9 }],
    },
  },
  beads: [
    { id: 'x', sides: { a: ['a1'], b: ['b1'] }, method: 'aligned', score: 0.9, review: 'unseen' },
    { id: 'y', sides: { a: ['a2'], b: ['b2'] }, method: 'aligned', score: 0.9, review: 'unseen' },
  ],
  annotations: [],
};

const withBeads = (beads: Bitext['beads']): Bitext => ({ ...good, beads });
const [first, second] = good.beads as [Bitext['beads'][0], Bitext['beads'][0]];

describe('checkBitext', () => {
  it('finds nothing in a sound bitext', () => expect(checkBitext(good)).toEqual([]));

  it('[M1] names ids used twice', () => {
    expect(checkBitext(withBeads([first, { ...second, id: 'x' }]))).toContain('bead id x is used twice');
  });

  it('[M1] names a segment id that two documents share', () => {
    const renamed = JSON.parse(JSON.stringify(good).replaceAll('"b1"', '"a1"')) as Bitext;
    expect(checkBitext(renamed)).toContain('segment id a1 is used twice');
  });

  it('[M2] names ranges that leave the text', () => {
    const broken = structuredClone(good) as { segmentations: Record<string, { segments: { end: number }[] }> } & Bitext;
    (broken.segmentations.b?.segments[1] as { end: number }).end = 12;
    expect(checkBitext(broken).join()).toContain(
      'segment b2 [5, 12) of b is empty, overlaps or leaves the text of length 9',
    );
  });

  it('[M3] names segments outside every block', () => {
    const broken = {
      ...good,
      segmentations: { ...good.segmentations, b: { segments: good.segmentations.b?.segments ?? [], blocks: [] } },
    };
    expect(checkBitext(broken)).toContain('segment b1 of b is in no block');
  });

  it('[M4] names words outside every segment', () => {
    const broken = { ...good, texts: { ...good.texts, b: 'One. Two. Lost' } };
    expect(checkBitext(broken).join()).toContain('is in no segment: " Lost"');
  });

  it('[M5] names a segment that no bead holds, and one held twice', () => {
    expect(checkBitext(withBeads([first])).join()).toContain('beads hold nothing where a has segment a2');
    expect(checkBitext(withBeads([second, first])).join()).toContain('beads hold a2 where a has segment a1');
    expect(checkBitext(withBeads([first, second, { ...second, id: 'z' }])).join()).toContain('which a does not have');
  });

  it('[M6] names sides outside the bitext and empty beads', () => {
    expect(checkBitext(withBeads([first, { ...second, sides: { ...second.sides, c: ['c1'] } }])).join()).toContain(
      'has a side of c',
    );
    expect(checkBitext(withBeads([first, second, { ...second, id: 'z', sides: { a: [], b: [] } }])).join()).toContain(
      'bead z holds nothing',
    );
  });
});
