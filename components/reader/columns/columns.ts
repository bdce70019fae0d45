import type { Bitext } from '../../../core/model/bitext';
import type { DocumentId } from '../../../core/model/ids';
import type { Document } from '../../../core/model/work';
import { columnName } from './column-name';

/** Which languages a reader wants to see, and in which order; names as `columnName` gives them. */
export interface ColumnChoice {
  /** What the address says, `en,ru`: exactly these, in this order. */
  readonly address?: string | undefined;
  /** What the device keeps: an order of languages, and those that a work of three leaves out. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
}

/** The documents to show, in order. A choice that would leave fewer than two of several is not followed. */
export function chosenColumns(documents: readonly Document[], choice: ColumnChoice): readonly Document[] {
  const byName = new Map(documents.map((one) => [columnName(documents, one), one]));
  const asked = [...new Set((choice.address ?? '').split(',').flatMap((name) => byName.get(name) ?? []))];
  if (asked.length >= Math.min(2, documents.length)) return asked;
  const names = [...byName.keys()];
  const place = (name: string) => {
    const at = choice.order.indexOf(name);
    return at < 0 ? choice.order.length + names.indexOf(name) : at;
  };
  const sorted = names.every((name) => !choice.order.includes(name))
    ? names
    : names.toSorted((a, b) => place(a) - place(b));
  const shown = sorted.filter((name) => !choice.hidden.includes(name));
  return (shown.length < 2 ? sorted : shown).flatMap((name) => byName.get(name) ?? []);
}

/** The bitext with these documents alone, in this order; beads that have nothing in them go. */
export function withColumns(bitext: Bitext, documents: readonly Document[]): Bitext {
  const ids: readonly DocumentId[] = documents.map(({ id }) => id);
  const work = { ...bitext.work, documents };
  if (ids.length === bitext.work.documents.length) return { ...bitext, work };
  const segmentations = Object.fromEntries(
    ids.map((id) => [id, bitext.segmentations[id] ?? { segments: [], blocks: [] }]),
  );
  const beads = bitext.beads
    .map((bead) => ({ ...bead, sides: Object.fromEntries(ids.map((id) => [id, bead.sides[id] ?? []])) }))
    .filter(({ sides }) => Object.values(sides).some((side) => side.length > 0));
  return { ...bitext, work, segmentations, beads };
}
