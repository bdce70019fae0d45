import { localName, type XmlHandler } from '../../core/formats/xml-events';
import type { BlockKind } from '../../core/model/segmentation';

/** What a paragraph style makes of a paragraph. */
export interface ParagraphStyle {
  readonly kind: BlockKind;
  readonly level?: number;
}

interface Raw {
  name: string;
  basedOn?: string;
  outline?: number;
  list?: boolean;
}

/** Gathers `styles.xml`; `styleOf` then answers by style id, following what a style is based on. */
export class StyleSheet implements XmlHandler {
  private readonly styles = new Map<string, Raw>();
  private open_: Raw | undefined;

  open(name: string, attributes: Readonly<Record<string, string | undefined>>): void {
    const value = attributes['w:val'] ?? '';
    switch (localName(name)) {
      case 'style':
        this.open_ = { name: '' };
        this.styles.set(attributes['w:styleId'] ?? '', this.open_);
        break;
      case 'name':
        if (this.open_) this.open_.name = value.toLowerCase();
        break;
      case 'basedOn':
        if (this.open_) this.open_.basedOn = value;
        break;
      case 'outlineLvl':
        if (this.open_) this.open_.outline = Number(value);
        break;
      case 'numPr':
        if (this.open_) this.open_.list = true;
        break;
    }
  }

  text(): void {}

  close(name: string): void {
    if (localName(name) === 'style') this.open_ = undefined;
  }

  /** Undefined for a style that says nothing; an id without a style is taken by its own name. */
  styleOf(id: string): ParagraphStyle | undefined {
    let at: string | undefined = id;
    for (let step = 0; at !== undefined && step < 20; step++) {
      const style: Raw = this.styles.get(at) ?? { name: at.toLowerCase() };
      const found = readStyle(style);
      if (found) return found;
      at = style.basedOn;
    }
    return undefined;
  }
}

const OUTLINE_BODY = 9;

function readStyle({ name, outline, list }: Raw): ParagraphStyle | undefined {
  const heading = /^heading ?([1-9])$/.exec(name)?.[1];
  if (heading) return { kind: 'heading', level: Number(heading) + 1 };
  if (name === 'title') return { kind: 'heading', level: 1 };
  if (outline !== undefined && outline < OUTLINE_BODY) return { kind: 'heading', level: outline + 2 };
  if (/quote|block text/.test(name)) return { kind: 'quotation' };
  if (name === 'caption') return { kind: 'caption' };
  return list || /^list (paragraph|bullet|number)/.test(name) ? { kind: 'list-item' } : undefined;
}
