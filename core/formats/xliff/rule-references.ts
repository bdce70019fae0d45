import { parseFragment, type Selector } from './fragment';
import { moduleOf } from './modules';
import { badXliff } from './problem';
import { CORE_SPACES } from './schema';
import { descendantsOf, type XmlElement } from './tree';
import type { UnitView } from './unit';

/** References of annotations, notes and modules. Throws `bad-xliff`. */
export function checkReferences(view: UnitView): void {
  for (const { element } of [...view.inline.source, ...view.inline.target]) {
    if (element.local === 'mrk' || element.local === 'sm') checkAnnotation(element, view);
  }
  for (const element of descendantsOf(view.unit)) {
    if (element.local === 'note' && CORE_SPACES.has(element.space)) selectorsOf(element);
    const module = moduleOf(element.space)?.prefix;
    if (module === 'mtc' && element.local === 'match') checkSpan(element, view, true);
    if (module === 'gls' && element.attributes.ref !== undefined) checkSpan(element, view, false);
  }
}

/** Selectors of a reference into the same file; undefined for an address elsewhere, or when there is no reference. */
export function selectorsOf({ name, attributes, line }: XmlElement): readonly Selector[] | undefined {
  const { ref } = attributes;
  if (!ref?.startsWith('#')) return undefined;
  const selectors = parseFragment(ref.slice(1));
  if (typeof selectors === 'string') throw badXliff('fragment', `ref="${ref}" of <${name}>: ${selectors}.`, line);
  return selectors;
}

function checkAnnotation(element: XmlElement, { unit, noteIds }: UnitView): void {
  const { name, attributes, line } = element;
  const { type, ref, value } = attributes;
  const selectors = selectorsOf(element);
  if (type === 'mtc:match' && ref !== undefined) {
    throw badXliff('annotation', `<${name}> of type mtc:match may not have a ref.`, line);
  }
  if (type !== 'comment') return;
  if ((ref === undefined) === (value === undefined)) {
    throw badXliff('annotation', `<${name}> of type comment must have a value or a ref, and not both.`, line);
  }
  if (ref !== undefined && !isNoteOf(selectors ?? [], unit, noteIds)) {
    throw badXliff('annotation', `ref="${ref}" of <${name}> must name a note of its own unit.`, line);
  }
}

/** `#n=1`, or the same with the way to the unit before it. */
function isNoteOf(selectors: readonly Selector[], unit: XmlElement, noteIds: ReadonlySet<string>): boolean {
  const note = selectors[selectors.length - 1];
  if (note?.prefix !== 'n' || !noteIds.has(note.id)) return false;
  if (selectors.length === 1) return true;
  const place = selectors[selectors.length - 2];
  return place?.prefix === 'u' && place.id === unit.attributes.id;
}

/** A span or segment of the same unit; a match must name one, a term may lie elsewhere. */
function checkSpan(element: XmlElement, { parts, inline }: UnitView, required: boolean): void {
  const { ref = '' } = element.attributes;
  const selectors = selectorsOf(element);
  const last = selectors?.[selectors.length - 1];
  if (!last || (last.prefix !== '' && last.prefix !== 't')) {
    if (required)
      throw badXliff(
        'fragment',
        `ref="${ref}" of <${element.name}> must name a span of its unit, as #id.`,
        element.line,
      );
    return;
  }
  const ids = (side: 'source' | 'target') => inline[side].map((each) => each.element.attributes.id);
  const known =
    last.prefix === 't' ? ids('target') : [...parts.map(({ attributes }) => attributes.id), ...ids('source')];
  if (selectors && selectors.length === 1 && !known.includes(last.id)) {
    throw badXliff('fragment', `ref="${ref}" of <${element.name}> names nothing in its unit.`, element.line);
  }
}
