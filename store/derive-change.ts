import type { Annotation } from '../core/model/annotation';
import type { Bead, Bitext } from '../core/model/bitext';
import { cutSections, SECTION_SIZE, sliceAnnotation, windowOf } from '../core/model/slice';
import type { SectionCard } from './port';

/**
 * Sections after a change: only the stretch whose sides changed is cut anew, and only when it spans several sections or
 * has outgrown one. So most changes leave every boundary where it was; where they are depends on the whole journal.
 */
export function recut(before: Bitext, after: Bitext, old: readonly SectionCard[]): readonly SectionCard[] {
  const { from, tail } = changedRun(before.beads, after.beads, (a, b) => a.sides === b.sides);
  if (from === before.beads.length && from === after.beads.length) return old;
  const first = sectionAt(old, from);
  const last = Math.max(first, sectionAt(old, before.beads.length - tail - 1));
  const start = old[first]?.firstBead ?? 0;
  const delta = after.beads.length - before.beads.length;
  const end = (old[last + 1]?.firstBead ?? before.beads.length) + delta;
  const starts = [
    ...old.slice(0, first).map(({ firstBead }) => firstBead),
    ...cutRegion(after, start, end, last > first),
    ...old.slice(last + 1).map(({ firstBead }) => firstBead + delta),
  ];
  return starts.map((firstBead, k) => ({ firstBead, beads: (starts[k + 1] ?? after.beads.length) - firstBead }));
}

function cutRegion(bitext: Bitext, start: number, end: number, several: boolean): number[] {
  if (start === end) return [];
  if (!several && end - start <= SECTION_SIZE * 1.5) return [start];
  return cutSections({ ...bitext, beads: bitext.beads.slice(start, end) }).map((at) => start + at);
}

function sectionAt(sections: readonly SectionCard[], bead: number): number {
  return Math.max(
    0,
    sections.findLastIndex(({ firstBead }) => firstBead <= bead),
  );
}

/** The run of beads that differ: `from` are alike at the beginning, `tail` at the end. */
function changedRun(before: readonly Bead[], after: readonly Bead[], alike: (a: Bead, b: Bead) => boolean) {
  const most = Math.min(before.length, after.length);
  const same = (a: Bead | undefined, b: Bead | undefined) => a === b || (a && b && alike(a, b));
  let from = 0;
  while (from < most && same(before[from], after[from])) from++;
  let tail = 0;
  while (tail < most - from && same(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail++;
  return { from, tail };
}

/** A bitext and how it is cut. */
export interface Cut {
  readonly bitext: Bitext;
  readonly sections: readonly SectionCard[];
}

/**
 * Numbers of the sections whose slices may differ, when both are cut into as many: another bead, a text that was
 * edited (`edited` segments), or a note that differs as its section sees it. Never leaves out one that does differ.
 */
export function changedSections(before: Cut, after: Cut, edited: ReadonlySet<string>): number[] {
  const all = after.sections.map((_, k) => k);
  if (before.bitext.work !== after.bitext.work) return all;
  const notes = changedNotes(before.bitext.annotations, after.bitext.annotations);
  return all.filter((k) => beadsDiffer(before, after, k, edited) || notesDiffer(before, after, k, notes));
}

const beadsOf = ({ bitext, sections }: Cut, k: number): readonly Bead[] => {
  const { firstBead, beads } = sections[k] ?? { firstBead: 0, beads: 0 };
  return bitext.beads.slice(firstBead, firstBead + beads);
};

function beadsDiffer(before: Cut, after: Cut, k: number, edited: ReadonlySet<string>): boolean {
  const [old, now] = [beadsOf(before, k), beadsOf(after, k)];
  if (old.length !== now.length || old.some((bead, at) => bead !== now[at])) return true;
  return (
    edited.size > 0 && now.some((bead) => Object.values(bead.sides).some((side) => side.some((id) => edited.has(id))))
  );
}

interface ChangedNotes {
  readonly before: readonly Annotation[];
  readonly after: readonly Annotation[];
}

/** Notes that came, went or are no longer the same object; all of them when their order changed. */
function changedNotes(before: readonly Annotation[], after: readonly Annotation[]): ChangedNotes {
  const [old, now] = [new Set(before), new Set(after)];
  const ids = new Set(after.map(({ id }) => id));
  const stayed = before.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  const was = new Set(before.map(({ id }) => id));
  const inOrder = after.filter(({ id }) => was.has(id)).every(({ id }, k) => id === stayed[k]);
  if (!inOrder) return { before, after };
  return { before: before.filter((note) => !now.has(note)), after: after.filter((note) => !old.has(note)) };
}

function notesDiffer(before: Cut, after: Cut, k: number, notes: ChangedNotes): boolean {
  if (notes.before.length + notes.after.length === 0) return false;
  return seenIn(before, k, notes.before) !== seenIn(after, k, notes.after);
}

/** The notes as the slice of section `k` has them. */
function seenIn(cut: Cut, k: number, notes: readonly Annotation[]): string {
  const beads = beadsOf(cut, k);
  const windows = new Map(cut.bitext.work.documents.map(({ id }) => [id, windowOf(cut.bitext, beads, id)]));
  return JSON.stringify(notes.flatMap((note) => sliceAnnotation(note, windows)));
}
