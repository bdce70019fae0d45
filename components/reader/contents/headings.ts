/** A heading pair: its words in each document that has it, and the segment to go to. */
export interface Heading {
  readonly level: number;
  /** Number of the section, from 0. */
  readonly section: number;
  readonly segment: string;
  readonly titles: Readonly<Record<string, string>>;
}

/** The headings of a work under its title, asked of the server when they are wanted. */
export async function headingsOf(work: string, signal: AbortSignal): Promise<readonly Heading[]> {
  const response = await fetch(`/api/works/${encodeURIComponent(work)}/contents`, { signal });
  if (!response.ok) throw new Error(`contents of ${work}: ${response.status}`);
  const { headings } = (await response.json()) as { headings: readonly Heading[] };
  return headings.filter(({ level }) => level > 1);
}
