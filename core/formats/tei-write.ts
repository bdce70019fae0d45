import type { Annotation, Emendation } from '../model/annotation';
import type { Bead, Bitext } from '../model/bitext';
import type { DocumentId } from '../model/ids';
import type { Block, Segment } from '../model/segmentation';
import type { Document } from '../model/work';
import { BEADS, teiName } from './tei-names';
import { annotatedTexts, toJsonLd } from './web-annotation';
import { escapeXml, xmlAttributes } from './xml-text';

/**
 * A bitext as TEI P5: a text for each document, blocks and sentences as elements, beads as links that stand off, an
 * emendation of the original as `choice` with `sic` and `corr`. The work and its notes are foreign data in the header. White
 * space is the text's own: `tei-read.ts` gives the same bitext again.
 */
export function serialise(bitext: Bitext): string {
  const { work } = bitext;
  const texts = annotatedTexts(bitext.texts);
  const notes = bitext.annotations.map((note) => toJsonLd(note, texts));
  const people = work.documents.flatMap(({ authors = [], translators = [] }) => [
    ...authors.map((name) => `<author>${escapeXml(name)}</author>`),
    ...translators.map((name) => `<editor role="translator">${escapeXml(name)}</editor>`),
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<TEI xmlns="http://www.tei-c.org/ns/1.0">',
    `<teiHeader><fileDesc><titleStmt><title>${escapeXml(work.title)}</title>${people.join('')}</titleStmt>`,
    '<publicationStmt><p>Diglot</p></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>',
    `<xenoData type="work">${escapeXml(JSON.stringify(work))}</xenoData>`,
    `<xenoData type="annotations">${escapeXml(JSON.stringify(notes))}</xenoData></teiHeader>`,
    `<standOff><linkGrp type="${BEADS}">`,
    ...bitext.beads.map((bead) => linkOf(bead, work.documents)),
    '</linkGrp></standOff>',
    `<text><group>${work.documents.map((document) => textOf(bitext, document)).join('')}</group></text>`,
    '</TEI>',
    '',
  ].join('\n');
}

function linkOf({ id, sides, method, score, review }: Bead, documents: readonly Document[]): string {
  const target = documents.flatMap((document) =>
    (sides[document.id] ?? []).map((each) => `#${teiName('segment', each)}`),
  );
  const ana = `#method.${method} #review.${review}`;
  return `<link${xmlAttributes({ 'xml:id': teiName('bead', id), target: target.join(' '), ana, n: String(score) })}/>`;
}

function textOf(bitext: Bitext, { id, lang, side }: Document): string {
  const writer = new TextWriter(bitext, id);
  return `<text${xmlAttributes({ 'xml:id': teiName('document', id), 'xml:lang': lang, type: side })}><body>${writer.body()}</body></text>`;
}

const ELEMENTS: Readonly<Partial<Record<Block['kind'], string>>> = {
  heading: 'head',
  paragraph: 'p',
  quotation: 'quote',
};

class TextWriter {
  private readonly text: string;
  private readonly segments: readonly Segment[];
  private readonly blocks: readonly Block[];
  private readonly emendations: readonly (Emendation & { readonly start: number; readonly end: number })[];
  private at = 0;
  private next = 0;

  constructor({ texts, segmentations, annotations }: Bitext, document: DocumentId) {
    this.text = texts[document] ?? '';
    this.segments = segmentations[document]?.segments ?? [];
    this.blocks = segmentations[document]?.blocks ?? [];
    this.emendations = annotations
      .flatMap((note) => emendationIn(note, document, this.text))
      .toSorted((a, b) => a.start - b.start);
  }

  /** A heading opens a division, which the next heading closes. */
  body(): string {
    let out = '';
    let open = false;
    for (const block of this.blocks) {
      out += this.upTo(block.start);
      if (block.kind === 'heading') {
        out += open ? '</div><div>' : '<div>';
        open = true;
      }
      out += this.block(block);
    }
    return out + this.upTo(this.text.length) + (open ? '</div>' : '');
  }

  private block({ id, kind, role, level, end }: Block): string {
    const name = ELEMENTS[kind] ?? 'ab';
    const attributes = {
      'xml:id': teiName('block', id),
      ana: `#kind.${kind} #role.${role}`,
      n: level === undefined ? undefined : String(level),
    };
    let inner = '';
    for (; (this.segments[this.next]?.start ?? Number.POSITIVE_INFINITY) < end; this.next++) {
      const segment = this.segments[this.next] as Segment;
      inner += this.upTo(segment.start);
      inner += `<s${xmlAttributes({ 'xml:id': teiName('segment', segment.id) })}>${this.upTo(segment.end)}</s>`;
    }
    return `<${name}${xmlAttributes(attributes)}>${inner}${this.upTo(end)}</${name}>`;
  }

  /** The text from where one is up to a place, emendations of it as `choice`. */
  private upTo(end: number): string {
    let out = '';
    for (const { start, end: over, correction } of this.emendations) {
      if (start < this.at || over > end) continue;
      out += words(this.text.slice(this.at, start));
      out += `<choice><sic>${words(this.text.slice(start, over))}</sic><corr>${escapeXml(correction)}</corr></choice>`;
      this.at = over;
    }
    out += words(this.text.slice(this.at, end));
    this.at = Math.max(this.at, end);
    return out;
  }
}

/** The reading of an emendation, where it stands at the words that the note is on: round them, or among them. */
function emendationIn({ emendation, targets }: Annotation, document: DocumentId, text: string) {
  const { reading = '' } = emendation ?? {};
  if (!emendation || reading === '') return [];
  return targets.flatMap((target) => {
    const from = Math.max(0, target.start - reading.length);
    const at = text.slice(from, target.end + reading.length).indexOf(reading);
    const start = from + at;
    const end = start + reading.length;
    return target.document === document && at >= 0 && start < target.end && end > target.start
      ? [{ ...emendation, start, end }]
      : [];
  });
}

function words(text: string): string {
  return escapeXml(text, (char) => `<g n="${(char.codePointAt(0) ?? 0).toString(16)}"/>`);
}
