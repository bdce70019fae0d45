import type { Bead, Bitext } from '../../model/bitext';
import type { DocumentId, NewId, SegmentId } from '../../model/ids';
import { refuse } from '../refuse';
import { type Command, indexOfHolder, isEmpty, personsBead, replaceRun, sidesOf } from './command';

/** One segment of a document. */
export interface SegmentPlace {
  readonly document: DocumentId;
  readonly segment: SegmentId;
}

/**
 * Makes two segments of different documents, however far apart, partners. Beads cannot cross, so what stood with or
 * between them stays bead by bead before the pair or after it, without partners where the pair came between. Further
 * documents keep to the bead of `a`.
 */
export function linkAcross(bitext: Bitext, a: SegmentPlace, b: SegmentPlace, newId: NewId): Command {
  if (a.document === b.document) return refuse('Two segments of one document cannot be partners');
  const [home, other] = [indexOfHolder(bitext, a.document, a.segment), indexOfHolder(bitext, b.document, b.segment)];
  const [from, to] = [Math.min(home, other), Math.max(home, other) + 1];
  const run = bitext.beads.slice(from, to);
  const pair = sidesOf(bitext, (id) => {
    if (id === a.document) return [a.segment];
    return id === b.document ? [b.segment] : (bitext.beads[home]?.sides[id] ?? []);
  });
  const before = leftovers(bitext, run, (id) => segmentsBefore(run, home - from, id, pair[id] ?? []));
  const kept = new Set(before.map(({ id }) => id));
  const after = leftovers(bitext, run, (id) => segmentsAfter(run, home - from, id, pair[id] ?? [])).map((bead) =>
    kept.has(bead.id) ? { ...bead, id: newId() } : bead,
  );
  return { label: 'link', steps: replaceRun(bitext, from, to, [...before, personsBead(newId(), pair), ...after]) };
}

/** What is left of each bead of the run when it keeps only the segments that `chosen` gives for a document. */
function leftovers(bitext: Bitext, run: readonly Bead[], chosen: (id: DocumentId) => readonly SegmentId[]): Bead[] {
  const kept = new Set(bitext.work.documents.flatMap(({ id }) => chosen(id)));
  return run
    .map((bead) =>
      personsBead(
        bead.id,
        sidesOf(bitext, (id) => (bead.sides[id] ?? []).filter((each) => kept.has(each))),
      ),
    )
    .filter((bead) => !isEmpty(bead.sides));
}

/** Segments of a document in the run before those of the pair; without any in the pair, before the bead at `home`. */
function segmentsBefore(run: readonly Bead[], home: number, id: DocumentId, pair: readonly SegmentId[]) {
  const all = sideOf(run, id);
  const [first] = pair;
  return first === undefined ? sideOf(run.slice(0, home), id) : all.slice(0, all.indexOf(first));
}

function segmentsAfter(run: readonly Bead[], home: number, id: DocumentId, pair: readonly SegmentId[]) {
  return sideOf(run, id).slice(segmentsBefore(run, home, id, pair).length + pair.length);
}

const sideOf = (run: readonly Bead[], id: DocumentId) => run.flatMap((bead) => bead.sides[id] ?? []);
