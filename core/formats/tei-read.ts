import type { Bead } from '../model/bitext';
import type { Block, Segment } from '../model/segmentation';
import type { BitextJson } from './bitext-json';
import type { Json } from './json';
import { idOf } from './tei-names';
import { annotatedTexts, fromJsonLd } from './web-annotation';
import { localName, type ReadXml, type XmlAttributes, type XmlHandler } from './xml-events';

/**
 * Reads a bitext out of TEI as `tei-write.ts` writes it, in the form of `bitext-json.ts`; check it before trusting it.
 * Throws what `read` throws, a SyntaxError for foreign data that are not JSON, and Problem `bad-annotation`.
 */
export function parse(xml: string, read: ReadXml): Omit<BitextJson, 'cleaning'> {
  const reader = new OwnTeiReader();
  read(xml, reader);
  return reader.done();
}

interface OpenText {
  readonly id: string;
  text: string;
  readonly segments: Segment[];
  readonly blocks: Block[];
}

class OwnTeiReader implements XmlHandler {
  private readonly stack: { readonly name: string; readonly attributes: XmlAttributes; readonly start: number }[] = [];
  private readonly texts: OpenText[] = [];
  private readonly links: XmlAttributes[] = [];
  private readonly data: Record<string, string> = {};
  private inBody = false;
  private apart = 0;

  open(name: string, attributes: XmlAttributes): void {
    const local = localName(name);
    const id = local === 'text' ? idOf('document', attributes['xml:id']) : undefined;
    if (id !== undefined) this.texts.push({ id, text: '', segments: [], blocks: [] });
    if (local === 'body') this.inBody = true;
    if (local === 'corr') this.apart++;
    if (local === 'link') this.links.push(attributes);
    if (local === 'g') this.words(String.fromCodePoint(Number.parseInt(attributes.n ?? '', 16) || 0));
    this.stack.push({ name: local, attributes, start: this.current?.text.length ?? 0 });
  }

  text(text: string): void {
    const top = this.stack[this.stack.length - 1];
    if (this.inBody) this.words(text);
    else if (top?.name === 'xenoData')
      this.data[top.attributes.type ?? ''] = (this.data[top.attributes.type ?? ''] ?? '') + text;
  }

  close(): void {
    const closed = this.stack.pop();
    const { current } = this;
    if (closed?.name === 'corr') this.apart--;
    if (closed?.name === 'body') this.inBody = false;
    if (!closed || !current || !this.inBody) return;
    const range = { start: closed.start, end: current.text.length };
    const segment = idOf('segment', closed.attributes['xml:id']);
    const block = idOf('block', closed.attributes['xml:id']);
    if (segment !== undefined) current.segments.push({ id: segment, ...range });
    if (block !== undefined) current.blocks.push(blockOf(block, closed.attributes, range));
  }

  done(): Omit<BitextJson, 'cleaning'> {
    const texts = Object.fromEntries(this.texts.map(({ id, text }) => [id, text]));
    const segments = Object.fromEntries(
      this.texts.map(({ id, segments: held, blocks }) => [id, { segments: held, blocks }]),
    );
    const holder = new Map(
      this.texts.flatMap(({ id, segments: held }) => held.map((segment) => [segment.id, id] as const)),
    );
    const annotated = annotatedTexts(texts);
    const notes = JSON.parse(this.data.annotations ?? '[]') as Json[];
    return {
      work: JSON.parse(this.data.work ?? 'null') as BitextJson['work'],
      texts,
      segments,
      beads: this.links.map((link) => beadOf(link, holder, Object.keys(texts))),
      annotations: notes.map((note) => fromJsonLd(note, annotated)),
    };
  }

  private get current(): OpenText | undefined {
    return this.texts[this.texts.length - 1];
  }

  private words(text: string): void {
    if (this.current && this.apart === 0) this.current.text += text;
  }
}

/** What `ana` says of a thing: `#kind.heading` is `heading` under `kind`. */
function said(ana: string | undefined, what: string): string {
  return (
    ana
      ?.split(' ')
      .find((each) => each.startsWith(`#${what}.`))
      ?.slice(what.length + 2) ?? ''
  );
}

function blockOf(id: string, { ana, n }: XmlAttributes, range: { start: number; end: number }): Block {
  const kind = said(ana, 'kind') as Block['kind'];
  const role = said(ana, 'role') as Block['role'];
  return { id, kind, role, ...range, ...(n === undefined ? {} : { level: Number(n) }) };
}

function beadOf(link: XmlAttributes, holder: ReadonlyMap<string, string>, documents: readonly string[]): Bead {
  const ids = (link.target ?? '').split(' ').flatMap((name) => idOf('segment', name.slice(1)) ?? []);
  const sides = Object.fromEntries(
    documents.map((document) => [document, ids.filter((id) => holder.get(id) === document)]),
  );
  return {
    id: idOf('bead', link['xml:id']) ?? '',
    sides,
    method: said(link.ana, 'method') as Bead['method'],
    score: Number(link.n),
    review: said(link.ana, 'review') as Bead['review'],
  };
}
