import type { Bead, Bitext } from '../../model/bitext';
import type { Exchange, Extras } from '../../model/exchange';
import type { Document } from '../../model/work';
import { type BeadMarkup, beadMarkup } from '../marked';
import { escapeXml, xmlAttributes } from '../xml-text';
import { CHARACTER, DOCUMENT, REVIEW, SCORE, TITLE } from './names';

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
    prop(TITLE, work.title),
    ...work.documents.map((document) => prop(DOCUMENT, factsOf(document), document.lang)),
    '</header>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What the program knows of a document, as JSON, so that it comes back with the file. */
function factsOf({ id: _, lang: __, ...facts }: Document): string {
  return JSON.stringify(facts);
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
