import * as v from './values';

/** What one element may hold. Attributes of other namespaces are ruled by `foreign`. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, v.ValueCheck>>;
  readonly required?: readonly string[];
  /** Groups of children in their order; an element of a group that is `many` may come again. */
  readonly content?: readonly ContentGroup[];
  /** Words may stand in it. */
  readonly text?: boolean;
  /** Attributes of other namespaces: of any, of modules alone, or of none. */
  readonly foreign?: 'any' | 'modules';
}

export interface ContentGroup {
  /** Local names in the namespace of the rule's own; `*` stands for an element of another namespace. */
  readonly names: readonly string[];
  readonly many?: boolean;
  readonly least?: number;
}

export const CORE_SPACES: ReadonlySet<string> = new Set([
  'urn:oasis:names:tc:xliff:document:2.0',
  'urn:oasis:names:tc:xliff:document:2.2',
]);

const INLINE: ContentGroup = { names: ['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'], many: true };
const OTHER: ContentGroup = { names: ['*'], many: true };
const NOTES: ContentGroup = { names: ['notes'] };
const SPACE = { 'xml:space': v.spacing };
const LANG = { 'xml:lang': v.language };

const translatable = {
  canResegment: v.yesNo,
  translate: v.yesNo,
  srcDir: v.direction,
  trgDir: v.direction,
  ...SPACE,
  ...LANG,
};

const hints = {
  canCopy: v.yesNo,
  canDelete: v.yesNo,
  canReorder: v.oneOf('yes', 'firstNo', 'no'),
  copyOf: v.nameToken,
};
const kind = { type: v.oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other'), subType: v.prefixed };
const shown = { disp: v.anyText, equiv: v.anyText, dataRef: v.nameToken, subFlows: v.nameTokens };
const marker = { translate: v.yesNo, ref: v.anyText, value: v.anyText, type: markerType };

/** `generic`, `comment`, `term`, or a name of one's own. */
function markerType(value: string): string | undefined {
  if (['generic', 'comment', 'term'].includes(value)) return undefined;
  return v.prefixed(value) && 'generic, comment, term or prefix:value';
}

/** The elements of XLIFF 2.0 to 2.2 core, as in its schema. */
export const CORE: Readonly<Record<string, ElementRule>> = {
  xliff: {
    attributes: { version: v.oneOf('2.0', '2.1', '2.2'), srcLang: v.language, trgLang: v.language, ...SPACE, ...LANG },
    required: ['version', 'srcLang'],
    content: [{ names: ['file'], many: true, least: 1 }],
    foreign: 'any',
  },
  file: {
    attributes: { id: v.nameToken, original: v.anyText, ...translatable },
    required: ['id'],
    content: [{ names: ['skeleton'] }, OTHER, NOTES, { names: ['unit', 'group'], many: true, least: 1 }],
    foreign: 'any',
  },
  skeleton: { attributes: { href: v.anyText }, content: [OTHER], text: true },
  group: {
    attributes: { id: v.nameToken, name: v.anyText, type: v.prefixed, ...translatable },
    required: ['id'],
    content: [OTHER, NOTES, { names: ['unit', 'group'], many: true }],
    foreign: 'any',
  },
  unit: {
    attributes: { id: v.nameToken, name: v.anyText, type: v.prefixed, ...translatable },
    required: ['id'],
    content: [OTHER, NOTES, { names: ['originalData'] }, { names: ['segment', 'ignorable'], many: true, least: 1 }],
    foreign: 'any',
  },
  segment: {
    attributes: {
      id: v.nameToken,
      canResegment: v.yesNo,
      state: v.oneOf('initial', 'translated', 'reviewed', 'final'),
      subState: v.prefixed,
    },
    content: [{ names: ['source'], least: 1 }, { names: ['target'] }],
  },
  ignorable: { attributes: { id: v.nameToken }, content: [{ names: ['source'], least: 1 }, { names: ['target'] }] },
  notes: { attributes: {}, content: [{ names: ['note'], many: true, least: 1 }] },
  note: {
    attributes: {
      id: v.nameToken,
      appliesTo: v.oneOf('source', 'target'),
      category: v.anyText,
      priority: v.priority,
      ref: v.anyText,
    },
    content: [],
    text: true,
    foreign: 'any',
  },
  originalData: { attributes: {}, content: [{ names: ['data'], many: true, least: 1 }] },
  data: {
    attributes: { id: v.nameToken, dir: v.direction, 'xml:space': v.oneOf('preserve') },
    required: ['id'],
    content: [{ names: ['cp'], many: true }],
    text: true,
  },
  source: { attributes: { ...LANG, ...SPACE }, content: [INLINE], text: true },
  target: { attributes: { order: v.positive, ...LANG, ...SPACE }, content: [INLINE], text: true },
  cp: { attributes: { hex: v.codePoint }, required: ['hex'], content: [] },
  ph: {
    attributes: { id: v.nameToken, ...hints, ...kind, ...shown },
    required: ['id'],
    content: [],
    foreign: 'modules',
  },
  pc: {
    attributes: {
      id: v.nameToken,
      ...hints,
      ...kind,
      canOverlap: v.yesNo,
      dir: v.direction,
      dispStart: v.anyText,
      dispEnd: v.anyText,
      equivStart: v.anyText,
      equivEnd: v.anyText,
      dataRefStart: v.nameToken,
      dataRefEnd: v.nameToken,
      subFlowsStart: v.nameTokens,
      subFlowsEnd: v.nameTokens,
    },
    required: ['id'],
    content: [INLINE],
    text: true,
    foreign: 'modules',
  },
  sc: {
    attributes: {
      id: v.nameToken,
      ...hints,
      ...kind,
      ...shown,
      canOverlap: v.yesNo,
      dir: v.direction,
      isolated: v.yesNo,
    },
    required: ['id'],
    content: [],
    foreign: 'modules',
  },
  ec: {
    attributes: {
      id: v.nameToken,
      startRef: v.nameToken,
      ...hints,
      ...kind,
      ...shown,
      canOverlap: v.yesNo,
      dir: v.direction,
      isolated: v.yesNo,
    },
    content: [],
    foreign: 'modules',
  },
  mrk: { attributes: { id: v.nameToken, ...marker }, required: ['id'], content: [INLINE], text: true, foreign: 'any' },
  sm: { attributes: { id: v.nameToken, ...marker }, required: ['id'], content: [], foreign: 'any' },
  em: { attributes: { startRef: v.nameToken }, required: ['startRef'], content: [] },
};
