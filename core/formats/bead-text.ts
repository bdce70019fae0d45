import type { Bead, Bitext } from '../model/bitext';
import type { DocumentId } from '../model/ids';
import type { Segment } from '../model/segmentation';

/** Gives the words of a bead in a document, as they stand there; empty where the bead has nothing. */
export type BeadText = (bead: Bead, document: DocumentId) => string;

/** Index of a bitext for `BeadText`. Linear to build; a side is one slice, from its first segment to its last. */
export function beadText(bitext: Bitext): BeadText {
  const segments = new Map<string, Segment>();
  for (const segmentation of Object.values(bitext.segmentations)) {
    for (const segment of segmentation.segments) segments.set(segment.id, segment);
  }
  return (bead, document) => {
    const side = bead.sides[document] ?? [];
    const first = segments.get(side[0] ?? '');
    const last = segments.get(side[side.length - 1] ?? '');
    return first && last ? (bitext.texts[document] ?? '').slice(first.start, last.end) : '';
  };
}
