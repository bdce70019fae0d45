import type { Bead, Bitext } from '../../model/bitext';
import type { BeadId, DocumentId, SegmentId } from '../../model/ids';
import type { Segment } from '../../model/segmentation';
import type { Label } from '../labels';
import { refuse } from '../refuse';
import type { Step } from '../step';

/** What a command makes of a bitext: steps to apply together. The shell adds id, time and person. */
export interface Command {
  readonly label: Label;
  readonly steps: readonly Step[];
}

/** Index of a bead; refuses an unknown one. */
export function indexOfBead(bitext: Bitext, bead: BeadId): number {
  const at = bitext.beads.findIndex(({ id }) => id === bead);
  return at < 0 ? refuse(`There is no bead ${bead}`) : at;
}

/** Index of the bead that holds a segment; refuses an unknown one. */
export function indexOfHolder(bitext: Bitext, document: DocumentId, segment: SegmentId): number {
  const at = bitext.beads.findIndex((bead) => bead.sides[document]?.includes(segment));
  return at < 0 ? refuse(`No bead holds segment ${segment} of ${document}`) : at;
}

/** The document a segment is of, and the segment; refuses an unknown one. */
export function findSegment(bitext: Bitext, segment: SegmentId): { document: DocumentId; found: Segment } {
  for (const [document, { segments }] of Object.entries(bitext.segmentations)) {
    const found = segments.find(({ id }) => id === segment);
    if (found) return { document, found };
  }
  return refuse(`There is no segment ${segment}`);
}

/** A bead as a person made it: sure, and to be looked at before it counts as confirmed. */
export function personsBead(id: BeadId, sides: Bead['sides']): Bead {
  return { id, sides, method: 'person', score: 1, review: 'unseen' };
}

export function isEmpty(sides: Bead['sides']): boolean {
  return Object.values(sides).every((side) => side.length === 0);
}

/** The same documents as `like`, each with what `make` gives. */
export function sidesOf(bitext: Bitext, make: (document: DocumentId) => readonly SegmentId[]): Bead['sides'] {
  return Object.fromEntries(bitext.work.documents.map(({ id }) => [id, make(id)]));
}

/** The step that puts `added` in place of the beads `[from, to)`; beads that stay equal at the ends are left out. */
export function replaceRun(bitext: Bitext, from: number, to: number, added: readonly Bead[]): Step[] {
  const removed = bitext.beads.slice(from, to);
  let head = 0;
  while (head < removed.length && head < added.length && removed[head] === added[head]) head++;
  let tail = 0;
  const rest = Math.min(removed.length, added.length) - head;
  while (tail < rest && removed[removed.length - 1 - tail] === added[added.length - 1 - tail]) tail++;
  const step = {
    kind: 'ReplaceBeads' as const,
    removed: removed.slice(head, removed.length - tail),
    added: added.slice(head, added.length - tail),
  };
  return step.removed.length + step.added.length > 0 ? [step] : [];
}
