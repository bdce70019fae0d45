import type { Bitext } from '../../core/model/bitext';
import type { FindingRecord } from '../../core/model/finding';
import type { BeadId, DocumentId, WorkId } from '../../core/model/ids';
import { Problem } from '../../core/model/problem';
import type { Locale } from '../../locales/locale';
import { notFound } from '../http/not-found';
import { library } from '../library';
import { recordsOf } from './record';
import { sectionFindings } from './section';
import { wholeFindings } from './whole';

/**
 * The finding of this name in the newest revision, with offsets in the whole texts. `part` is the section where it was
 * seen; without it the whole work is asked. Problem `finding-gone` when the texts no longer give it.
 */
export async function findFinding(
  work: WorkId,
  id: string,
  locale: Locale,
  part: number | undefined,
): Promise<FindingRecord> {
  const { bitext, findings } = part === undefined ? await wholeFindings(work) : await sectionFindings(work, part);
  const found = recordsOf(bitext, findings, new Map(), locale).find((record) => record.id === id);
  if (!found) throw new Problem('finding-gone', `There is no finding ${id} any more`);
  return part === undefined
    ? found
    : inWhole(found, bitext, (await (await library()).bitext(work))?.bitext ?? notFound());
}

/** Sections count from their own beginning: the bead says how far that is from the beginning of the document. */
function inWhole(found: FindingRecord, section: Bitext, whole: Bitext): FindingRecord {
  const places = found.places.map((place) => {
    const by = startOf(whole, found.bead, place.document) - startOf(section, found.bead, place.document);
    return { ...place, start: place.start + by, end: place.end + by };
  });
  return { ...found, places };
}

function startOf(bitext: Bitext, bead: BeadId, document: DocumentId): number {
  const [first] = bitext.beads.find(({ id }) => id === bead)?.sides[document] ?? [];
  return bitext.segmentations[document]?.segments.find(({ id }) => id === first)?.start ?? 0;
}
