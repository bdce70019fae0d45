import type { Bead, Bitext } from '../core/model/bitext';
import { isDoubtful } from '../core/model/doubt';
import type { Block } from '../core/model/segmentation';
import { cutSections, sliceBitext } from '../core/model/slice';
import type { HeadingCard, SectionCard, WorkCard } from './port';

/** What the library page shows of a work, as kept in the row of the work. */
export type Card = Omit<WorkCard, 'revision' | 'changed'>;

export interface Contents {
  readonly sections: readonly SectionCard[];
  readonly headings: readonly HeadingCard[];
}

export function cardOf(bitext: Bitext): Card {
  const count = (holds: (bead: Bead) => boolean) => bitext.beads.filter(holds).length;
  return {
    work: bitext.work,
    pairs: bitext.beads.length,
    confirmed: count((bead) => bead.review === 'confirmed'),
    doubtful: count(isDoubtful),
    notes: bitext.annotations.length,
  };
}

export function contentsOf(bitext: Bitext): Contents {
  const starts = cutSections(bitext);
  const sections = starts.map((firstBead, k) => ({
    firstBead,
    beads: (starts[k + 1] ?? bitext.beads.length) - firstBead,
  }));
  return { sections, headings: headingsOf(bitext, sections) };
}

/** The sections as bitexts, one after the other; yields so that a server can answer in between. */
export async function* sectionsOf(bitext: Bitext, { sections }: Contents): AsyncGenerator<Bitext> {
  for (const { firstBead, beads } of sections) {
    yield sliceBitext(bitext, firstBead, firstBead + beads);
    await new Promise((resume) => setImmediate(resume));
  }
}

/** Section number of every segment that a bead holds. */
export function placesOf(
  bitext: Bitext,
  { sections }: Pick<Contents, 'sections'>,
): { segment: string; section: number }[] {
  return sections.flatMap(({ firstBead, beads }, section) =>
    bitext.beads
      .slice(firstBead, firstBead + beads)
      .flatMap((bead) => Object.values(bead.sides).flatMap((side) => side.map((segment) => ({ segment, section })))),
  );
}

/** Pairs of headings in reading order, each with the section it is in. */
export function headingsOf(bitext: Bitext, sections: readonly SectionCard[]): HeadingCard[] {
  const opened = headingStarts(bitext);
  if (opened.size === 0) return [];
  return sections.flatMap(({ firstBead, beads }, section) =>
    bitext.beads.slice(firstBead, firstBead + beads).flatMap((bead) => headingOf(bitext, bead, section, opened)),
  );
}

function headingOf(bitext: Bitext, bead: Bead, section: number, opened: ReadonlyMap<string, Block>): HeadingCard[] {
  const found = bitext.work.documents.flatMap(({ id }) => {
    const segment = bead.sides[id]?.find((held) => opened.has(held));
    const block = segment === undefined ? undefined : opened.get(segment);
    return segment !== undefined && block ? [{ id, segment, block }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const titles = found.map(({ id, block }) => [id, (bitext.texts[id] ?? '').slice(block.start, block.end)]);
  const level = Math.min(...found.map(({ block }) => block.level ?? 2));
  return [{ level, section, segment: first.segment, titles: Object.fromEntries(titles) }];
}

/** The heading block that a segment opens, by segment. */
function headingStarts(bitext: Bitext): Map<string, Block> {
  const starts = new Map<string, Block>();
  for (const { segments, blocks } of Object.values(bitext.segmentations)) {
    let at = 0;
    for (const block of blocks) {
      while ((segments[at]?.start ?? Number.POSITIVE_INFINITY) < block.start) at++;
      const first = segments[at];
      if (first && block.kind === 'heading') starts.set(first.id, block);
    }
  }
  return starts;
}
