import type { Bead, Bitext } from '../../../core/model/bitext';
import type { DocumentId } from '../../../core/model/ids';
import type { Block, BlockRole, Segment } from '../../../core/model/segmentation';

/** What stands beside what on the page: the beads between two places where every document begins a new block. */
export interface Row {
  readonly role: BlockRole;
  readonly columns: readonly Column[];
}

export interface Column {
  readonly document: DocumentId;
  readonly lang: string;
  readonly side: 'original' | 'translation';
  readonly parts: readonly Part[];
}

/** One block of a row, or (without `block`) the place of beads that have nothing on this side. */
export interface Part {
  readonly block?: Block;
  readonly items: readonly Item[];
}

/** A sentence of a bead, or the ghost of one that is not on this side. */
export interface Item {
  readonly bead: Bead;
  readonly segment?: Segment;
  /** The bead's type, on its first item in the first column, when it is not the same number on every side. */
  readonly type?: string;
}

const SIDES_MAY_DIFFER: ReadonlySet<BlockRole> = new Set(['title', 'body', 'footnote']);

/** Front and back matter belongs to one side; everything else has a partner, or a ghost in its place. */
export function isFrontMatter(role: BlockRole): boolean {
  return !SIDES_MAY_DIFFER.has(role);
}

/** The rows of a bitext (or of a section of one), in reading order. Linear. */
export function rowsOf(bitext: Bitext): Row[] {
  const places = placesOf(bitext);
  const rows: Row[] = [];
  let open: Bead[] = [];
  bitext.beads.forEach((bead, k) => {
    open.push(bead);
    const next = bitext.beads[k + 1];
    if (next && !beginsRow(open, next, places)) return;
    rows.push(rowOf(bitext, open, places));
    open = [];
  });
  return rows;
}

interface PlaceOfSegment {
  readonly segment: Segment;
  readonly block: Block;
}

function placesOf(bitext: Bitext): Map<string, PlaceOfSegment> {
  const places = new Map<string, PlaceOfSegment>();
  for (const { segments, blocks } of Object.values(bitext.segmentations)) {
    let at = 0;
    for (const segment of segments) {
      while ((blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= segment.start) at++;
      const block = blocks[at];
      if (block) places.set(segment.id, { segment, block });
    }
  }
  return places;
}

/** A row ends where no document goes on with a block that the row holds; a one-sided sentence stays in its paragraph. */
function beginsRow(open: readonly Bead[], next: Bead, places: Map<string, PlaceOfSegment>): boolean {
  const held = new Set(open.flatMap((bead) => blocksOf(bead, places).map((block) => block.id)));
  return blocksOf(next, places).every((block) => !held.has(block.id));
}

function blocksOf(bead: Bead, places: Map<string, PlaceOfSegment>): Block[] {
  return Object.values(bead.sides).flatMap((side) => side.flatMap((id) => places.get(id)?.block ?? []));
}

function rowOf(bitext: Bitext, beads: readonly Bead[], places: Map<string, PlaceOfSegment>): Row {
  const role = beads.flatMap((bead) => blocksOf(bead, places))[0]?.role ?? 'body';
  const documents = bitext.work.documents;
  const columns = documents.map(({ id, lang, side }, k): Column => {
    const items = beads.flatMap((bead) =>
      itemsOf(
        bead,
        id,
        k === 0
          ? typeOf(
              bead,
              documents.map((d) => d.id),
            )
          : undefined,
        places,
      ),
    );
    return { document: id, lang, side, parts: partsOf(items, places) };
  });
  return { role, columns };
}

function itemsOf(
  bead: Bead,
  document: DocumentId,
  type: string | undefined,
  places: Map<string, PlaceOfSegment>,
): Item[] {
  const side = bead.sides[document] ?? [];
  if (side.length === 0) return bead.method === 'front' ? [] : [{ bead, type }];
  return side.map((id, k) => ({ bead, segment: places.get(id)?.segment, ...(k === 0 && type ? { type } : {}) }));
}

/** `1 : 2`, or undefined when all sides have one sentence or the bead is front matter. */
function typeOf(bead: Bead, documents: readonly DocumentId[]): string | undefined {
  const counts = documents.map((id) => bead.sides[id]?.length ?? 0);
  if (bead.method === 'front' || counts.every((count) => count === 1) || counts.length < 2) return undefined;
  return counts.join(' : ');
}

function partsOf(items: readonly Item[], places: Map<string, PlaceOfSegment>): Part[] {
  const parts: { block?: Block; items: Item[] }[] = [];
  for (const item of items) {
    const block = item.segment && places.get(item.segment.id)?.block;
    const last = parts.at(-1);
    if (last && (!block || last.block?.id === block.id)) last.items.push(item);
    else parts.push({ block, items: [item] });
  }
  return parts;
}
