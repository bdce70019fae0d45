import type { AnchorStatus, Annotation } from '../model/annotation';
import type { Bead, Bitext } from '../model/bitext';
import type { DocumentId, NewId, SegmentId } from '../model/ids';
import type { Segment, Segmentation } from '../model/segmentation';
import { carryNotes } from './carry-notes';
import { type ComparedRow, segmentsOf, textOf, type Version } from './rows';
import { versionMap } from './version-map';

/** A newer version of one document of a work, compared with the one that is kept. */
export interface NewVersion {
  readonly document: DocumentId;
  readonly version: Version;
  readonly rows: readonly ComparedRow[];
}

export interface Replaced {
  readonly bitext: Bitext;
  readonly fates: readonly { readonly note: Annotation; readonly status: AnchorStatus }[];
}

/**
 * The work with the newer texts in place of the older ones. A sentence that became one sentence keeps its id and its bead; of
 * several the first does. A bead whose words changed is unseen again; a new sentence joins the bead it stands in, or
 * has one of its own. Notes are carried over, never dropped.
 */
export function replaceVersions(kept: Bitext, versions: readonly NewVersion[], newId: NewId): Replaced {
  const texts = new Map(
    versions.map(({ document, version, rows }) => {
      const text = textOf(version);
      return [document, { text, map: versionMap(rows, kept.texts[document] ?? '', text) }];
    }),
  );
  const { notes, fates } = carryNotes(kept.annotations, texts);
  const now = versions.reduce((bitext, version) => replaceOne(bitext, version, newId), kept);
  return { bitext: { ...now, annotations: notes }, fates };
}

function replaceOne(bitext: Bitext, { document, version, rows }: NewVersion, newId: NewId): Bitext {
  const ids = newIds(rows, newId);
  const segments = segmentsOf(version).map(
    (segment): Segment => ({ ...segment, id: ids.named.get(segment.id) ?? newId() }),
  );
  const blocks = version.bitext.segmentations[version.document]?.blocks ?? [];
  const segmentation: Segmentation = { segments, blocks: blocks.map((block) => ({ ...block, id: newId() })) };
  return {
    ...bitext,
    texts: { ...bitext.texts, [document]: textOf(version) },
    segmentations: { ...bitext.segmentations, [document]: segmentation },
    beads: beadsAfter(bitext.beads, document, rows, ids, newId),
  };
}

interface NewIds {
  /** Ids of the sentences of the newer version, by the ids they came with. */
  readonly named: ReadonlyMap<SegmentId, SegmentId>;
}

/** The first sentence of a row keeps the id of the first one it came from. */
function newIds(rows: readonly ComparedRow[], newId: NewId): NewIds {
  const named = new Map<SegmentId, SegmentId>();
  for (const { a, b } of rows) {
    for (const [k, id] of b.segments.entries()) named.set(id, k === 0 ? (a.segments[0] ?? newId()) : newId());
  }
  return { named };
}

/**
 * Every bead with the sentences that its own have become. A new sentence joins the bead whose sentences stand on both
 * sides of it, and else has a bead of its own.
 */
function beadsAfter(
  beads: readonly Bead[],
  document: DocumentId,
  rows: readonly ComparedRow[],
  { named }: NewIds,
  newId: NewId,
): Bead[] {
  const holder = new Map(beads.flatMap((bead, k) => (bead.sides[document] ?? []).map((id) => [id, k] as const)));
  const sides = beads.map((): SegmentId[] => []);
  const touched = new Set<number>();
  const alone = new Map<number, SegmentId[]>();
  let waiting: SegmentId[] = [];
  let last = -1;
  const settle = (home: number | undefined) => {
    if (home === last && waiting.length > 0) sides[last]?.push(...waiting);
    else if (waiting.length > 0) alone.set(last, [...(alone.get(last) ?? []), ...waiting]);
    if (home === last && waiting.length > 0) touched.add(last);
    waiting = [];
  };
  for (const row of rows) {
    const held = row.a.segments.map((id) => holder.get(id) ?? 0);
    const ids = row.b.segments.map((id) => named.get(id) ?? id);
    const [home] = held;
    if (isChanged(row)) for (const k of held) touched.add(k);
    if (home === undefined) waiting.push(...ids);
    else {
      settle(home);
      sides[home]?.push(...ids);
      last = held[held.length - 1] ?? last;
    }
  }
  settle(undefined);
  return weave(beads, document, { sides, touched, alone }, newId);
}

function isChanged({ a, b, pieces }: ComparedRow): boolean {
  return a.segments.length !== b.segments.length || pieces.some(({ same }) => !same);
}

interface Woven {
  readonly sides: readonly (readonly SegmentId[])[];
  readonly touched: ReadonlySet<number>;
  /** Sentences with beads of their own, by the number of the bead before them. */
  readonly alone: ReadonlyMap<number, readonly SegmentId[]>;
}

function weave(beads: readonly Bead[], document: DocumentId, { sides, touched, alone }: Woven, newId: NewId): Bead[] {
  const ownBeads = (after: number) =>
    (alone.get(after) ?? []).map(
      (id): Bead => ({ id: newId(), sides: { [document]: [id] }, method: 'aligned', score: 0, review: 'unseen' }),
    );
  return [
    ...ownBeads(-1),
    ...beads.flatMap((bead, k) => {
      const now = { ...bead, sides: { ...bead.sides, [document]: sides[k] ?? [] } };
      const empty = Object.values(now.sides).every((side) => side.length === 0);
      const review = touched.has(k) ? ('unseen' as const) : bead.review;
      return [...(empty ? [] : [{ ...now, review }]), ...ownBeads(k)];
    }),
  ];
}
