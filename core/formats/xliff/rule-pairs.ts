import { moduleOf } from './modules';
import { badXliff } from './problem';
import type { AttributesOf } from './structure';
import type { XmlElement } from './tree';
import type { UnitView } from './unit';

const HINTS = ['canCopy', 'canDelete', 'canOverlap', 'canReorder'] as const;
/** What an end repeats of its start, if it says it at all. */
const SAME = ['type', 'subType', 'copyOf'] as const;

/** Starts and ends of codes and annotations, side by side of the unit. Throws `bad-xliff`. */
export function checkPairs({ inline }: UnitView, attributesOf: AttributesOf): void {
  for (const side of ['source', 'target'] as const) {
    const elements = inline[side].map(({ element }) => element);
    for (const [k, element] of elements.entries()) {
      if (element.local === 'sc') checkStart(element, elements.slice(k + 1), elements);
      if (element.local === 'ec') checkEnd(element, elements.slice(0, k), attributesOf);
      if (element.local === 'sm') partner(element, 'em', elements.slice(k + 1));
      if (element.local === 'em') partner(element, 'sm', elements.slice(0, k));
    }
  }
}

function partner(element: XmlElement, local: 'sm' | 'em', among: readonly XmlElement[]): void {
  const [id, found] =
    local === 'em'
      ? [
          element.attributes.id,
          among.some((each) => each.local === 'em' && each.attributes.startRef === element.attributes.id),
        ]
      : [
          element.attributes.startRef,
          among.some((each) => each.local === 'sm' && each.attributes.id === element.attributes.startRef),
        ];
  if (!found)
    throw badXliff('pair', `<${element.name}> “${id}” has no <${local}> of its own in the unit.`, element.line);
}

function checkStart(start: XmlElement, after: readonly XmlElement[], all: readonly XmlElement[]): void {
  const { id, isolated } = start.attributes;
  const ofIt = (element: XmlElement) => element.local === 'ec' && element.attributes.startRef === id;
  if (isolated === 'yes') {
    if (all.some(ofIt))
      throw badXliff('isolated', `<${start.name}> “${id}” is isolated and has an end in its unit.`, start.line);
    return;
  }
  const ends = after.filter(ofIt);
  const [end] = ends;
  if (!end || ends.length > 1) {
    throw badXliff(
      'pair',
      `<${start.name}> “${id}” must have one <ec> after it in the unit, or be isolated.`,
      start.line,
    );
  }
  for (const hint of HINTS) {
    const [a, b] = [start.attributes[hint] ?? 'yes', end.attributes[hint] ?? 'yes'];
    if (a !== b && !(a === 'firstNo' && b === 'no')) {
      throw badXliff('pair-hints', `${hint} is “${a}” on <${start.name}> “${id}” and “${b}” on its end.`, end.line);
    }
  }
  for (const key of SAME) {
    const b = end.attributes[key];
    if (b !== undefined && b !== start.attributes[key]) {
      throw badXliff('pair-hints', `${key} of <${start.name}> “${id}” and of its end differ.`, end.line);
    }
  }
}

/** Module attributes that a start has for both. */
function ofStart(space: string): boolean {
  const prefix = moduleOf(space)?.prefix;
  return prefix === 'fs' || prefix === 'slr';
}

function checkEnd(end: XmlElement, before: readonly XmlElement[], attributesOf: AttributesOf): void {
  const { id, startRef, isolated, dir } = end.attributes;
  if (isolated === 'yes') {
    if (id === undefined || startRef !== undefined) {
      throw badXliff('isolated', `an isolated <${end.name}> must have an id and no startRef.`, end.line);
    }
    return;
  }
  if (startRef === undefined || id !== undefined) {
    throw badXliff('isolated', `<${end.name}> must have a startRef and no id, or be isolated.`, end.line);
  }
  if (dir !== undefined) throw badXliff('isolated', `<${end.name}> may have dir only when it is isolated.`, end.line);
  const foreign = attributesOf(end).find(({ space }) => ofStart(space));
  if (foreign) throw badXliff('isolated', `<${end.name}> may have ${foreign.name} only when it is isolated.`, end.line);
  const starts = before.filter(({ local, attributes }) => local === 'sc' && attributes.id === startRef);
  if (starts.length !== 1 || starts[0]?.attributes.isolated === 'yes') {
    throw badXliff('pair', `<${end.name}> “${startRef}” must have its <sc> before it in the unit.`, end.line);
  }
}
