import type { ReviewState } from '../../model/bitext';
import type { Extras } from '../../model/exchange';
import type { PairNotice, PairTable } from '../../model/pairs';
import { Problem } from '../../model/problem';
import { readString } from '../facts';
import { MarkedBuilder } from '../marked';
import { localName, type ReadXml, type XmlAttributes, type XmlHandler } from '../xml-events';
import { XmlWriter, xmlAttributes } from '../xml-text';
import { arrange, canonical, type ReadUnit, type Variant } from './columns';
import { CHARACTER, DOCUMENT, REVIEW, SCORE, TITLE, TITLE_JSON } from './names';
import { segText } from './write';

/** Elements whose content is no words but codes of another format. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);
const REVIEWS: readonly ReviewState[] = ['unseen', 'confirmed', 'disputed'];
/** Attributes that the program writes anew. */
const OWN: ReadonlySet<string> = new Set(['creationtool', 'creationtoolversion']);

/**
 * Reads TMX 1.1 to 1.4b: a language a column, the source first; a unit a row. Inline codes, notes, properties and
 * attributes are kept as they stand; what could not be understood is a notice at its unit. Streams: no tree is built.
 * Throws what `read` throws, and Problem `bad-tmx` with the line for XML that is not a TMX file.
 */
export function parse(xml: string, read: ReadXml): PairTable {
  const reader = new TmxReader();
  read(xml, reader);
  return reader.done();
}

class TmxReader implements XmlHandler {
  private readonly path: string[] = [];
  private readonly units: ReadUnit[] = [];
  private readonly notices: PairNotice[] = [];
  private readonly facts = new Map<string, string>();
  private title = '';
  private header: Extras = {};
  private headerXml = '';
  private bodies = 0;
  private unit: OpenUnit | undefined;
  private variant: OpenVariant | undefined;
  /** Content that is copied: notes, properties, codes. */
  private copy: Copy | undefined;

  open(name: string, attributes: XmlAttributes, place: { line: number }): void {
    const local = localName(name);
    const parent = this.path[this.path.length - 1];
    this.path.push(local);
    if (this.copy) {
      this.copy.open(name, attributes, () => this.notice('inline-code', `<${name}>`));
      return;
    }
    if (parent === undefined && local !== 'tmx') throw bad(`<${name}>`, place.line);
    if (parent === 'seg' || this.inHighlight()) this.openInline(name, local, attributes);
    else if (local === 'header') this.header = { attributes: kept(attributes) };
    else if (local === 'body') this.bodies++;
    else if (local === 'tu' && parent === 'body') this.unit = openUnit(attributes);
    else if (local === 'tuv' && this.unit) this.variant = openVariant(attributes);
    else if (local === 'seg' && this.variant) this.variant.segs++;
    else if (local !== 'tmx') this.openBeside(name, local, attributes);
  }

  text(text: string): void {
    if (this.copy) this.copy.text(text);
    else if (this.inSeg()) this.variant?.builder.words(text);
  }

  close(name: string): void {
    const local = this.path.pop() ?? '';
    if (this.copy) {
      this.copy.close(name);
      if (this.copy.over) this.endCopy(this.copy);
    } else if (local === 'tuv') this.closeVariant();
    else if (local === 'tu') this.closeUnit();
    else if (local !== 'seg' && this.inSeg()) this.variant?.builder.code(`</${name}>`);
  }

  done(): PairTable {
    if (this.bodies === 0) throw bad('<body>', 1);
    const srclang = this.header.attributes?.srclang;
    const { columns, rows, notices } = arrange(this.units, srclang, this.facts);
    const all = [...this.notices, ...notices].sort((a, b) => a.row - b.row);
    const header = { ...this.header, ...(this.headerXml === '' ? {} : { xml: this.headerXml }) };
    return {
      ...(this.title === '' ? {} : { title: this.title }),
      columns,
      rows,
      notices: all,
      exchange: { format: 'tmx', header },
    };
  }

  private inSeg(): boolean {
    return this.path.includes('seg');
  }

  private inHighlight(): boolean {
    return this.path.slice(0, -1).includes('seg');
  }

  private notice(what: PairNotice['what'], text: string): void {
    this.notices.push({ row: this.unit ? this.units.length : -1, what, text });
  }

  /** `hi` is round words; what TMX does not know is kept round its words too, and reported. */
  private openInline(name: string, local: string, attributes: XmlAttributes): void {
    if (CODES.has(local)) {
      this.copy = new Copy('code', name, attributes);
      return;
    }
    if (local !== 'hi') this.notice('unknown-element', `<${name}>`);
    this.variant?.builder.code(`<${name}${xmlAttributes(attributes)}>`);
  }

  private openBeside(name: string, local: string, attributes: XmlAttributes): void {
    const known = local === 'note' || local === 'prop' || local === 'ude';
    if (!known) this.notice('unknown-element', `<${name}>`);
    this.copy = new Copy(local === 'prop' ? (attributes.type ?? '') : '', name, attributes);
  }

  private endCopy({ kind, words, xml, attributes }: Copy): void {
    this.copy = undefined;
    if (kind === 'code') this.endCode(words, xml, attributes);
    else if (this.variant) this.variant.xml += xml;
    else if (this.unit) this.endUnitProp(kind, words, xml);
    else if (kind === TITLE) this.title = words;
    else if (kind === TITLE_JSON) this.title = readString(words) ?? '';
    else if (kind === DOCUMENT) this.facts.set(attributes['xml:lang'] ?? '', words);
    else this.headerXml += xml;
  }

  private endCode(words: string, xml: string, { type }: XmlAttributes): void {
    const point = type === CHARACTER ? Number.parseInt(words, 16) : Number.NaN;
    if (point >= 0 && point <= 0x10ffff) this.variant?.builder.words(String.fromCodePoint(point));
    else this.variant?.builder.code(xml);
  }

  private endUnitProp(kind: string, words: string, xml: string): void {
    if (!this.unit) return;
    const score = Number(words);
    const review = REVIEWS.find((state) => state === words);
    if (kind === SCORE && words !== '' && score >= 0 && score <= 1) this.unit.score = score;
    else if (kind === REVIEW && review) this.unit.review = review;
    else this.unit.xml += xml;
  }

  private closeVariant(): void {
    const { variant, unit } = this;
    this.variant = undefined;
    if (!variant || !unit) return;
    if (variant.segs === 0) this.notice('no-variant', `${variant.tag}: <seg>`);
    const marked = variant.builder.build(segText, variant.xml === '' ? {} : { xml: variant.xml });
    unit.variants.push({ tag: variant.tag, lang: canonical(variant.tag), attributes: variant.attributes, marked });
  }

  private closeUnit(): void {
    const { unit } = this;
    this.unit = undefined;
    if (!unit) return;
    const { xml, variants, attributes, id, score, review } = unit;
    this.units.push({ id, score, review, attributes, xml, variants });
  }
}

interface OpenUnit {
  readonly id?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly variants: Variant[];
  xml: string;
  score?: number;
  review?: ReviewState;
}

function openUnit(attributes: XmlAttributes): OpenUnit {
  const { tuid, ...rest } = kept(attributes);
  return { ...(tuid === undefined ? {} : { id: tuid }), attributes: rest, variants: [], xml: '' };
}

interface OpenVariant {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly builder: MarkedBuilder;
  xml: string;
  segs: number;
}

/** TMX before 1.4 names the language `lang`. */
function openVariant(attributes: XmlAttributes): OpenVariant {
  const { 'xml:lang': tag, lang, ...rest } = kept(attributes);
  return { tag: tag ?? lang ?? '', attributes: rest, builder: new MarkedBuilder(), xml: '', segs: 0 };
}

function kept(attributes: XmlAttributes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !OWN.has(entry[0]),
    ),
  );
}

/** One element with all it holds, copied as XML and as words. */
class Copy {
  private readonly writer = new XmlWriter();
  words = '';

  constructor(
    /** `code`, or the type of a property. */
    readonly kind: string,
    name: string,
    readonly attributes: XmlAttributes,
  ) {
    this.writer.open(name, attributes);
  }

  /** `onWords` is told of words inside a code (`sub`), which stay out of the text. */
  open(name: string, attributes: XmlAttributes, onWords: () => void): void {
    if (this.kind === 'code' && localName(name) === 'sub') onWords();
    this.writer.open(name, attributes);
  }

  text(text: string): void {
    this.words += text;
    this.writer.text(text);
  }

  close(name: string): void {
    this.writer.close(name);
  }

  get over(): boolean {
    return this.writer.openCount === 0;
  }

  get xml(): string {
    return this.writer.take();
  }
}

function bad(wanted: string, line: number): Problem {
  return new Problem('bad-tmx', `Not TMX: ${wanted}`, { detail: wanted }, { line });
}
