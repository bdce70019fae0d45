/** Where an element begins, line and column from 1. */
export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What a reader of XML tells, in the order of the file. Names are as written, with their prefix. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes, place: XmlPlace): void;
  text(text: string): void;
  close(name: string): void;
}

/** Reads a whole XML text and tells the handler. Throws `Problem` `bad-xml` or `xml-entities`. */
export type ReadXml = (xml: string, handler: XmlHandler) => void;

/** A name without its prefix: `w:p` → `p`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
