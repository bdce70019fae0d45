import type { XmlAttributes, XmlPlace } from '../xml-events';
import { escapeXml, xmlAttributes } from '../xml-text';
import { badXliff } from './problem';

/** An element with its namespace resolved. Children that a reader has dealt with may be gone. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly space: string;
  readonly attributes: XmlAttributes;
  readonly parent: XmlElement | undefined;
  readonly children: (XmlElement | string)[];
  readonly line: number;
  readonly column: number;
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Makes elements of events; `top` is the innermost that is open. */
export class TreeBuilder {
  private readonly scopes: Readonly<Record<string, string>>[] = [{ xml: XML, xmlns: 'http://www.w3.org/2000/xmlns/' }];
  top: XmlElement | undefined;

  /** Throws `bad-xliff` for a prefix that no ancestor declares. */
  open(name: string, attributes: XmlAttributes, { line, column }: XmlPlace): XmlElement {
    const declared = Object.entries(attributes).flatMap(([key, value = '']) =>
      key === 'xmlns' ? [['', value]] : key.startsWith('xmlns:') ? [[key.slice(6), value]] : [],
    );
    const scope = this.scopes[this.scopes.length - 1] ?? {};
    this.scopes.push(declared.length > 0 ? { ...scope, ...Object.fromEntries(declared) } : scope);
    const [prefix, local] = splitName(name);
    const element: XmlElement = {
      name,
      local,
      space: this.resolve(prefix, line),
      attributes,
      parent: this.top,
      children: [],
      line,
      column,
    };
    for (const key of Object.keys(attributes)) {
      if (key.includes(':')) this.resolve(splitName(key)[0], line);
    }
    this.top?.children.push(element);
    this.top = element;
    return element;
  }

  text(text: string): void {
    const siblings = this.top?.children;
    const last = siblings?.[siblings.length - 1];
    if (siblings && typeof last === 'string') siblings[siblings.length - 1] = last + text;
    else siblings?.push(text);
  }

  close(): XmlElement | undefined {
    const closed = this.top;
    this.scopes.pop();
    this.top = closed?.parent;
    return closed;
  }

  /** Attributes by namespace: `{space, local, value}`; those without a prefix have the space ''. */
  attributesOf({ attributes, line }: XmlElement): QualifiedAttribute[] {
    return Object.entries(attributes).flatMap(([key, value]) => {
      if (key === 'xmlns' || key.startsWith('xmlns:') || value === undefined) return [];
      const [prefix, local] = splitName(key);
      return [{ name: key, local, space: prefix === '' ? '' : this.resolve(prefix, line), value }];
    });
  }

  private resolve(prefix: string, line: number): string {
    const found = this.scopes[this.scopes.length - 1]?.[prefix];
    if (found === undefined && prefix !== '')
      throw badXliff('namespace', `the prefix “${prefix}” is not declared.`, line);
    return found ?? '';
  }
}

export interface QualifiedAttribute {
  readonly name: string;
  readonly local: string;
  readonly space: string;
  readonly value: string;
}

function splitName(name: string): [prefix: string, local: string] {
  const at = name.indexOf(':');
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** All elements inside, in the order of the file, without the element itself. */
export function descendantsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** The nearest value of an attribute, from the element upwards. */
export function inherited(element: XmlElement | undefined, attribute: string): string | undefined {
  for (let at = element; at; at = at.parent) {
    const value = at.attributes[attribute];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The element as XML, comments and the choice of quotation marks apart. */
export function elementXml(element: XmlElement): string {
  const inner = element.children.map((child) => (typeof child === 'string' ? escapeXml(child) : elementXml(child)));
  return `${startTag(element, inner.length === 0)}${inner.length === 0 ? '' : `${inner.join('')}</${element.name}>`}`;
}

export function startTag({ name, attributes }: XmlElement, empty = false): string {
  return `<${name}${xmlAttributes(attributes)}${empty ? '/' : ''}>`;
}
