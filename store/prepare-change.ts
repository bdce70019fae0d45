import type { Step } from '../core/edit/step';
import type { Bitext } from '../core/model/bitext';
import { Problem } from '../core/model/problem';
import { sliceBitext } from '../core/model/slice';
import { type Contents, cardOf, headingsOf, placesOf } from './derive';
import { type Cut, changedSections, recut } from './derive-change';
import { pack } from './pack';
import type { SectionCard } from './port';

/** What a change alters of the derived rows, made before the database transaction begins. */
export interface PreparedChange {
  readonly card: string;
  readonly contents: Contents;
  /** Sections to write anew, by number; all of them when `renumbered`. */
  readonly sections: ReadonlyMap<number, Uint8Array>;
  /** There are more or fewer sections than before. */
  readonly renumbered: boolean;
  /** Section of each segment that is new or moved; all of them when `renumbered`. */
  readonly places: readonly { segment: string; section: number }[];
  /** Segments that are no more. */
  readonly retired: readonly string[];
}

/** The least that has to be written after `steps` led from `before` to `after`. */
export async function prepareChange(
  before: Bitext,
  after: Bitext,
  steps: readonly Step[],
  old: readonly SectionCard[],
): Promise<PreparedChange> {
  const cards = recut(before, after, old);
  const contents = { sections: cards, headings: headingsOf(after, cards) };
  const renumbered = cards.length !== old.length;
  const numbers = renumbered
    ? cards.map((_, k) => k)
    : changedSections({ bitext: before, sections: old }, { bitext: after, sections: cards }, editedSegments(steps));
  const sections = new Map<number, Uint8Array>();
  for (const k of numbers) sections.set(k, await packSection(after, cards[k]));
  const places = placesChanged({ bitext: before, sections: old }, { bitext: after, sections: cards }, renumbered);
  return { card: JSON.stringify(cardOf(after)), contents, sections, renumbered, ...places };
}

async function packSection(bitext: Bitext, card: SectionCard | undefined): Promise<Uint8Array> {
  const { firstBead, beads } = card ?? { firstBead: 0, beads: 0 };
  return pack(sliceBitext(bitext, firstBead, firstBead + beads));
}

function editedSegments(steps: readonly Step[]): Set<string> {
  return new Set(steps.flatMap((step) => (step.kind === 'ReplaceText' ? [step.segment] : [])));
}

function placesChanged(before: Cut, after: Cut, all: boolean): Pick<PreparedChange, 'places' | 'retired'> {
  const [was, now] = [runsThatDiffer(before, after), runsThatDiffer(after, before)];
  const old = new Map(was.map(({ segment, section }) => [segment, section]));
  const stay = new Set(now.map(({ segment }) => segment));
  const moved = now.filter(({ segment, section }) => old.get(segment) !== section);
  for (const { segment } of moved) if (!old.has(segment)) refuseOddId(segment);
  const retired = was.flatMap(({ segment }) => (stay.has(segment) ? [] : [segment]));
  return { places: all ? placesOf(after.bitext, after) : moved, retired };
}

/** Places of the segments in beads whose sides are not those of the bead at the same place of its section in `other`. */
function runsThatDiffer(cut: Cut, other: Cut): { segment: string; section: number }[] {
  return cut.sections.flatMap(({ firstBead, beads }, section) => {
    const counterpart = other.sections[section];
    const run = cut.bitext.beads.slice(firstBead, firstBead + beads);
    const theirs = counterpart
      ? other.bitext.beads.slice(counterpart.firstBead, counterpart.firstBead + counterpart.beads)
      : [];
    if (run.length === theirs.length && run.every((bead, k) => bead.sides === theirs[k]?.sides)) return [];
    return run.flatMap((bead) =>
      Object.values(bead.sides).flatMap((side) => side.map((segment) => ({ segment, section }))),
    );
  });
}

/** Ids of segments stand in columns of their own and in addresses; what a program outside makes must fit both. */
function refuseOddId(id: string): void {
  if (/^[\w.:~-]+$/.test(id)) return;
  throw new Problem('bad-shape', `The id ${JSON.stringify(id)} is not plain`, {
    path: 'transaction.steps',
    wanted: 'ids of letters, digits and . : ~ - _',
  });
}
