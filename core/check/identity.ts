import type { Bitext } from '../model/bitext';
import type { Finding } from '../model/finding';
import type { DocumentId, SegmentId } from '../model/ids';
import type { TextRange } from '../model/range';

/**
 * What makes a finding the same finding: its kind and reason, its words and where they stand in the bead, and the whole
 * text of the bead in the documents compared. A verdict on it is kept under a digest of this.
 */
export function identitiesOf(bitext: Bitext, findings: readonly Finding[]): string[] {
  const segments = new Map(
    bitext.work.documents.flatMap(({ id }) =>
      (bitext.segmentations[id]?.segments ?? []).map((segment) => [segment.id, segment] as const),
    ),
  );
  const beads = new Map(bitext.beads.map((bead) => [bead.id, bead]));
  return findings.map((finding) => {
    const bead = beads.get(finding.bead);
    const side = (document: DocumentId) => rangeOf(bead?.sides[document] ?? [], segments);
    const places = finding.places.map(({ document, start, end, text }) => {
      const offset = side(document).start;
      return [document, start - offset, end - offset, text];
    });
    const texts = finding.documents.map((document) => {
      const { start, end } = side(document);
      return (bitext.texts[document] ?? '').slice(start, end);
    });
    return JSON.stringify([finding.kind, finding.reason, places, texts]);
  });
}

function rangeOf(ids: readonly SegmentId[], segments: ReadonlyMap<SegmentId, TextRange>): TextRange {
  const [first, last] = [segments.get(ids[0] ?? ''), segments.get(ids.at(-1) ?? '')];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
