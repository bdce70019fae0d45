import { describe, expect, it } from 'vitest';
import { checkBitext } from './model/check-bitext';
import { importOne, importTwo } from './pipeline';
import { counter } from './pipeline/counter.fixture';

const RUSSIAN = `Мост у старой мельницы

Весной 1931 года мельницу продали за 240 рублей. Новый хозяин привёз 12 жерновов.

Через семь лет плотину снесло паводком.`;

const ENGLISH = `The bridge at the old mill

In the spring of 1931 the mill was sold for 240 roubles. The new owner brought 12 millstones.

Seven years later a flood carried the dam away.`;

describe('importTwo', () => {
  const { bitext, cleaning } = importTwo({ text: RUSSIAN }, { text: ENGLISH }, { newId: counter() });
  const [ru, en] = bitext.work.documents;
  const words = (document: string, ids: readonly string[] = []) =>
    ids.map((id) => {
      const at = bitext.segmentations[document]?.segments.find((segment) => segment.id === id);
      return bitext.texts[document]?.slice(at?.start, at?.end);
    });

  it('[P1] makes a sound bitext out of two plain texts', () => {
    expect(checkBitext(bitext)).toEqual([]);
    expect(bitext.work.title).toBe('Мост у старой мельницы');
    expect([ru?.lang, ru?.side, en?.lang, en?.side]).toEqual(['ru', 'original', 'en', 'translation']);
    expect(cleaning).toEqual([]);
  });

  it('[P1] pairs title with title and sentence with sentence', () => {
    expect(
      bitext.beads.map((bead) => [
        words(ru?.id ?? '', bead.sides[ru?.id ?? '']).length,
        words(en?.id ?? '', bead.sides[en?.id ?? '']),
      ]),
    ).toEqual([
      [1, ['The bridge at the old mill']],
      [1, ['In the spring of 1931 the mill was sold for 240 roubles.']],
      [1, ['The new owner brought 12 millstones.']],
      [1, ['Seven years later a flood carried the dam away.']],
    ]);
  });
});

describe('importOne', () => {
  it('[P2] makes a work of one document out of a text in one language', () => {
    const { bitext } = importOne({ text: ENGLISH, name: 'mill.txt' }, { newId: counter() });
    expect(checkBitext(bitext)).toEqual([]);
    expect(bitext.work.documents).toHaveLength(1);
    expect(bitext.beads.map((bead) => bead.method)).toEqual(['given', 'given', 'given', 'given']);
  });

  it('[P3] names what is not text, and what is empty', () => {
    const read = (text: string) => () => importOne({ text, name: 'x.txt' }, { newId: counter() });
    expect(read('ab\0c')).toThrow(expect.objectContaining({ code: 'not-text' }));
    for (const empty of ['', ' \r\n\t\u3000', '\ufeff', '\ufeff\u200b\n']) {
      expect(read(empty)).toThrow(expect.objectContaining({ code: 'nothing-to-import' }));
    }
  });
});
