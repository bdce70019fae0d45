import type { Bead, Bitext } from '../../model/bitext';
import type { Exchange, Extras } from '../../model/exchange';
import { factsOf } from '../facts';
import { type BeadMarkup, beadMarkup } from '../marked';
import { escapeXml, fitsXml, xmlAttributes } from '../xml-text';
import { CHARACTER, DOCUMENT, REVIEW, SCORE, TITLE, TITLE_JSON } from './names';

/**
 * A bitext as TMX 1.4b: a unit a bead, with its score and review as properties; a side with nothing has no variant.
 * What a TMX file brought beside the words (codes, notes, properties, attributes) is written as it came. Linear.
 */
export function serialise(bitext: Bitext): string {
  const exchange = bitext.exchange?.format === 'tmx' ? bitext.exchange : undefined;
  const markup = beadMarkup(bitext, segText, exchange !== undefined);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    headerOf(bitext, exchange?.header),
    '<body>',
    ...bitext.beads.map((bead) => unitOf(bead, bitext, markup, exchange)),
    '</body>',
    '</tmx>',
    '',
  ].join('\n');
}

function headerOf({ work }: Bitext, came: Extras | undefined): string {
  const [original] = work.documents;
  const attributes = {
    creationtool: 'Diglot',
    creationtoolversion: '0.1',
    segtype: 'sentence',
    'o-tmf': 'diglot',
    adminlang: 'en',
    datatype: 'plaintext',
    ...came?.attributes,
    srclang: came?.attributes?.srclang === '*all*' ? '*all*' : (original?.lang ?? '*all*'),
  };
  return [
    `<header${xmlAttributes(attributes)}>`,
    came?.xml ?? '',
    fitsXml(work.title) ? prop(TITLE, work.title) : prop(TITLE_JSON, JSON.stringify(work.title)),
    ...work.documents.map((document) => prop(DOCUMENT, JSON.stringify(factsOf(document)), document.lang)),
    '</header>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function prop(type: string, value: string | number, lang?: string): string {
  return `<prop${xmlAttributes({ type, 'xml:lang': lang })}>${escapeXml(String(value))}</prop>`;
}

function unitOf(bead: Bead, { work }: Bitext, markup: BeadMarkup, exchange: Exchange | undefined): string {
  const extras = exchange?.beads[bead.id];
  return [
    `<tu${xmlAttributes({ tuid: bead.id, ...extras?.attributes })}>`,
    extras?.before ?? '',
    prop(SCORE, bead.score),
    prop(REVIEW, bead.review),
    ...work.documents.map(({ id, lang }) => variantOf(bead, id, lang, markup, exchange)),
    extras?.xml ?? '',
    '</tu>',
  ].join('');
}

function variantOf(bead: Bead, id: string, lang: string, markup: BeadMarkup, exchange: Exchange | undefined): string {
  const seg = markup(bead, id);
  if (seg === undefined) return '';
  const came = exchange?.segments[bead.sides[id]?.[0] ?? ''] ?? exchange?.wordless?.[bead.id]?.[id];
  return `<tuv${xmlAttributes({ 'xml:lang': lang, ...came?.attributes })}>${came?.xml ?? ''}<seg>${seg}</seg></tuv>`;
}

/** Words of a unit; a character that XML cannot hold becomes a placeholder that says which. */
export function segText(text: string): string {
  return escapeXml(text, (char) => `<ph type="${CHARACTER}">${(char.codePointAt(0) ?? 0).toString(16)}</ph>`);
}
