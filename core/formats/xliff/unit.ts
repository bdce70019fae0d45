import { CORE_SPACES } from './schema';
import { descendantsOf, elementsOf, type XmlElement } from './tree';

export type SideName = 'source' | 'target';

/** A unit as its rules look at it. */
export interface UnitView {
  readonly unit: XmlElement;
  /** Segments and ignorables, in order. */
  readonly parts: readonly XmlElement[];
  /** Inline elements of all parts in the order of the file. */
  readonly inline: Readonly<Record<SideName, readonly InlineView[]>>;
  readonly dataIds: ReadonlySet<string>;
  readonly noteIds: ReadonlySet<string>;
}

export interface InlineView {
  readonly element: XmlElement;
  /** The segment or ignorable it stands in. */
  readonly part: XmlElement;
}

const CODES: ReadonlySet<string> = new Set(['ph', 'pc', 'sc', 'ec']);

export function viewUnit(unit: XmlElement): UnitView {
  const parts = coreChildren(unit, 'segment', 'ignorable');
  const inlineOf = (side: SideName) =>
    parts.flatMap((part) =>
      coreChildren(part, side).flatMap((words) => descendantsOf(words).map((element) => ({ element, part }))),
    );
  return {
    unit,
    parts,
    inline: { source: inlineOf('source'), target: inlineOf('target') },
    dataIds: idsIn(unit, 'originalData'),
    noteIds: idsIn(unit, 'notes'),
  };
}

/** Children of the core namespace by those names. */
export function coreChildren(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return elementsOf(element).filter((child) => CORE_SPACES.has(child.space) && names.includes(child.local));
}

function idsIn(unit: XmlElement, holder: string): ReadonlySet<string> {
  return new Set(
    coreChildren(unit, holder).flatMap((list) => elementsOf(list).flatMap(({ attributes: { id } }) => id ?? [])),
  );
}

/** Whether an inline element stands for code of the original format, and not for a character or an annotation. */
export function isCode({ local }: XmlElement): boolean {
  return CODES.has(local);
}

/** The id by which a code and its partner are known: an end's is that of its start. */
export function codeId({ attributes }: XmlElement): string | undefined {
  return attributes.startRef ?? attributes.id;
}
