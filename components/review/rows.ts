import type { Bead, Bitext } from '../../core/model/bitext';
import type { DocumentId, SegmentId } from '../../core/model/ids';
import type { Segment, Segmentation } from '../../core/model/segmentation';

/** A segment with its words, as a row shows it; offsets are the document's. */
export interface RowSegment extends Segment {
  readonly text: string;
}

/** A pair as the bench shows it: its segments for each document, in column order. */
export interface Row {
  readonly bead: Bead;
  readonly sides: readonly (readonly RowSegment[])[];
}

const indices = new WeakMap<Segmentation, ReadonlyMap<SegmentId, Segment>>();

/** The segments of a document by id; made once for each state of it. */
function segmentsById(segmentation: Segmentation): ReadonlyMap<SegmentId, Segment> {
  const made = indices.get(segmentation) ?? new Map(segmentation.segments.map((segment) => [segment.id, segment]));
  indices.set(segmentation, made);
  return made;
}

/** The segments of one side of a bead, in order. */
export function segmentsOf(bitext: Bitext, bead: Bead, document: DocumentId): readonly Segment[] {
  const segmentation = bitext.segmentations[document];
  if (!segmentation) return [];
  const byId = segmentsById(segmentation);
  return (bead.sides[document] ?? []).flatMap((id) => byId.get(id) ?? []);
}

/** Where one side of a bead ends in its document; undefined when it holds nothing. Makes nothing: long texts ask often. */
export function endOf(bitext: Bitext, bead: Bead, document: DocumentId): number | undefined {
  const segmentation = bitext.segmentations[document];
  const last = bead.sides[document]?.at(-1);
  return segmentation && last !== undefined ? segmentsById(segmentation).get(last)?.end : undefined;
}

export function rowOf(bitext: Bitext, bead: Bead): Row {
  const sides = bitext.work.documents.map(({ id }) => {
    const text = bitext.texts[id] ?? '';
    return segmentsOf(bitext, bead, id).map((segment) => ({
      ...segment,
      text: text.slice(segment.start, segment.end),
    }));
  });
  return { bead, sides };
}

/** `2 : 1`, segments on each side. */
export function typeOf(bitext: Bitext, bead: Bead): string {
  return bitext.work.documents.map(({ id }) => bead.sides[id]?.length ?? 0).join(' : ');
}

/** Every side holds one segment. */
export function isPlain(bitext: Bitext, bead: Bead): boolean {
  return bitext.work.documents.every(({ id }) => bead.sides[id]?.length === 1);
}

/** Whether two rows show the same, so that the one on the screen need not be drawn again. */
export function sameRow(a: Row, b: Row): boolean {
  if (a.bead !== b.bead || a.sides.length !== b.sides.length) return false;
  return a.sides.every((side, k) => sameSide(side, b.sides[k] ?? []));
}

function sameSide(a: readonly RowSegment[], b: readonly RowSegment[]): boolean {
  return (
    a.length === b.length &&
    a.every((segment, k) => segment.id === b[k]?.id && segment.start === b[k]?.start && segment.text === b[k]?.text)
  );
}
