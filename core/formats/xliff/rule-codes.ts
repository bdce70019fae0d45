import { badXliff } from './problem';
import type { XmlElement } from './tree';
import { codeId, type InlineView, isCode, type UnitView } from './unit';

const SUBTYPES: Readonly<Record<string, string>> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
};

const TOGETHER = [
  ['dataRefStart', 'dataRefEnd'],
  ['equivStart', 'equivEnd'],
  ['subFlowsStart', 'subFlowsEnd'],
] as const;

/** What a code says of itself, of its original data and of what may be done to it. Throws `bad-xliff`. */
export function checkCodes(view: UnitView): void {
  for (const { element } of [...view.inline.source, ...view.inline.target]) {
    if (!isCode(element)) continue;
    checkKind(element);
    checkData(element, view.dataIds);
    checkCopy(element, view);
    checkHints(element);
  }
  checkDeletions(view);
  for (const side of ['source', 'target'] as const) checkSequence(view.inline[side]);
  checkKeptOrder(view);
}

function checkKind({ name, local, attributes, line }: XmlElement): void {
  const { type, subType = '' } = attributes;
  if (subType !== '' && type === undefined) throw badXliff('sub-type', `<${name}> has a subType and no type.`, line);
  const wanted = SUBTYPES[subType];
  if (subType.startsWith('xlf:') && (wanted === undefined || wanted !== type)) {
    throw badXliff('sub-type', `subType “${subType}” of <${name}> does not go with type “${type}”.`, line);
  }
  if (local !== 'pc') return;
  for (const [start, end] of TOGETHER) {
    if ((attributes[start] === undefined) !== (attributes[end] === undefined)) {
      throw badXliff('both-ends', `<${name}> must have both ${start} and ${end}, or neither.`, line);
    }
  }
}

const DATA = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const;

function checkData({ name, attributes, line }: XmlElement, dataIds: ReadonlySet<string>): void {
  for (const key of DATA) {
    const id = attributes[key];
    if (id !== undefined && !dataIds.has(id)) {
      throw badXliff('data-reference', `${key} of <${name}> names “${id}”, and the unit has no such data.`, line);
    }
  }
}

/** A copy has no data of its own, and is of a code of the unit that may be copied and has none either. */
function checkCopy({ name, attributes, line }: XmlElement, { inline }: UnitView): void {
  const { copyOf } = attributes;
  if (copyOf === undefined) return;
  const fail = (detail: string) => {
    throw badXliff('copy', `<${name}> is a copy of “${copyOf}”, ${detail}`, line);
  };
  if (DATA.some((key) => attributes[key] !== undefined)) fail('and refers to original data as well.');
  const codes = [...inline.source, ...inline.target].map(({ element }) => element).filter(isCode);
  const bases = codes.filter((code) => code.attributes.id === copyOf);
  if (bases.length === 0) fail('which is no code of the unit.');
  if (bases.some((base) => DATA.some((key) => base.attributes[key] !== undefined))) fail('which has original data.');
  if (bases.some((base) => base.attributes.canCopy === 'no')) fail('which may not be copied.');
}

function checkHints({ name, attributes, line }: XmlElement): void {
  const { canReorder, canCopy, canDelete } = attributes;
  if ((canReorder === 'no' || canReorder === 'firstNo') && (canCopy !== 'no' || canDelete !== 'no')) {
    throw badXliff('hints', `<${name}> with canReorder “${canReorder}” must have canCopy and canDelete “no”.`, line);
  }
}

/** A code that may not be deleted is in some target of the unit once its segment has one. */
function checkDeletions({ inline, parts }: UnitView): void {
  const kept = new Set(inline.target.filter(({ element }) => isCode(element)).map(({ element }) => codeId(element)));
  const translated = new Set(
    parts.filter((part) => part.children.some((child) => typeof child !== 'string' && child.local === 'target')),
  );
  for (const { element, part } of inline.source) {
    if (!isCode(element) || element.attributes.canDelete !== 'no' || part.local !== 'segment') continue;
    if (translated.has(part) && !kept.has(codeId(element))) {
      throw badXliff(
        'deleted-code',
        `<${element.name}> “${codeId(element)}” may not be deleted and is not in the target.`,
        element.line,
      );
    }
  }
}

const reorder = ({ attributes }: XmlElement) => attributes.canReorder ?? 'yes';

/** A code that keeps its place follows the first of its sequence or another that keeps it. */
function checkSequence(inline: readonly InlineView[]): void {
  let before: string | undefined;
  for (const { element } of inline) {
    if (!isCode(element)) continue;
    if (reorder(element) === 'no' && before !== 'no' && before !== 'firstNo') {
      throw badXliff(
        'sequence',
        `<${element.name}> “${codeId(element)}” with canReorder “no” must follow a code of its sequence.`,
        element.line,
      );
    }
    before = reorder(element);
  }
}

/** A sequence that may not be reordered is the same in the target of its segment. */
function checkKeptOrder({ inline }: UnitView): void {
  const follows = (side: readonly InlineView[]) => {
    const codes = side.filter(({ element }) => isCode(element));
    return new Map(codes.map(({ element }, k) => [keyOf(element), codes[k - 1]]));
  };
  const inTarget = follows(inline.target);
  for (const [key, before] of follows(inline.source)) {
    const element = inline.source.find((each) => keyOf(each.element) === key)?.element;
    if (!element || reorder(element) !== 'no' || !inTarget.has(key)) continue;
    const there = inTarget.get(key);
    if ((there && codeId(there.element)) !== (before && codeId(before.element))) {
      throw badXliff(
        'sequence',
        `the sequence of codes before “${codeId(element)}” is another in the target.`,
        there?.element.line ?? element.line,
      );
    }
  }
}

function keyOf(element: XmlElement): string {
  return `${element.local === 'ec' ? 'ec' : 'code'} ${codeId(element)}`;
}
