import type { Bead, Bitext } from '../../model/bitext';
import type { SegmentId } from '../../model/ids';
import { listOf, object, word } from '../../model/shape';
import { bead } from '../../model/shapes';
import { spliceRun } from '../parts';
import { equal, refuse } from '../refuse';
import type { MergeSegments, ReplaceBeads, SplitSegment, StepRules } from '../step';
import { reviewedBead } from './set-review';

/** A run of beads gives way to another that holds the same segments in the same order. */
export const replaceBeads: StepRules<ReplaceBeads> = {
  apply(step, bitext) {
    const { removed, added } = step;
    const at = bitext.beads.findIndex(({ id }) => id === removed[0]?.id);
    if (at < 0 || !removed.every((bead, k) => equal(bead, bitext.beads[at + k]))) {
      return refuse(`Bead ${removed[0]?.id} and those after it are not what the step removes`);
    }
    checkSameSegments(removed, added, bitext);
    const [before, after] = [bitext.beads.slice(0, at), bitext.beads.slice(at + removed.length)];
    checkNew(added, [...before, ...after]);
    return { ...bitext, beads: [...before, ...added, ...after] };
  },

  invert({ kind, removed, added }) {
    return [{ kind, removed: added, added: removed }];
  },

  map(step, over) {
    if (over.kind === 'ReplaceBeads') return meets(step, over) ? undefined : step;
    if (over.kind === 'SplitSegment') return pastRun(step, over, [over.parts[0]?.id ?? ''], idsOf(over));
    if (over.kind === 'MergeSegments') return pastRun(step, over, idsOf(over), idsOf(over).slice(0, 1));
    if (over.kind !== 'SetReview') return step;
    const now = new Map(over.changes.map((change) => [change.bead, change.to]));
    return {
      ...step,
      removed: step.removed.map((bead) => ({ ...bead, review: now.get(bead.id) ?? bead.review })),
      added: step.added.map((bead) => reviewedBead(bead, step.removed, over.changes)),
    };
  },

  shape: object<ReplaceBeads>({ kind: word(['ReplaceBeads']), removed: listOf(bead), added: listOf(bead) }),
};

function checkSameSegments(removed: readonly Bead[], added: readonly Bead[], bitext: Bitext): void {
  const documents = new Set(bitext.work.documents.map(({ id }) => id));
  for (const { id, sides } of added) {
    const stranger = Object.keys(sides).find((document) => !documents.has(document));
    if (stranger !== undefined) refuse(`Bead ${id} has a side of ${stranger}, which is not in the bitext`);
    if (Object.values(sides).every((side) => side.length === 0)) refuse(`Bead ${id} would hold nothing`);
  }
  for (const id of documents) {
    if (!equal(held(removed, id), held(added, id))) refuse(`The new beads do not hold the same segments of ${id}`);
  }
}

const held = (beads: readonly Bead[], document: string) => beads.flatMap((bead) => bead.sides[document] ?? []);

function checkNew(added: readonly Bead[], others: readonly Bead[]): void {
  const ids = new Set(added.map(({ id }) => id));
  if (ids.size < added.length) refuse('Two of the new beads have the same id');
  const taken = others.find(({ id }) => ids.has(id));
  if (taken) refuse(`There is already a bead ${taken.id}`);
}

function meets(step: ReplaceBeads, over: ReplaceBeads): boolean {
  const theirs = new Set([...over.removed, ...over.added].map(({ id }) => id));
  return [...step.removed, ...step.added].some(({ id }) => theirs.has(id));
}

const idsOf = ({ parts }: SplitSegment | MergeSegments) => parts.map(({ id }) => id);

/** The beads with a run of segments replaced; undefined when the run was merged but would be cut apart by the step. */
function pastRun(
  step: ReplaceBeads,
  { document }: SplitSegment | MergeSegments,
  from: readonly SegmentId[],
  to: readonly SegmentId[],
): ReplaceBeads | undefined {
  const cross = (beads: readonly Bead[]) => beads.map((bead) => spliceSide(bead, document, from, to));
  const [removed, added] = [cross(step.removed), cross(step.added)];
  const same = (a: readonly Bead[]) => held(a, document).filter((id) => from.includes(id)).length;
  if (same(removed) !== same(added)) return undefined;
  return { ...step, removed, added };
}

function spliceSide(bead: Bead, document: string, from: readonly SegmentId[], to: readonly SegmentId[]): Bead {
  const side = spliceRun(bead.sides[document] ?? [], from, to);
  return side ? { ...bead, sides: { ...bead.sides, [document]: side } } : bead;
}
