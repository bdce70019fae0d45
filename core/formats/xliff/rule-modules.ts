import { isStandard, moduleOf } from './modules';
import { badXliff } from './problem';
import { checkUnique } from './rule-ids';
import { CORE_SPACES } from './schema';
import type { AttributesOf } from './structure';
import { descendantsOf, elementsOf, type XmlElement } from './tree';
import { coreChildren } from './unit';

/** The rules of modules for a file, group or unit that is whole now. Throws `bad-xliff`. */
export function checkModules(holder: XmlElement, root: XmlElement): void {
  for (const top of elementsOf(holder)) {
    const module = moduleOf(top.space);
    if (!module || module.open) continue;
    const all = [top, ...descendantsOf(top)].filter(({ space }) => space === top.space);
    if (module.prefix === 'res') checkResources(all, root);
    else if (module.prefix === 'ctr') checkChanges(all, holder);
    else checkUnique(all.filter(isNamed), `<${top.name}>`);
    if (module.prefix === 'mtc') checkMatches(all);
    if (module.prefix === 'gls') checkGlossary(all);
    if (module.prefix === 'val') checkRules(all);
  }
}

function isNamed({ attributes }: XmlElement): boolean {
  return attributes.id !== undefined;
}

function checkMatches(all: readonly XmlElement[]): void {
  for (const match of all.filter(({ local }) => local === 'match')) {
    const { attributes, line, name } = match;
    if (attributes.subType !== undefined && attributes.type === undefined) {
      throw badXliff('sub-type', `<${name}> has a subType and no type.`, line);
    }
    const [source] = coreChildren(match, 'source');
    const [target] = coreChildren(match, 'target');
    if (!source || !target) throw badXliff('missing-child', `<${name}> must hold <source> and <target>.`, line);
  }
}

function checkGlossary(all: readonly XmlElement[]): void {
  for (const entry of all.filter(({ local }) => local === 'glossEntry')) {
    if (elementsOf(entry).some(({ local }) => local === 'translation' || local === 'definition')) continue;
    throw badXliff('missing-child', `<${entry.name}> must hold a translation or a definition.`, entry.line);
  }
}

const TESTS = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const;

/** A rule makes one test, of the standard or of somebody's own. */
function checkRules(all: readonly XmlElement[]): void {
  for (const { local, attributes, line, name } of all) {
    if (local !== 'rule') continue;
    const tests: string[] = TESTS.filter((test) => attributes[test] !== undefined);
    const own = Object.keys(attributes).some((key) => key.includes(':') && !/^xml(?:ns)?:/.test(key));
    if (tests.length > 1 || (tests.length === 0 && !own)) {
      throw badXliff('one-test', `<${name}> must have one of ${TESTS.join(', ')} or a rule of its own.`, line);
    }
    if (attributes.occurs !== undefined && !tests.includes('isPresent')) {
      throw badXliff('one-test', `occurs of <${name}> goes with isPresent alone.`, line);
    }
    if (attributes.existsInSource !== undefined && (tests.length === 0 || tests.includes('isNotPresent'))) {
      throw badXliff('one-test', `existsInSource of <${name}> goes with isPresent, startsWith or endsWith.`, line);
    }
  }
}

function checkResources(all: readonly XmlElement[], root: XmlElement): void {
  checkUnique(
    all.filter(({ local }) => local === 'resourceItem' || local === 'resourceItemRef'),
    '<resourceData>',
  );
  for (const { local, attributes, children, line, name } of all) {
    if (local !== 'source' && local !== 'target') continue;
    const empty = children.every((child) => typeof child === 'string' && child.trim() === '');
    if (empty !== (attributes.href !== undefined)) {
      throw badXliff('content-or-href', `<${name}> must have content or href, and not both.`, line);
    }
    const lang = attributes['xml:lang']?.toLowerCase();
    if (local === 'source' && lang !== undefined && lang !== root.attributes.srcLang?.toLowerCase()) {
      throw badXliff('language', `the language of <${name}> must be srcLang of <xliff>.`, line);
    }
  }
}

/** Revisions are of an element of the holder that can be found, and name its content or an attribute that it has. */
function checkChanges(all: readonly XmlElement[], holder: XmlElement): void {
  for (const revisions of all.filter(({ local }) => local === 'revisions')) {
    const { appliesTo = '', ref, currentVersion } = revisions.attributes;
    const instances = [holder, ...descendantsOf(holder)].filter(
      ({ local, space }) => local === appliesTo && CORE_SPACES.has(space),
    );
    const found = ref === undefined ? instances : instances.filter(({ attributes }) => attributes.id === ref);
    if (found.length === 0) {
      throw badXliff(
        'revisions',
        `<${revisions.name}> is of a <${appliesTo}> “${ref ?? ''}” that is not there.`,
        revisions.line,
      );
    }
    if (ref === undefined && instances.length > 1 && instances.some(isNamed)) {
      throw badXliff('revisions', `<${revisions.name}> must say by ref of which <${appliesTo}> it is.`, revisions.line);
    }
    checkItems(revisions, found);
    const versions = elementsOf(revisions).map(({ attributes }) => attributes.version);
    if (currentVersion !== undefined && !versions.includes(currentVersion)) {
      throw badXliff('revisions', `there is no revision “${currentVersion}”, which is called current.`, revisions.line);
    }
  }
}

function checkItems(revisions: XmlElement, found: readonly XmlElement[]): void {
  for (const revision of elementsOf(revisions)) {
    const seen = new Set<string>();
    for (const { local, attributes, line, name } of elementsOf(revision)) {
      const { property = '' } = attributes;
      if (local !== 'item') continue;
      if (seen.has(property))
        throw badXliff('revisions', `<${name}> tells of ${property} twice in one revision.`, line);
      seen.add(property);
      if (property !== 'content' && found.every((element) => element.attributes[property] === undefined)) {
        throw badXliff('revisions', `<${name}> tells of ${property}, which the element does not have.`, line);
      }
    }
  }
}

/** `subFs` goes with `fs`; a size is told once, and a size elsewhere is found there. */
export function checkModuleAttributes(element: XmlElement, attributesOf: AttributesOf): void {
  const found = attributesOf(element).filter(({ space }) => space !== '' && isStandard(space));
  const has = (local: string) => found.find((attribute) => attribute.local === local);
  if (has('subFs') && !has('fs')) {
    throw badXliff('style', `<${element.name}> has fs:subFs and no fs:fs.`, element.line);
  }
  const ref = has('sizeInfoRef');
  if (ref && has('sizeInfo')) {
    throw badXliff('size', `<${element.name}> may not have both sizeInfo and sizeInfoRef.`, element.line);
  }
  if (ref && !sizeData(element).includes(ref.value)) {
    throw badXliff(
      'size',
      `sizeInfoRef of <${element.name}> names “${ref.value}”, and no size data beside or above has it.`,
      element.line,
    );
  }
}

/** Ids in the size data beside an element or beside one that holds it. */
function sizeData(element: XmlElement): string[] {
  const ids: string[] = [];
  for (let at = element.parent; at; at = at.parent) {
    const data = elementsOf(at).filter(({ local, space }) => local === 'data' && moduleOf(space)?.prefix === 'slr');
    ids.push(...data.flatMap((each) => descendantsOf(each).flatMap(({ attributes: { id } }) => id ?? [])));
  }
  return ids;
}
