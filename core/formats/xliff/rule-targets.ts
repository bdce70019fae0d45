import { badXliff } from './problem';
import { inherited, type XmlElement } from './tree';
import { coreChildren, type UnitView } from './unit';

/** Languages, white space, states and the order of targets. Throws `bad-xliff`. */
export function checkTargets({ unit, parts }: UnitView, root: XmlElement): void {
  for (const part of parts) {
    const [source] = coreChildren(part, 'source');
    const [target] = coreChildren(part, 'target');
    checkState(part, target !== undefined);
    if (source) checkLanguage(source, 'srcLang', root);
    if (!source || !target) continue;
    if (root.attributes.trgLang === undefined) {
      throw badXliff('target-language', 'the file has a <target>, so <xliff> must have trgLang.', target.line);
    }
    checkLanguage(target, 'trgLang', root);
    const [a, b] = [source, target].map((words) => inherited(words, 'xml:space') ?? 'default');
    if (a !== b)
      throw badXliff('white-space', `xml:space is “${a}” for the source and “${b}” for its target.`, target.line);
  }
  checkOrder(parts, unit);
}

/** The language of words, said or inherited, is the one of the file: `en-GB` is a kind of `en`, not the other way about. */
function checkLanguage(words: XmlElement, key: 'srcLang' | 'trgLang', root: XmlElement): void {
  const lang = inherited(words, 'xml:lang')?.toLowerCase();
  const said = root.attributes[key]?.toLowerCase() ?? '';
  if (lang === undefined || lang === said || lang.startsWith(`${said}-`)) return;
  throw badXliff(
    'language',
    `the language of <${words.name}> is “${lang}”, and ${key} of <xliff> is “${said}”.`,
    words.line,
  );
}

function checkState({ local, attributes, line, name }: XmlElement, translated: boolean): void {
  const { state, subState } = attributes;
  if (subState !== undefined && state === undefined) {
    throw badXliff('state', `<${name}> has a subState and no state.`, line);
  }
  if (local === 'segment' && state !== undefined && state !== 'initial' && !translated) {
    throw badXliff('state', `<${name}> has the state “${state}” and no target.`, line);
  }
}

/** Orders are from 1 to the number of parts, each once; a target that moves changes places with others that say so. */
function checkOrder(parts: readonly XmlElement[], unit: XmlElement): void {
  const targets = parts.map((part) => coreChildren(part, 'target')[0]);
  const orders = targets.map((target) =>
    target?.attributes.order === undefined ? undefined : Number(target.attributes.order),
  );
  const given = orders.filter((order) => order !== undefined);
  for (const [k, order] of orders.entries()) {
    if (order === undefined) continue;
    const line = targets[k]?.line ?? unit.line;
    if (order > parts.length)
      throw badXliff('target-order', `order ${order} is beyond the ${parts.length} parts of the unit.`, line);
    if (given.filter((other) => other === order).length > 1) {
      throw badXliff('target-order', `order ${order} is used twice in unit ${unit.attributes.id}.`, line);
    }
    if (!given.includes(k + 1)) {
      throw badXliff(
        'target-order',
        `a target is at ${order}, and none takes the place ${k + 1} that it leaves.`,
        line,
      );
    }
  }
}
