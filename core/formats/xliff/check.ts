import { badXliff } from './problem';
import { checkCodes } from './rule-codes';
import { checkHolderIds, checkUnique, checkUnitIds } from './rule-ids';
import { checkModuleAttributes, checkModules } from './rule-modules';
import { checkPairs } from './rule-pairs';
import { checkReferences, selectorsOf } from './rule-references';
import { checkTargets } from './rule-targets';
import { type AttributesOf, checkClosed, checkOpened } from './structure';
import { elementsOf, type XmlElement } from './tree';
import { coreChildren, viewUnit } from './unit';

/** What a file of an XLIFF document has shown so far. */
interface FileState {
  readonly units: Set<string>;
  readonly groups: Set<string>;
  /** Units that codes refer to, and where. */
  readonly flows: { readonly unit: string; readonly line: number; readonly key: string }[];
}

const FLOWS = ['subFlows', 'subFlowsStart', 'subFlowsEnd'] as const;

/**
 * Holds an XLIFF 2 document to its specification while it is read: structure at once, a unit's rules when it is whole,
 * a file's at its end. Throws `bad-xliff` with rule and line at the first fault.
 */
export class XliffChecker {
  private file: FileState = { units: new Set(), groups: new Set(), flows: [] };
  private readonly files = new Set<string>();
  private root: XmlElement | undefined;

  constructor(private readonly attributesOf: AttributesOf) {}

  opened(element: XmlElement): void {
    this.root ??= element;
    checkOpened(element, this.attributesOf);
    if (isSkeletonContent(element)) return;
    checkModuleAttributes(element, this.attributesOf);
  }

  /** `isCore`: the element is a unit, group or file of the document and not inside something else. */
  closed(element: XmlElement, isCore: boolean): void {
    checkClosed(element);
    const { root } = this;
    if (!isCore || !root) return;
    if (element.local === 'skeleton') checkSkeleton(element);
    if (element.local === 'unit') this.unit(element, root);
    if (element.local === 'group' || element.local === 'file') {
      checkHolderIds(element);
      checkNotes(element);
      checkModules(element, root);
    }
    if (element.local === 'group') take(this.file.groups, element, 'the file');
    if (element.local === 'file') this.endFile(element);
  }

  private unit(unit: XmlElement, root: XmlElement): void {
    take(this.file.units, unit, 'the file');
    const view = viewUnit(unit);
    if (!view.parts.some(({ local }) => local === 'segment')) {
      throw badXliff('missing-child', `<${unit.name}> must hold a <segment>.`, unit.line);
    }
    checkUnitIds(view);
    checkTargets(view, root);
    checkPairs(view, this.attributesOf);
    checkCodes(view);
    checkReferences(view);
    checkNotes(unit);
    checkModules(unit, root);
    for (const { element } of [...view.inline.source, ...view.inline.target]) {
      for (const key of FLOWS) {
        const ids = element.attributes[key]?.trim().split(/\s+/) ?? [];
        this.file.flows.push(...ids.map((id) => ({ unit: id, line: element.line, key })));
      }
    }
  }

  private endFile(element: XmlElement): void {
    const { units, flows } = this.file;
    for (const { unit, line, key } of flows) {
      if (!units.has(unit)) throw badXliff('sub-flow', `${key} names “${unit}”, and the file has no such unit.`, line);
    }
    take(this.files, element, 'the document');
    this.file = { units: new Set(), groups: new Set(), flows: [] };
  }
}

function take(ids: Set<string>, { name, attributes, line }: XmlElement, within: string): void {
  const { id = '' } = attributes;
  if (ids.has(id)) throw badXliff('unique-id', `the id “${id}” of <${name}> is used twice in ${within}.`, line);
  ids.add(id);
}

function checkSkeleton({ name, attributes, children, line }: XmlElement): void {
  if ((children.length === 0) !== (attributes.href !== undefined)) {
    throw badXliff('content-or-href', `<${name}> must have content or href, and not both.`, line);
  }
}

/** A note's reference is well formed. */
function checkNotes(holder: XmlElement): void {
  for (const notes of coreChildren(holder, 'notes')) {
    checkUnique(elementsOf(notes), '<notes>');
    for (const note of elementsOf(notes)) selectorsOf(note);
  }
}

function isSkeletonContent(element: XmlElement): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.local === 'skeleton') return true;
  return false;
}
