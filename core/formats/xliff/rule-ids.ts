import { isStandard } from './modules';
import { badXliff } from './problem';
import { descendantsOf, elementsOf, type XmlElement } from './tree';
import { coreChildren, type UnitView } from './unit';

/** Throws `bad-xliff` when two of the elements have one id. */
export function checkUnique(elements: readonly XmlElement[], within: string): void {
  const seen = new Set<string>();
  for (const { name, attributes, line } of elements) {
    const { id } = attributes;
    if (id === undefined) continue;
    if (seen.has(id)) throw badXliff('unique-id', `the id “${id}” of <${name}> is used twice in ${within}.`, line);
    seen.add(id);
  }
}

/** Ids of notes, of data, of parts and inline elements, and of those that others put into the unit. */
export function checkUnitIds(view: UnitView): void {
  const { unit, parts, inline } = view;
  checkHolderIds(unit);
  for (const data of coreChildren(unit, 'originalData')) checkUnique(elementsOf(data), '<originalData>');
  checkUnique([...parts, ...inline.source.map(({ element }) => element)], `unit ${unit.attributes.id}`);
  checkTargetIds(view);
}

/** Notes and elements of extensions of a file, group or unit. */
export function checkHolderIds(holder: XmlElement): void {
  for (const notes of coreChildren(holder, 'notes')) checkUnique(elementsOf(notes), '<notes>');
  const strangers = elementsOf(holder).filter(({ space }) => !isStandard(space));
  const all = strangers.flatMap((element) => [element, ...descendantsOf(element)]);
  for (const space of new Set(all.map((element) => element.space))) {
    checkUnique(
      all.filter((element) => element.space === space),
      `<${holder.name}>`,
    );
  }
}

/** An element of the target has the id of its partner in the source, which is of its kind, or one that nothing else has. */
function checkTargetIds({ unit, parts, inline }: UnitView): void {
  const targets = inline.target.map(({ element }) => element);
  checkUnique(targets, `the targets of unit ${unit.attributes.id}`);
  const sources = new Map(
    inline.source.flatMap(({ element }) => (element.attributes.id ? [[element.attributes.id, element]] : [])),
  );
  const partIds = new Set(parts.flatMap(({ attributes: { id } }) => id ?? []));
  for (const { name, local, attributes, line } of targets) {
    const { id } = attributes;
    if (id === undefined) continue;
    const partner = sources.get(id);
    if (partIds.has(id) || (partner && kindOf(partner.local) !== kindOf(local))) {
      throw badXliff(
        'unique-id',
        `the id “${id}” of <${name}> belongs to another element of unit ${unit.attributes.id}.`,
        line,
      );
    }
  }
}

/** A pair may be written as one element or as two. */
function kindOf(local: string): string {
  if (local === 'pc' || local === 'sc' || local === 'ec') return 'pair';
  return local === 'mrk' || local === 'sm' ? 'annotation' : local;
}
