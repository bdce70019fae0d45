import type { AlignSide } from '../align/align';
import { alignColumns, type ColumnsOptions } from '../align/columns';
import type { Bead } from '../model/bitext';
import type { NewId } from '../model/ids';
import type { Page } from './beads';

/** Beads of two or three documents, aligned as wholes into rows. Throws `Problem('cancelled')`. */
export function alignRows(pages: readonly Page[], { newId, ...options }: ColumnsOptions & { newId: NewId }): Bead[] {
  return alignColumns(pages.map(sideOf), options).map(({ sides, method, score }): Bead => {
    const held = pages.map(({ id, made }, k) => {
      const { start = 0, end = 0 } = sides[k] ?? {};
      return [id, made.segmentation.segments.slice(start, end).map((segment) => segment.id)] as const;
    });
    return { id: newId(), sides: Object.fromEntries(held), method, score, review: 'unseen' };
  });
}

function sideOf({ lang, made }: Page): AlignSide {
  const segments = made.segmentation.segments.map(({ start, end }) => made.text.slice(start, end));
  return { lang, segments, blocks: made.firsts.slice(0, -1) };
}
