import type { Marked } from '../../model/exchange';
import { MarkedBuilder } from '../marked';
import { escapeXml } from '../xml-text';
import { elementsOf, elementXml, startTag, type XmlElement } from './tree';

/** The words of a source or target with its inline elements as codes; `cp` is the character it stands for. */
export function wordsOf(element: XmlElement): Marked {
  const builder = new MarkedBuilder();
  const walk = (inner: XmlElement) => {
    for (const child of inner.children) {
      if (typeof child === 'string') builder.words(child);
      else if (child.local === 'cp') character(child, builder);
      else if (child.local === 'pc' || child.local === 'mrk') {
        builder.code(startTag(child));
        walk(child);
        builder.code(`</${child.name}>`);
      } else builder.code(elementXml(child));
    }
  };
  walk(element);
  const attributes = Object.entries(element.attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const empty = elementsOf(element).length === 0 && builder.isEmpty;
  const more = attributes.length > 0 || empty ? { attributes: Object.fromEntries(attributes) } : {};
  return builder.build(xliffText, more);
}

/** Half a character cannot be text; it stays a code. */
function character(cp: XmlElement, builder: MarkedBuilder): void {
  const point = Number.parseInt(cp.attributes.hex ?? '', 16);
  if (point >= 0xd800 && point <= 0xdfff) builder.code(elementXml(cp));
  else builder.words(String.fromCodePoint(point));
}

/** Words for a source or target; a character that XML cannot hold is written as `cp`. */
export function xliffText(text: string): string {
  return escapeXml(text, (char) => `<cp hex="${hexOf(char)}"/>`);
}

function hexOf(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.padStart(hex.length > 4 ? 6 : 4, '0');
}
