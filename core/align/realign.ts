import type { Bead, Bitext } from '../model/bitext';
import type { BeadId, DocumentId, NewId } from '../model/ids';
import { languageOf } from '../model/language';
import type { TextRange } from '../model/range';
import type { AlignSide } from './align';
import { alignColumns, type ColumnsOptions } from './columns';

/** Where to align again: from a bead to the end, or up to another bead and without it. */
export interface Stretch {
  readonly from: BeadId;
  readonly to?: BeadId;
}

export interface RealignOptions extends Pick<ColumnsOptions, 'lexicon' | 'selfTraining' | 'control'> {
  readonly newId: NewId;
}

/** What gives way to what: both runs hold the same segments, so that one step `ReplaceBeads` makes the change. */
export interface Realigned {
  readonly removed: readonly Bead[];
  readonly added: readonly Bead[];
}

/** Beads before and after a stretch from which the aligner learns the words and lengths of the text. */
const CONTEXT = 500;

/**
 * Aligns a stretch of a bitext of two or three columns again. Confirmed beads and front matter keep their places, and
 * the text between them is aligned; a bead that comes out with the same sides stays itself, with its id and review.
 * Both runs are empty when nothing changes. Throws RangeError for beads that are not there or not in order, and
 * `Problem('cancelled')`.
 */
export function realign(bitext: Bitext, stretch: Stretch, options: RealignOptions): Realigned {
  const { beads } = bitext;
  const from = indexOf(beads, stretch.from);
  const to = stretch.to === undefined ? beads.length : indexOf(beads, stretch.to);
  if (to < from) throw new RangeError(`Bead ${stretch.to} stands before ${stretch.from}`);
  const documents = bitext.work.documents.map(({ id }) => id);
  if (documents.length < 2 || to === from) return { removed: [], added: [] };
  const window = { start: Math.max(0, from - CONTEXT), end: Math.min(beads.length, to + CONTEXT) };
  const aligned = alignWindow(
    bitext,
    documents,
    window,
    (k) => k < from || k >= to || stays(beads[k] as Bead),
    options,
  );
  const added = aligned.slice(from - window.start, aligned.length - (window.end - to));
  return trimmed(beads.slice(from, to), kept(beads.slice(from, to), added, documents));
}

/** What a person has confirmed, and front matter, which stands alone on purpose. */
function stays({ review, method }: Bead): boolean {
  return review === 'confirmed' || method === 'front';
}

function indexOf(beads: readonly Bead[], id: BeadId): number {
  const at = beads.findIndex((bead) => bead.id === id);
  if (at < 0) throw new RangeError(`There is no bead ${id}`);
  return at;
}

/** Beads of the window: those that are fixed as they are, the others new. */
function alignWindow(
  bitext: Bitext,
  documents: readonly DocumentId[],
  window: TextRange,
  isFixed: (index: number) => boolean,
  { newId, ...options }: RealignOptions,
): Bead[] {
  const columns = documents.map((id) => new Column(bitext, id, window));
  const old = bitext.beads.slice(window.start, window.end);
  const fixed = old.flatMap((bead, k) =>
    isFixed(window.start + k) ? [{ bead, sides: columns.map((column) => column.ranges[k] as TextRange) }] : [],
  );
  const sides = columns.map(({ side }) => side);
  const owners = new Map(fixed.map(({ bead, sides }) => [JSON.stringify(sides), bead]));
  return alignColumns(sides, { ...options, fixed }).map((found): Bead => {
    const owner = owners.get(JSON.stringify(found.sides));
    if (owner) return owner;
    const ids = found.sides.map(({ start, end }, k) => [documents[k], columns[k]?.ids.slice(start, end) ?? []]);
    return { id: newId(), sides: Object.fromEntries(ids), method: 'aligned', score: found.score, review: 'unseen' };
  });
}

/** One document's part of a window of beads, as the aligner takes it. */
class Column {
  readonly ids: string[];
  /** For each bead of the window its segments, counted from the window's first. */
  readonly ranges: TextRange[] = [];
  readonly side: AlignSide;

  constructor(bitext: Bitext, document: DocumentId, window: TextRange) {
    this.ids = bitext.beads.slice(window.start, window.end).flatMap((bead) => {
      const ids = bead.sides[document] ?? [];
      const start = this.ranges.at(-1)?.end ?? 0;
      this.ranges.push({ start, end: start + ids.length });
      return ids;
    });
    const wanted = new Set(this.ids);
    const text = bitext.texts[document] ?? '';
    const segments = (bitext.segmentations[document]?.segments ?? []).filter(({ id }) => wanted.has(id));
    const lang = bitext.work.documents.find(({ id }) => id === document)?.lang ?? '';
    this.side = {
      lang: languageOf(lang) ?? 'en',
      segments: segments.map(({ start, end }) => text.slice(start, end)),
    };
  }
}

/** The new beads, each that has the sides of an old one being the old one. */
function kept(old: readonly Bead[], fresh: readonly Bead[], documents: readonly DocumentId[]): Bead[] {
  const key = (bead: Bead) => JSON.stringify(documents.map((id) => bead.sides[id] ?? []));
  const known = new Map(old.map((bead) => [key(bead), bead]));
  return fresh.map((bead) => known.get(key(bead)) ?? bead);
}

/** Both runs without the beads that they share at their ends. */
function trimmed(removed: readonly Bead[], added: readonly Bead[]): Realigned {
  let head = 0;
  while (head < removed.length && removed[head] === added[head]) head++;
  let tail = 0;
  const rest = Math.min(removed.length, added.length) - head;
  while (tail < rest && removed.at(-1 - tail) === added.at(-1 - tail)) tail++;
  return { removed: removed.slice(head, removed.length - tail), added: added.slice(head, added.length - tail) };
}
