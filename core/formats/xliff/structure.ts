import { moduleOf } from './modules';
import { badXliff } from './problem';
import { CORE, CORE_SPACES, type ContentGroup, type ElementRule } from './schema';
import { elementsOf, type QualifiedAttribute, type XmlElement } from './tree';

/** Gives the attributes of an element with their namespaces; only while the element is open. */
export type AttributesOf = (element: XmlElement) => readonly QualifiedAttribute[];

/** The rule of an element: of core, or of a module; undefined for an extension. Throws `bad-xliff` for a name unknown there. */
export function ruleOf(element: XmlElement): ElementRule | undefined {
  if (CORE_SPACES.has(element.space)) {
    const rule = Object.hasOwn(CORE, element.local) ? CORE[element.local] : undefined;
    return rule ?? unknown(element);
  }
  const module = moduleOf(element.space);
  if (!module || module.open) return undefined;
  const rule = Object.hasOwn(module.elements, element.local) ? module.elements[element.local] : undefined;
  return rule ?? unknown(element);
}

function unknown(element: XmlElement): never {
  throw badXliff('element', `there is no element <${element.name}> in ${element.space}.`, element.line);
}

/** Checks the place and the attributes of an element that has just been opened. Throws `bad-xliff`. */
export function checkOpened(element: XmlElement, attributesOf: AttributesOf): void {
  const rule = ruleOf(element);
  checkPlace(element);
  if (!rule) return;
  for (const name of rule.required ?? []) {
    if (element.attributes[name] === undefined) {
      throw badXliff('required-attribute', `<${element.name}> must have the attribute ${name}.`, element.line);
    }
  }
  for (const attribute of attributesOf(element)) checkAttribute(element, rule, attribute);
}

/** An element of a module stands where its module says. */
function checkPlace(element: XmlElement): void {
  const { parent, space, local, line } = element;
  const module = moduleOf(space);
  if (!module || module.open || !parent || !CORE_SPACES.has(parent.space)) return;
  if (!module.parents[local]?.includes(parent.local)) {
    throw badXliff('module-place', `<${element.name}> may not stand in <${parent.name}>.`, line);
  }
}

function checkAttribute(
  element: XmlElement,
  rule: ElementRule,
  { name, local, space, value }: QualifiedAttribute,
): void {
  const own = space === '' || name === 'xml:space' || name === 'xml:lang';
  const check = own ? known(rule.attributes, name) : known(moduleOf(space)?.attributes ?? {}, local);
  const module = moduleOf(space);
  const wanted = check?.(value);
  if (wanted)
    throw badXliff('attribute-value', `${name}="${value}" of <${element.name}> must be ${wanted}.`, element.line);
  if (check && (own || allows(rule, true))) return;
  if (!own && module?.open && allows(rule, true)) return;
  if (!own && !module && allows(rule, false)) return;
  throw badXliff('attribute', `<${element.name}> may not have the attribute ${name}.`, element.line);
}

function known<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function allows({ foreign }: ElementRule, module: boolean): boolean {
  return foreign === 'any' || (foreign === 'modules' && module);
}

/** Checks the children of an element that is whole now: which, in which order, how many, and words. Throws `bad-xliff`. */
export function checkClosed(element: XmlElement): void {
  const rule = ruleOf(element);
  if (!rule) return;
  if (!rule.text) checkNoWords(element);
  const groups = rule.content ?? [];
  const counts = groups.map(() => 0);
  let at = 0;
  for (const child of elementsOf(element)) {
    const found = groups.findIndex((group, k) => k >= at && holds(group, element, child));
    if (found < 0) {
      const known = groups.some((group) => holds(group, element, child));
      const detail = known ? 'stands too late, or once too often,' : 'may not stand';
      throw badXliff(known ? 'order' : 'child', `<${child.name}> ${detail} in <${element.name}>.`, child.line);
    }
    counts[found] = (counts[found] ?? 0) + 1;
    at = groups[found]?.many ? found : found + 1;
  }
  for (const [k, { least = 0, names }] of groups.entries()) {
    if ((counts[k] ?? 0) < least) {
      throw badXliff('missing-child', `<${element.name}> must hold <${names.join('> or <')}>.`, element.line);
    }
  }
}

function checkNoWords(element: XmlElement): void {
  const words = element.children.find((child): child is string => typeof child === 'string' && child.trim() !== '');
  if (words === undefined) return;
  throw badXliff(
    'no-text',
    `<${element.name}> may not hold words, and holds “${words.trim().slice(0, 40)}”.`,
    element.line,
  );
}

function holds({ names }: ContentGroup, parent: XmlElement, child: XmlElement): boolean {
  return child.space === parent.space ? names.includes(child.local) : names.includes('*');
}
