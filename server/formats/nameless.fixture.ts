import type { Bitext } from '../../core/model/bitext';

/** A bitext without the names that every import makes anew: what an import after an export must equal. */
export function nameless({ work, texts, segmentations, beads, exchange }: Bitext) {
  const documents = work.documents.map(({ id, ...rest }) => ({
    ...rest,
    text: texts[id],
    places: segmentations[id]?.segments.map(({ start, end }) => [start, end]),
    marked: segmentations[id]?.segments.map((segment) => exchange?.segments[segment.id]),
  }));
  const rows = beads.map(({ id, sides, ...rest }) => ({
    ...rest,
    counts: work.documents.map((document) => sides[document.id]?.length),
    extras: exchange?.beads[id],
    wordless: Object.values(exchange?.wordless?.[id] ?? {}),
  }));
  return { title: work.title, documents, rows, header: exchange?.header, after: exchange?.after };
}
