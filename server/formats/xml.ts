import { SaxesParser } from 'saxes';
import type { XmlAttributes, XmlHandler } from '../../core/formats/xml-events';
import { type Control, checkCancelled, NO_CONTROL } from '../../core/model/control';
import { type Place, Problem } from '../../core/model/problem';
import { decode } from '../decode/decode';
import { markOf } from '../decode/signatures';

/** Deepest that elements may nest. */
const DEEPEST = 2_000;

/** Characters that are read between two reports of progress. */
const SLICE = 1 << 18;

/**
 * Reads XML and tells the handler, element by element. Nothing is ever fetched: a DOCTYPE that names a DTD is passed
 * over, one that declares entities is refused. Throws `Problem` `bad-xml`, `xml-entities` or `too-deep` with the line.
 */
export function readXml(xml: string, handler: XmlHandler, place: Place = {}, control: Control = NO_CONTROL): void {
  const parser = new SaxesParser({ position: true });
  const here = () => ({ line: parser.line, column: parser.column + 1 });
  let depth = 0;
  parser.on('error', (error) => {
    throw badXml(error.message, { ...place, ...here() });
  });
  parser.on('doctype', (doctype) => refuseEntities(doctype, { ...place, ...here() }));
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST) {
      throw new Problem('too-deep', `Deeper than ${DEEPEST}`, { limit: DEEPEST }, { ...place, ...here() });
    }
    handler.open(name, attributes as XmlAttributes, here());
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close(name);
  });
  for (let at = 0; at < xml.length; at += SLICE) {
    checkCancelled(control);
    parser.write(xml.slice(at, at + SLICE));
    control.report('read', Math.min(at + SLICE, xml.length), xml.length);
  }
  parser.close();
}

/** Throws `xml-entities` when a document type declares entities of its own: they can hold files and bombs. */
export function refuseEntities(doctype: string, place: Place): void {
  if (/<!ENTITY|%[\w.-]+;/i.test(doctype)) throw new Problem('xml-entities', 'Entity declarations', {}, place);
}

function badXml(message: string, place: Place): Problem {
  const detail = message.replace(/^\d+:\d+:\s*/, '');
  return new Problem('bad-xml', detail, { detail }, place);
}

/** The text of an XML file: by its mark, else by the encoding it declares, else UTF-8. Throws the Problems of `decode`. */
export function decodeXml(bytes: Uint8Array, file?: string, chosen?: string): string {
  if (chosen || markOf(bytes)) return decode(bytes, { encoding: chosen, file }).text;
  if (bytes[0] === 0x3c && bytes[1] === 0) return decode(bytes, { encoding: 'utf-16le', file }).text;
  if (bytes[0] === 0 && bytes[1] === 0x3c) return decode(bytes, { encoding: 'utf-16be', file }).text;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/i.exec(head)?.[1];
  return decode(bytes, { encoding: declared ?? 'utf-8', file }).text;
}
