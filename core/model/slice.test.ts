import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bitext } from './bitext';
import { checkBitext } from './check-bitext';
import { cutSections, sliceBitext } from './slice';

/** `count` 1:1 beads in blocks of three sentences; every thirtieth block is a heading. */
function bitextOf(count: number): Bitext {
  const sentence = (k: number) => `Line ${k}.`;
  const text = Array.from({ length: count }, (_, k) => sentence(k)).join(' ');
  const starts = Array.from({ length: count }, (_, k) => (k === 0 ? 0 : text.indexOf(sentence(k), k * 7)));
  const segments = starts.map((start, k) => ({ start, end: start + sentence(k).length }));
  const side = (id: string) => ({
    segments: segments.map((range, k) => ({ id: `${id}${k}`, ...range })),
    blocks: segments.flatMap((range, k) => {
      if (k % 3 !== 0) return [];
      const end = segments[Math.min(k + 2, count - 1)]?.end ?? range.end;
      const kind = k % 90 === 0 ? ('heading' as const) : ('paragraph' as const);
      return [{ id: `${id}-block${k}`, kind, role: 'body' as const, start: range.start, end }];
    }),
  });
  const documents = ['a', 'b'].map((id) => ({ id, lang: 'en', side: 'original' as const, title: id }));
  return {
    work: { id: 'w', title: 'w', documents },
    texts: { a: text, b: text },
    segmentations: { a: side('a'), b: side('b') },
    beads: starts.map((_, k) => ({
      id: `bead${k}`,
      sides: { a: [`a${k}`], b: [`b${k}`] },
      method: 'given',
      score: 1,
      review: 'unseen',
    })),
    annotations: [],
  };
}

describe('sliceBitext', () => {
  it('gives a sound bitext whose segments read the same, for any slice', () => {
    const whole = bitextOf(200);
    fc.assert(
      fc.property(fc.nat(199), fc.integer({ min: 1, max: 60 }), (from, length) => {
        const slice = sliceBitext(whole, from, from + length);
        expect(checkBitext(slice)).toEqual([]);
        const first = slice.segmentations.a?.segments[0];
        expect(slice.texts.a?.slice(first?.start, first?.end)).toBe(`Line ${from}.`);
      }),
    );
  });

  it('keeps a note with its words and drops one from elsewhere', () => {
    const whole = bitextOf(30);
    const at = (k: number) => whole.segmentations.a?.segments[k] ?? { start: 0, end: 0 };
    const note = (id: string, k: number) => ({
      id,
      motivation: 'commenting' as const,
      targets: [
        {
          document: 'a',
          start: at(k).start,
          end: at(k).end,
          quote: { exact: '', prefix: '', suffix: '' },
          status: 'kept' as const,
        },
      ],
      bodies: [],
      type: 'comment' as const,
      severity: 'neutral' as const,
      state: 'open' as const,
      published: true,
    });
    const slice = sliceBitext({ ...whole, annotations: [note('in', 12), note('out', 2)] }, 10, 20);
    expect(slice.annotations.map((annotation) => annotation.id)).toEqual(['in']);
    const target = slice.annotations[0]?.targets[0];
    expect(slice.texts.a?.slice(target?.start, target?.end)).toBe('Line 12.');
  });
});

describe('cutSections', () => {
  it('cuts before headings where one is near, and nowhere in a short text', () => {
    expect(cutSections(bitextOf(250))).toEqual([0]);
    expect(cutSections(bitextOf(1000))).toEqual([0, 270, 540, 810]);
  });

  it('cuts at block ends when there is no heading', () => {
    expect(cutSections(bitextOf(89), 20)).toEqual([0, 18, 36, 54, 72]);
  });
});
