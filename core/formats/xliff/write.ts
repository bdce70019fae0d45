import type { Bead, Bitext } from '../../model/bitext';
import type { Exchange } from '../../model/exchange';
import type { Document } from '../../model/work';
import { factsOf } from '../facts';
import { type BeadMarkup, beadMarkup } from '../marked';
import { escapeXml, fitsXml, xmlAttributes } from '../xml-text';
import { DIGLOT, DISPUTED, FACTS, PREFIX, SCORE, SPACE, TITLE, TITLE_JSON } from './names';
import { xliffText } from './words';

const CORE = 'urn:oasis:names:tc:xliff:document:2.0';
const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

/**
 * The first two documents of a bitext as XLIFF 2.1. A work that came out of XLIFF, and whose pairs are still the same, is
 * written into its own frame (files, groups, notes, original data, codes); any other one as a unit a bead. Linear.
 */
export function serialise(bitext: Bitext): string {
  const exchange = framing(bitext);
  const markup = beadMarkup(bitext, xliffText, exchange !== undefined);
  const { title } = bitext.work;
  const [source, target] = bitext.work.documents;
  const root = {
    xmlns: CORE,
    version: '2.1',
    ...exchange?.header?.attributes,
    [`xmlns:${PREFIX}`]: SPACE,
    srcLang: source?.lang ?? 'und',
    trgLang: target?.lang,
    ...(fitsXml(title) ? { [TITLE]: title } : { [TITLE_JSON]: JSON.stringify(title) }),
    [FACTS]: JSON.stringify([source, target].flatMap((document) => (document ? [factsOf(document)] : []))),
  };
  const sides: Sides = { source, target, markup };
  const units = exchange
    ? [...bitext.beads.map((bead) => framed(bead, exchange, sides)), exchange.after ?? '', '\n']
    : ['<file id="f1">\n', ...bitext.beads.map((bead, k) => unit(bead, unitIds(bitext)(bead, k), sides)), '</file>\n'];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${xmlAttributes(root)}>\n${units.join('')}</xliff>\n`;
}

interface Sides {
  readonly source: Document | undefined;
  readonly target: Document | undefined;
  readonly markup: BeadMarkup;
}

/** The frame that came in, when every bead of it is still there and no other has come. */
function framing({ exchange, beads, work }: Bitext): Exchange | undefined {
  if (exchange?.format !== 'xliff' || work.documents.length > 2) return undefined;
  const same = Object.keys(exchange.beads).length === beads.length && beads.every(({ id }) => exchange.beads[id]);
  return same ? exchange : undefined;
}

function framed(bead: Bead, { beads, segments, wordless }: Exchange, sides: Sides): string {
  const came = beads[bead.id];
  const attributesOf = (document: Document | undefined) =>
    segments[bead.sides[document?.id ?? '']?.[0] ?? '']?.attributes ??
    wordless?.[bead.id]?.[document?.id ?? '']?.attributes;
  return `${came?.before ?? ''}${segment(bead, { ...came?.attributes }, sides, attributesOf)}`;
}

function unit(bead: Bead, id: string, sides: Sides): string {
  const score = `<mda:metadata xmlns:mda="${METADATA}"><mda:metaGroup category="${DIGLOT}"><mda:meta type="${SCORE}">${bead.score}</mda:meta></mda:metaGroup></mda:metadata>`;
  return `<unit${xmlAttributes({ id })}>${score}${segment(bead, {}, sides, () => undefined)}</unit>\n`;
}

/** A bead as a segment; its state says how far the pair is checked. */
function segment(
  bead: Bead,
  came: Readonly<Record<string, string>>,
  { source, target, markup }: Sides,
  attributesOf: (document: Document | undefined) => Readonly<Record<string, string>> | undefined,
): string {
  const words = target && markup(bead, target.id);
  const original = source ? markup(bead, source.id) : undefined;
  const state = stateOf(bead, came, words !== undefined);
  return [
    `<segment${xmlAttributes({ ...came, ...state })}>`,
    `<source${xmlAttributes(attributesOf(source) ?? {})}>${original ?? ''}</source>`,
    words === undefined ? '' : `<target${xmlAttributes(attributesOf(target) ?? {})}>${words}</target>`,
    '</segment>',
  ].join('');
}

function stateOf(
  { review }: Bead,
  came: Readonly<Record<string, string>>,
  translated: boolean,
): Record<string, string | undefined> {
  const was = came.state;
  const own = came.subState === DISPUTED;
  if (!translated)
    return { state: was === undefined ? undefined : 'initial', subState: own ? undefined : came.subState };
  if (review === 'disputed') return { state: was ?? 'translated', subState: DISPUTED };
  if (review === 'confirmed')
    return { state: was === 'final' ? was : 'reviewed', subState: own ? undefined : came.subState };
  const back = was === 'reviewed' || was === 'final' ? 'translated' : was;
  return { state: back, subState: own ? undefined : came.subState };
}

const NAME = /^[-.:_\p{L}\p{N}]+$/u;

/** Ids of units: those of the beads, where all of them can be names. */
function unitIds({ beads }: Bitext): (bead: Bead, k: number) => string {
  const all = beads.every(({ id }) => NAME.test(id));
  return ({ id }, k) => (all ? escapeXml(id) : `u${k + 1}`);
}
