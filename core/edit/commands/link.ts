import type { Bead, Bitext } from '../../model/bitext';
import type { BeadId, DocumentId, NewId } from '../../model/ids';
import { refuse } from '../refuse';
import { type Command, indexOfBead, isEmpty, personsBead, replaceRun, sidesOf } from './command';

/** The bead and the `count - 1` after it become one, under the first one's id. */
export function mergeBeads(bitext: Bitext, bead: BeadId, count = 2): Command {
  const at = indexOfBead(bitext, bead);
  const run = bitext.beads.slice(at, at + count);
  if (run.length < 2) return refuse(`There is no bead after ${bead} to merge with`);
  const merged = personsBead(
    bead,
    sidesOf(bitext, (id) => sideOf(run, id)),
  );
  return { label: 'merge', steps: replaceRun(bitext, at, at + run.length, [merged]) };
}

/**
 * The boundary behind the bead moves by one segment of `document`: 1 takes the next segment into the bead, -1 gives
 * its last one to the next bead. A bead left with nothing goes.
 */
export function shiftBoundary(bitext: Bitext, bead: BeadId, document: DocumentId, by: 1 | -1): Command {
  const at = indexOfBead(bitext, bead);
  const own = bitext.beads[at]?.sides[document] ?? [];
  const found = by > 0 ? nextHolding(bitext, at + 1, document) : at + 1;
  const other = bitext.beads[found];
  if (!other || (by < 0 && own.length === 0)) return refuse(`No segment of ${document} can cross behind ${bead}`);
  const theirs = other.sides[document] ?? [];
  const mine = by > 0 ? [...own, ...theirs.slice(0, 1)] : own.slice(0, -1);
  const rest = by > 0 ? theirs.slice(1) : [...own.slice(-1), ...theirs];
  const run = bitext.beads.slice(at, found + 1).map((each, k) => {
    if (k > 0 && k < found - at) return each;
    return personsBead(each.id, { ...each.sides, [document]: k === 0 ? mine : rest });
  });
  return {
    label: 'shift',
    steps: replaceRun(
      bitext,
      at,
      found + 1,
      run.filter((each) => !isEmpty(each.sides)),
    ),
  };
}

/**
 * The segments of `document` in the bead have no partner: they get a bead of their own, confirmed, and what the bead
 * held beside them another, unseen. `untranslated` of an original, `added` of a translation.
 */
export function standAlone(bitext: Bitext, bead: BeadId, document: DocumentId, newId: NewId): Command {
  const at = indexOfBead(bitext, bead);
  const held = bitext.beads[at];
  const side = held?.sides[document] ?? [];
  if (!held || side.length === 0) return refuse(`Bead ${bead} has nothing of ${document}`);
  const rest = { ...held.sides, [document]: [] };
  const own = sidesOf(bitext, (id) => (id === document ? side : []));
  const alone: Bead = { ...personsBead(bead, own), review: 'confirmed' };
  const beads = isEmpty(rest) ? [alone] : [alone, personsBead(newId(), rest)];
  const isOriginal = bitext.work.documents.find(({ id }) => id === document)?.side === 'original';
  return { label: isOriginal ? 'untranslated' : 'added', steps: replaceRun(bitext, at, at + 1, beads) };
}

/**
 * The beads from `bead` to the end give way to `fresh`, which another alignment made of the same segments. A bead that
 * comes out with the same sides stays itself, with its id and review.
 */
export function realignFrom(bitext: Bitext, bead: BeadId, fresh: readonly Bead[]): Command {
  const at = indexOfBead(bitext, bead);
  const old = new Map(bitext.beads.slice(at).map((each) => [JSON.stringify(keyOf(bitext, each)), each]));
  const beads = fresh.map((each) => old.get(JSON.stringify(keyOf(bitext, each))) ?? each);
  return { label: 'realign', steps: replaceRun(bitext, at, bitext.beads.length, beads) };
}

const keyOf = (bitext: Bitext, bead: Bead) => bitext.work.documents.map(({ id }) => bead.sides[id] ?? []);

const sideOf = (run: readonly Bead[], id: DocumentId) => run.flatMap((bead) => bead.sides[id] ?? []);

function nextHolding(bitext: Bitext, from: number, document: DocumentId): number {
  const at = bitext.beads.findIndex((bead, k) => k >= from && (bead.sides[document]?.length ?? 0) > 0);
  return at < 0 ? bitext.beads.length : at;
}
