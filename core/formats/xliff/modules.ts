import { CORE_SPACES, type ElementRule } from './schema';
import * as v from './values';

/** One module of XLIFF 2: where its topmost elements may stand, what they hold, and its attributes on core elements. */
export interface Module {
  readonly prefix: string;
  /** Parents in the core namespace, by topmost element. */
  readonly parents: Readonly<Record<string, readonly string[]>>;
  readonly elements: Readonly<Record<string, ElementRule>>;
  readonly attributes?: Readonly<Record<string, v.ValueCheck>>;
  /** Attributes and elements are not looked into: a standard of its own rules them. */
  readonly open?: boolean;
}

const ANYWHERE = ['file', 'group', 'unit'];
const OTHER = { names: ['*'], many: true };

const HTML = new Set(
  (
    'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 head hr ' +
    'html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot th thead title ' +
    'tr tt u ul'
  ).split(' '),
);

const htmlElement: v.ValueCheck = (value) => (HTML.has(value) ? undefined : 'the name of an HTML element');
const restriction = v.matching(/^(?:\*|\d+|\d+,(?:\d+|\*))$/, '*, a number, or two with a comma between');
/** A size that is a number is a whole one; other notations belong to profiles of one's own. */
const size: v.ValueCheck = (value) => (/^[-+.\d]+$/.test(value) ? v.natural(value) : undefined);

const MATCHES: Module = {
  prefix: 'mtc',
  parents: { matches: ['unit'] },
  elements: {
    matches: { attributes: {}, content: [{ names: ['match'], many: true, least: 1 }] },
    match: {
      attributes: {
        id: v.nameToken,
        matchQuality: v.percent,
        matchSuitability: v.percent,
        origin: v.anyText,
        ref: v.anyText,
        reference: v.yesNo,
        similarity: v.percent,
        subType: v.prefixed,
        type: v.oneOf('am', 'ebm', 'idm', 'ice', 'mt', 'tb', 'tm', 'other'),
      },
      required: ['ref'],
      content: [{ names: ['*'], many: true, least: 2 }],
      foreign: 'any',
    },
  },
};

const GLOSSARY: Module = {
  prefix: 'gls',
  parents: { glossary: ['unit'] },
  elements: {
    glossary: { attributes: {}, content: [{ names: ['glossEntry'], many: true, least: 1 }] },
    glossEntry: {
      attributes: { id: v.nameToken, ref: v.anyText },
      content: [
        { names: ['term'], least: 1 },
        { names: ['translation'], many: true },
        { names: ['definition'] },
        OTHER,
      ],
      foreign: 'any',
    },
    term: { attributes: { source: v.anyText }, content: [], text: true, foreign: 'any' },
    translation: {
      attributes: { id: v.nameToken, ref: v.anyText, source: v.anyText },
      content: [],
      text: true,
      foreign: 'any',
    },
    definition: { attributes: { source: v.anyText }, content: [], text: true, foreign: 'any' },
  },
};

const METADATA: Module = {
  prefix: 'mda',
  parents: { metadata: ANYWHERE },
  elements: {
    metadata: { attributes: { id: v.nameToken }, content: [{ names: ['metaGroup'], many: true, least: 1 }] },
    metaGroup: {
      attributes: { id: v.nameToken, category: v.anyText, appliesTo: v.oneOf('source', 'target', 'ignorable') },
      content: [{ names: ['metaGroup', 'meta'], many: true, least: 1 }],
    },
    meta: { attributes: { type: v.anyText }, required: ['type'], content: [], text: true },
  },
};

const resource: ElementRule = {
  attributes: { href: v.anyText, 'xml:lang': v.language },
  content: [OTHER],
  foreign: 'any',
};

const RESOURCES: Module = {
  prefix: 'res',
  parents: { resourceData: ['file', 'unit'] },
  elements: {
    resourceData: {
      attributes: { id: v.nameToken },
      content: [{ names: ['resourceItemRef', 'resourceItem'], many: true }],
    },
    resourceItemRef: {
      attributes: { id: v.nameToken, ref: v.nameToken },
      required: ['ref'],
      content: [],
      foreign: 'any',
    },
    resourceItem: {
      attributes: { id: v.nameToken, mimeType: v.anyText, context: v.yesNo },
      content: [{ names: ['source'] }, { names: ['target'] }, { names: ['reference'], many: true }],
      foreign: 'any',
    },
    source: resource,
    target: resource,
    reference: {
      attributes: { href: v.anyText, 'xml:lang': v.language },
      required: ['href'],
      content: [],
      foreign: 'any',
    },
  },
};

const CHANGES: Module = {
  prefix: 'ctr',
  parents: { changeTrack: ANYWHERE },
  elements: {
    changeTrack: { attributes: {}, content: [{ names: ['revisions'], many: true, least: 1 }, OTHER] },
    revisions: {
      attributes: { appliesTo: v.nameToken, ref: v.nameToken, currentVersion: v.nameToken },
      required: ['appliesTo'],
      content: [{ names: ['revision'], many: true, least: 1 }, OTHER],
      foreign: 'any',
    },
    revision: {
      attributes: { author: v.anyText, datetime: v.anyText, version: v.nameToken },
      content: [{ names: ['item'], many: true, least: 1 }, OTHER],
      foreign: 'any',
    },
    item: {
      attributes: { property: v.nameToken },
      required: ['property'],
      content: [OTHER],
      text: true,
      foreign: 'any',
    },
  },
};

const SIZES: Module = {
  prefix: 'slr',
  parents: { profiles: ['file'], data: ANYWHERE },
  elements: {
    profiles: {
      attributes: { generalProfile: v.anyText, storageProfile: v.anyText },
      content: [{ names: ['normalization'] }, OTHER],
      foreign: 'any',
    },
    normalization: {
      attributes: { general: v.normalisation, storage: v.normalisation },
      content: [],
      foreign: 'any',
    },
    data: { attributes: { profile: v.anyText }, required: ['profile'], content: [OTHER], foreign: 'any' },
  },
  attributes: {
    storageRestriction: restriction,
    sizeRestriction: restriction,
    equivStorage: v.natural,
    sizeInfo: size,
    sizeInfoRef: v.nameToken,
  },
};

const VALIDATION: Module = {
  prefix: 'val',
  parents: { validation: ANYWHERE },
  elements: {
    validation: { attributes: {}, content: [{ names: ['rule'], many: true, least: 1 }], foreign: 'any' },
    rule: {
      attributes: {
        isPresent: v.anyText,
        occurs: v.positive,
        isNotPresent: v.anyText,
        startsWith: v.anyText,
        endsWith: v.anyText,
        existsInSource: v.yesNo,
        caseSensitive: v.yesNo,
        normalization: v.normalisation,
        disabled: v.yesNo,
      },
      content: [],
      foreign: 'any',
    },
  },
};

const STYLE: Module = {
  prefix: 'fs',
  parents: {},
  elements: {},
  attributes: { fs: htmlElement, subFs: v.anyText },
};

const OPEN = (prefix: string): Module => ({ prefix, parents: {}, elements: {}, open: true });

const NAMES: Readonly<Record<string, Module>> = {
  'matches:2.0': MATCHES,
  'glossary:2.0': GLOSSARY,
  'metadata:2.0': METADATA,
  'resourcedata:2.0': RESOURCES,
  'changetracking:2.0': CHANGES,
  'changetracking:2.1': CHANGES,
  'sizerestriction:2.0': SIZES,
  'validation:2.0': VALIDATION,
  'fs:2.0': STYLE,
  'itsm:2.1': OPEN('itsm'),
  'pgs:1.0': OPEN('pgs'),
};

/** The module of a namespace; undefined for an extension of somebody's own. */
export function moduleOf(space: string): Module | undefined {
  if (space === 'http://www.w3.org/2005/11/its') return OPEN('its');
  return space.startsWith('urn:oasis:names:tc:xliff:')
    ? NAMES[space.slice('urn:oasis:names:tc:xliff:'.length)]
    : undefined;
}

/** Whether a namespace is the standard's own, so that only its names may be used from it. */
export function isStandard(space: string): boolean {
  return CORE_SPACES.has(space) || moduleOf(space) !== undefined;
}
