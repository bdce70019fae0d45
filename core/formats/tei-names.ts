/** Names in TEI of things that have ids here: an id alone need not be an XML name, and two kinds may share one. */
export type Named = 'document' | 'block' | 'segment' | 'bead';

const PREFIX: Readonly<Record<Named, string>> = { document: 'd.', block: 'b.', segment: 's.', bead: 'l.' };

/** The links that make a TEI file one of the program's own. */
export const BEADS = 'bead';

/** `xml:id` of a thing; signs that a name cannot hold are written as `_x3a_`. */
export function teiName(kind: Named, id: string): string {
  return PREFIX[kind] + id.replace(/[^\p{L}\p{N}.-]/gu, (char) => `_x${(char.codePointAt(0) ?? 0).toString(16)}_`);
}

/** The id behind an `xml:id`; undefined when it is of another kind. */
export function idOf(kind: Named, name: string | undefined): string | undefined {
  if (!name?.startsWith(PREFIX[kind])) return undefined;
  return name.slice(2).replace(/_x([0-9a-f]+)_/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}

/** Whether a TEI text is a bitext as the program writes it. */
export function isOwnTei(xml: string): boolean {
  return new RegExp(`<linkGrp type="${BEADS}"`).test(xml);
}
