import { describe, expect, it } from 'vitest';
import type { Bitext } from '../../../core/model/bitext';
import { rowsOf } from './rows';

/** Builds a bitext from beads of `[blocks, sentences]`: `a1.1` is the first sentence of block 1 of side a. */
function bitextOf(beads: readonly (readonly [string[], string[]])[]): Bitext {
  const side = (k: 0 | 1, document: string) => {
    const ids = beads.flatMap((bead) => bead[k]);
    const segments = ids.map((id, n) => ({ id, start: n * 3, end: n * 3 + 2 }));
    const names = [...new Set(ids.map((id) => id.split('.')[0] ?? ''))];
    const blocks = names.map((name) => {
      const own = segments.filter((segment) => segment.id.startsWith(`${name}.`));
      return {
        id: `${document}:${name}`,
        kind: 'paragraph' as const,
        role: 'body' as const,
        start: own[0]?.start ?? 0,
        end: own.at(-1)?.end ?? 0,
      };
    });
    return { segments, blocks };
  };
  const a = side(0, 'a');
  const b = side(1, 'b');
  return {
    work: {
      id: 'w',
      title: 'w',
      documents: [
        { id: 'a', lang: 'ru', side: 'original', title: 'a' },
        { id: 'b', lang: 'en', side: 'translation', title: 'b' },
      ],
    },
    texts: { a: '', b: '' },
    segmentations: { a, b },
    beads: beads.map((bead, k) => ({
      id: `x${k}`,
      sides: { a: bead[0], b: bead[1] },
      method: 'given',
      score: 1,
      review: 'unseen',
    })),
    annotations: [],
  };
}

/** Rows as text: columns by `|`, blocks by `/`, a ghost as `~`. */
const drawn = (bitext: Bitext) =>
  rowsOf(bitext).map((row) =>
    row.columns
      .map((column) =>
        column.parts.map((part) => part.items.map((item) => item.segment?.id ?? '~').join(' ')).join(' / '),
      )
      .join(' | '),
  );

describe('rowsOf', () => {
  it('gives a row for each pair of paragraphs', () => {
    const rows = drawn(
      bitextOf([
        [['a1.1'], ['b1.1']],
        [['a1.2'], ['b1.2']],
        [['a2.1'], ['b2.1']],
      ]),
    );
    expect(rows).toEqual(['a1.1 a1.2 | b1.1 b1.2', 'a2.1 | b2.1']);
  });

  it('keeps paragraphs together when one side runs on', () => {
    expect(
      drawn(
        bitextOf([
          [['a1.1'], ['b1.1']],
          [['a2.1'], ['b1.2']],
          [['a3.1'], ['b2.1']],
        ]),
      ),
    ).toEqual(['a1.1 / a2.1 | b1.1 b1.2', 'a3.1 | b2.1']);
  });

  it('keeps a bead that crosses paragraphs in one row', () => {
    expect(
      drawn(
        bitextOf([
          [['a1.1', 'a2.1'], ['b1.1']],
          [['a3.1'], ['b2.1']],
        ]),
      ),
    ).toEqual(['a1.1 / a2.1 | b1.1', 'a3.1 | b2.1']);
  });

  it('shows an omitted sentence as a ghost in its paragraph, an omitted paragraph as a row', () => {
    const rows = drawn(
      bitextOf([
        [['a1.1'], ['b1.1']],
        [['a1.2'], []],
        [['a1.3'], ['b1.2']],
        [['a2.1'], []],
        [[], ['b2.1']],
      ]),
    );
    expect(rows).toEqual(['a1.1 a1.2 a1.3 | b1.1 ~ b1.2', 'a2.1 | ~', '~ | b2.1']);
  });

  it('names the type once, on the first column, when a bead is not 1 : 1', () => {
    const items = rowsOf(
      bitextOf([
        [['a1.1'], ['b1.1', 'b1.2']],
        [['a1.2'], ['b1.3']],
      ]),
    )[0]?.columns.map((column) => column.parts[0]?.items.map((item) => item.type));
    expect(items).toEqual([
      ['1 : 2', undefined],
      [undefined, undefined, undefined],
    ]);
  });
});
