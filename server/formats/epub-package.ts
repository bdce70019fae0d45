import { localName, type XmlAttributes, type XmlHandler } from '../../core/formats/xml-events';
import type { SourceFacts } from '../../core/model/source';

/** A file of a book by its id in the package. */
export interface Item {
  readonly href: string;
  readonly type: string;
  readonly properties: string;
}

/** Reads `META-INF/container.xml`: the address of the package. */
export class ContainerReader implements XmlHandler {
  rootfile: string | undefined;

  open(name: string, attributes: XmlAttributes): void {
    if (localName(name) === 'rootfile') this.rootfile ??= attributes['full-path'];
  }

  text(): void {}
  close(): void {}
}

/** Reads an OPF package (EPUB 2 and 3): metadata, files, reading order. */
export class PackageReader implements XmlHandler {
  readonly items = new Map<string, Item>();
  /** Ids of items in reading order; those that are `linear="no"` come last. */
  readonly spine: string[] = [];
  ncx: string | undefined;
  private readonly aside: string[] = [];
  private readonly people: { name: string; role: string; id: string }[] = [];
  private readonly roles = new Map<string, string>();
  private title = '';
  private date = '';
  private reading: { put: (text: string) => void } | undefined;

  open(name: string, attributes: XmlAttributes): void {
    const local = localName(name);
    if (local === 'item') {
      const { id = '', href = '', properties = '' } = attributes;
      this.items.set(id, { href, type: attributes['media-type'] ?? '', properties });
    }
    if (local === 'spine') this.ncx = attributes.toc;
    if (local === 'itemref') (attributes.linear === 'no' ? this.aside : this.spine).push(attributes.idref ?? '');
    if (name.startsWith('dc:')) this.reading = this.metadata(local, attributes);
    if (local === 'meta' && attributes.property === 'role') {
      const id = (attributes.refines ?? '').slice(1);
      this.reading = { put: (text) => this.roles.set(id, (this.roles.get(id) ?? '') + text.trim()) };
    }
  }

  text(text: string): void {
    this.reading?.put(text);
  }

  close(): void {
    this.reading = undefined;
  }

  get order(): readonly string[] {
    return [...this.spine, ...this.aside];
  }

  facts(): SourceFacts {
    const named = (wanted: (role: string) => boolean) =>
      this.people.filter(({ role, id }) => wanted(this.roles.get(id) || role)).map(({ name }) => name.trim());
    const date = /^\d{4}(?:-\d\d){0,2}/.exec(this.date.trim())?.[0];
    const title = this.title.replace(/\s+/g, ' ').trim();
    return {
      ...(title ? { title } : {}),
      authors: named((role) => role === 'aut'),
      translators: named((role) => role === 'trl'),
      ...(date ? { date } : {}),
    };
  }

  private metadata(local: string, attributes: XmlAttributes): { put: (text: string) => void } | undefined {
    if (local === 'title' && this.title === '') return { put: (text) => (this.title += text) };
    if (local === 'date' && this.date === '') return { put: (text) => (this.date += text) };
    if (local !== 'creator' && local !== 'contributor') return undefined;
    const role = attributes['opf:role'] ?? (local === 'creator' ? 'aut' : '');
    const person = { name: '', role, id: attributes.id ?? '' };
    this.people.push(person);
    return { put: (text) => (person.name += text) };
  }
}

/** Reads an NCX table of contents: label by address. */
export class NcxReader implements XmlHandler {
  readonly labels = new Map<string, string>();
  private label: string | undefined;
  private inText = false;

  open(name: string, attributes: XmlAttributes): void {
    const local = localName(name);
    if (local === 'navPoint') this.label = '';
    this.inText = local === 'text';
    if (local === 'content' && this.label) {
      this.labels.set(attributes.src ?? '', this.label.replace(/\s+/g, ' ').trim());
      this.label = undefined;
    }
  }

  text(text: string): void {
    if (this.inText && this.label !== undefined) this.label += text;
  }

  close(): void {
    this.inText = false;
  }
}

/** An address in a book as the archive has it: relative to the file that names it, without its fragment. */
export function resolve(base: string, href: string): { path: string; id: string } {
  const [address = '', id = ''] = href.split('#', 2);
  const parts =
    address === '' ? base.split('/') : [...base.split('/').slice(0, -1), ...decodeAddress(address).split('/')];
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '.' && part !== '') path.push(part);
  }
  return { path: path.join('/'), id: decodeAddress(id) };
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
