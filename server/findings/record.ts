import { createHash } from 'node:crypto';
import { identitiesOf } from '../../core/check/identity';
import type { Bitext } from '../../core/model/bitext';
import type { Finding, FindingRecord, SegmentMark, Verdict } from '../../core/model/finding';
import type { SegmentId } from '../../core/model/ids';
import type { Locale } from '../../locales/locale';
import { findingSentences } from './sentence';

/** Findings with their ids, sentences and verdicts, in the order given; one that two detectors share comes once. */
export function recordsOf(
  bitext: Bitext,
  findings: readonly Finding[],
  verdicts: ReadonlyMap<string, Verdict>,
  locale: Locale,
): FindingRecord[] {
  const identities = identitiesOf(bitext, findings);
  const says = findingSentences(locale);
  const marksOf = marker(bitext);
  const seen = new Set<string>();
  return findings.flatMap((finding, k) => {
    const id = digest(identities[k] as string);
    if (seen.has(id)) return [];
    seen.add(id);
    const verdict = verdicts.get(id);
    const marks = marksOf(finding);
    const segment = marks[0]?.segment ?? firstSegment(bitext, finding);
    return [{ ...finding, id, says: says(finding), segment, marks, ...(verdict && { verdict }) }];
  });
}

/** 128 bits are plenty: nobody gains by two findings that meet. */
function digest(identity: string): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

/** A finding's places, cut at the sentences of its bead. */
function marker(bitext: Bitext): (finding: Finding) => SegmentMark[] {
  const beads = new Map(bitext.beads.map((bead) => [bead.id, bead]));
  const ranges = new Map(
    Object.values(bitext.segmentations).flatMap(({ segments }) => segments.map((one) => [one.id, one] as const)),
  );
  return ({ bead, places }) =>
    places.flatMap(({ document, start, end }) =>
      (beads.get(bead)?.sides[document] ?? []).flatMap((id): SegmentMark[] => {
        const range = ranges.get(id);
        if (!range || range.start >= end || range.end <= start) return [];
        const from = Math.max(start, range.start) - range.start;
        return [{ segment: id, start: from, end: Math.min(end, range.end) - range.start }];
      }),
    );
}

function firstSegment(bitext: Bitext, { bead, documents }: Finding): SegmentId {
  const sides = bitext.beads.find(({ id }) => id === bead)?.sides ?? {};
  return documents.flatMap((id) => sides[id] ?? [])[0] ?? '';
}
