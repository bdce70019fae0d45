import type { FindingRecord } from '../../core/model/finding';

/** What a list shows; a part that is absent lets everything through. */
export interface FindingFilter {
  readonly kind?: string;
  readonly severity?: string;
  readonly reason?: string;
  readonly state?: string;
}

export type Facet = keyof FindingFilter;

export const FACETS: readonly Facet[] = ['state', 'kind', 'severity', 'reason'];

export function facetOf(finding: FindingRecord, facet: Facet): string {
  return facet === 'state' ? (finding.verdict?.state ?? 'open') : finding[facet];
}

/** The findings that have all of what the filter names, in their order. */
export function filtered(findings: readonly FindingRecord[], filter: FindingFilter): FindingRecord[] {
  return findings.filter((finding) => FACETS.every((facet) => passes(finding, filter, facet)));
}

/** How many findings each value of a facet would show beside the filter's other parts, the most first. */
export function countsOf(
  findings: readonly FindingRecord[],
  filter: FindingFilter,
  facet: Facet,
): readonly (readonly [value: string, count: number])[] {
  const others = filtered(findings, { ...filter, [facet]: undefined });
  const counts = new Map<string, number>();
  for (const finding of others) {
    const value = facetOf(finding, facet);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function passes(finding: FindingRecord, filter: FindingFilter, facet: Facet): boolean {
  return !filter[facet] || facetOf(finding, facet) === filter[facet];
}

/** A filter as an address has it, and back; what the page does not know is left out. */
export function filterFrom(query: URLSearchParams): FindingFilter {
  return Object.fromEntries(FACETS.flatMap((facet) => (query.get(facet) ? [[facet, query.get(facet)]] : [])));
}

export function queryOf(filter: FindingFilter): string {
  const said = FACETS.flatMap((facet) => (filter[facet] ? [[facet, filter[facet]] as [string, string]] : []));
  return new URLSearchParams(said).toString();
}
