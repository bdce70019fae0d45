import type { Bitext } from './bitext';
import type { DocumentId } from './ids';
import type { Segmentation } from './segmentation';

/**
 * What is wrong with a bitext, in words; empty when every invariant of `docs/spec/model.md` holds. Linear in the
 * number of segments, blocks and beads.
 */
export function checkBitext(bitext: Bitext): string[] {
  const documents = bitext.work.documents.map((document) => document.id);
  return [
    ...duplicates('document', documents),
    ...duplicates(
      'bead',
      bitext.beads.map((bead) => bead.id),
    ),
    ...duplicates('segment', segmentIds(bitext)),
    ...documents.flatMap((id) => checkDocument(bitext, id)),
    ...checkStrangers(bitext, documents),
  ];
}

function checkDocument(bitext: Bitext, id: DocumentId): string[] {
  const text = bitext.texts[id];
  const segmentation = bitext.segmentations[id];
  if (text === undefined || !segmentation) return [`Document ${id} has no text or no segments`];
  return [
    ...checkRanges(id, 'segment', segmentation.segments, text.length),
    ...checkRanges(id, 'block', segmentation.blocks, text.length),
    ...checkNesting(id, segmentation),
    ...checkCoverage(id, segmentation, text),
    ...checkPartition(bitext, id, segmentation),
  ];
}

/** Of all documents together: a segment is named without its document in links and on pages. */
function segmentIds(bitext: Bitext): string[] {
  return Object.values(bitext.segmentations).flatMap(({ segments }) => segments.map((segment) => segment.id));
}

function duplicates(noun: string, ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size).map((id) => `${noun} id ${id} is used twice`);
}

/** [M2] Ranges are non-empty, inside the text, in order, and do not overlap. */
function checkRanges(
  document: DocumentId,
  noun: string,
  ranges: readonly { id: string; start: number; end: number }[],
  length: number,
): string[] {
  let end = 0;
  return ranges.flatMap((range) => {
    const good = range.start >= end && range.end > range.start && range.end <= length;
    end = Math.max(end, range.end);
    if (good) return [];
    return [
      `${noun} ${range.id} [${range.start}, ${range.end}) of ${document} is empty, overlaps or leaves the text of length ${length}`,
    ];
  });
}

/** [M3] Each segment lies inside one block. */
function checkNesting(document: DocumentId, { segments, blocks }: Segmentation): string[] {
  let at = 0;
  return segments.flatMap((segment) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= segment.start) at++;
    const block = blocks[at];
    if (block && block.start <= segment.start && segment.end <= block.end) return [];
    return [`segment ${segment.id} of ${document} is in no block`];
  });
}

/** [M4] Between segments there is only white space: no word is outside. */
function checkCoverage(document: DocumentId, { segments }: Segmentation, text: string): string[] {
  const edges = [...segments.map((segment) => segment.start), text.length];
  return edges.flatMap((start, k) => {
    const from = k === 0 ? 0 : (segments[k - 1]?.end ?? 0);
    const gap = text.slice(from, start);
    return gap.trim() === ''
      ? []
      : [`text of ${document} at ${from} is in no segment: ${JSON.stringify(gap.slice(0, 40))}`];
  });
}

/** [M5] Beads, in order, hold every segment of a document exactly once and in order. */
function checkPartition(bitext: Bitext, id: DocumentId, { segments }: Segmentation): string[] {
  const held = bitext.beads.flatMap((bead) => bead.sides[id] ?? []);
  const at = segments.findIndex((segment, k) => segment.id !== held[k]);
  if (at >= 0) return [`beads hold ${held[at] ?? 'nothing'} where ${id} has segment ${segments[at]?.id}`];
  return held.length > segments.length ? [`beads hold ${held[segments.length]}, which ${id} does not have`] : [];
}

/** [M6] Beads have no side outside the bitext, and no bead is empty on all sides. */
function checkStrangers(bitext: Bitext, documents: readonly DocumentId[]): string[] {
  const known = new Set(documents);
  return bitext.beads.flatMap((bead) => {
    const strangers = Object.keys(bead.sides).filter((id) => !known.has(id));
    const empty = Object.values(bead.sides).every((side) => side.length === 0);
    return [
      ...strangers.map((id) => `bead ${bead.id} has a side of ${id}, which is not in the bitext`),
      ...(empty ? [`bead ${bead.id} holds nothing`] : []),
    ];
  });
}
