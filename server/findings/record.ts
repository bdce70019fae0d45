import { createHash } from 'node:crypto';
import { identitiesOf } from '../../core/check/identity';
import type { Bitext } from '../../core/model/bitext';
import type { Finding, Verdict } from '../../core/model/finding';
import type { SegmentId } from '../../core/model/ids';
import type { Locale } from '../../locales/locale';
import { findingSentences } from './sentence';

/** A finding as the program tells it: named, in words, where to go, and what was said of it. */
export interface FindingRecord extends Finding {
  /** Digest of what the finding says and of both texts; the same for the same finding. */
  readonly id: string;
  /** A sentence in the interface's language. */
  readonly says: string;
  /** The sentence to jump to: where the finding is, else the first of its bead. */
  readonly segment: SegmentId;
  readonly verdict?: Verdict;
}

/** Findings with their ids, sentences and verdicts, in the order given; one that two detectors share comes once. */
export function recordsOf(
  bitext: Bitext,
  findings: readonly Finding[],
  verdicts: ReadonlyMap<string, Verdict>,
  locale: Locale,
): FindingRecord[] {
  const identities = identitiesOf(bitext, findings);
  const says = findingSentences(locale);
  const segmentOf = segmentFinder(bitext);
  const seen = new Set<string>();
  return findings.flatMap((finding, k) => {
    const id = digest(identities[k] as string);
    if (seen.has(id)) return [];
    seen.add(id);
    const verdict = verdicts.get(id);
    return [{ ...finding, id, says: says(finding), segment: segmentOf(finding), ...(verdict && { verdict }) }];
  });
}

/** 128 bits are plenty: nobody gains by two findings that meet. */
function digest(identity: string): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}

function segmentFinder(bitext: Bitext): (finding: Finding) => SegmentId {
  const beads = new Map(bitext.beads.map((bead) => [bead.id, bead]));
  const ranges = new Map(
    Object.values(bitext.segmentations).flatMap(({ segments }) => segments.map((one) => [one.id, one] as const)),
  );
  return ({ bead, documents, places }) => {
    const sides = beads.get(bead)?.sides ?? {};
    const [place] = places;
    const own = place && sides[place.document]?.find((id) => (ranges.get(id)?.end ?? 0) > place.start);
    return own ?? documents.flatMap((id) => sides[id] ?? [])[0] ?? '';
  };
}
