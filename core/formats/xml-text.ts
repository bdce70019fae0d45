import type { XmlAttributes } from './xml-events';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Text for XML 1.0 content and quoted attributes; characters that XML cannot hold become U+FFFD, or what `other` says. */
export function escapeXml(text: string, other: (char: string) => string = () => '\ufffd'): string {
  return text.replace(
    /[&<>"\r]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
    (char) => ENTITIES[char] ?? other(char),
  );
}

/** Whether XML can hold every character. */
export function fitsXml(text: string): boolean {
  return escapeXml(text, () => '\u0000').indexOf('\u0000') < 0;
}

/** Attributes of a tag, each with a space before it; tabs and line ends are written so that they are read again. */
export function xmlAttributes(values: XmlAttributes): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(value)}"`))
    .join('');
}

function attributeText(value: string): string {
  return escapeXml(value).replace(/[\t\n]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Writes elements again as they are read, an element without content as an empty tag. */
export class XmlWriter {
  private readonly parts: string[] = [];
  private depth = 0;
  private bare = false;

  open(name: string, attributes: XmlAttributes): void {
    this.content();
    this.parts.push(`<${name}${xmlAttributes(attributes)}`);
    this.bare = true;
    this.depth++;
  }

  text(text: string): void {
    if (text === '') return;
    this.content();
    this.parts.push(escapeXml(text));
  }

  close(name: string): void {
    this.parts.push(this.bare ? '/>' : `</${name}>`);
    this.bare = false;
    this.depth--;
  }

  /** Elements that are open still. */
  get openCount(): number {
    return this.depth;
  }

  /** What has been written, and begins anew. */
  take(): string {
    this.content();
    return this.parts.splice(0).join('');
  }

  private content(): void {
    if (this.bare) this.parts.push('>');
    this.bare = false;
  }
}
