import { noteMark, type SourceBuilder } from '../../core/formats/source-builder';
import { looksLikeHeading } from '../../core/formats/txt';
import { localName, type XmlAttributes, type XmlHandler } from '../../core/formats/xml-events';
import type { TextRange } from '../../core/model/range';
import type { SourceBlock } from '../../core/model/source';
import type { ParagraphStyle } from './docx-styles';

/** Where a note or comment is kept: `footnote:3`. */
export type NoteKey = `${'footnote' | 'endnote' | 'comment'}:${string}`;

/** What the paragraphs of a part are read with. */
export interface BodyContext {
  readonly styleOf: (id: string) => ParagraphStyle | undefined;
  /** Called at a mark; its number, or undefined when there is no such note. */
  readonly numberOf: (key: NoteKey) => number | undefined;
  readonly commentOf: (id: string) => string | undefined;
}

interface Paragraph {
  text: string;
  style?: ParagraphStyle;
  outline?: number;
  list: boolean;
  /** Letters that are bold, and all. */
  bold: number;
  letters: number;
  readonly apart: TextRange[];
  readonly comments: string[];
  /** Blocks of text boxes in it: they follow it. */
  readonly boxes: Finished[];
}

interface Run {
  bold: boolean;
  hidden: boolean;
}

/** A paragraph as a block, without its place. */
export interface Finished extends Omit<SourceBlock, 'start' | 'end' | 'marks'> {
  readonly text: string;
}

const OUTLINE_BODY = 9;

/** Elements in which every letter is set apart: tracked deletions, what was moved away, ruby above its base. */
const APART: ReadonlySet<string> = new Set(['del', 'moveFrom', 'rt']);
/** Elements whose text is read; in others it is white space or code. */
const WORDS: ReadonlySet<string> = new Set(['t', 'delText']);
/** A second picture of what stands in `mc:Choice`. */
const SECOND = 'Fallback';

/** Reads the paragraphs of a WordprocessingML part, in the order of the file; tables row by row, cell by cell. */
export class BodyReader implements XmlHandler {
  readonly finished: Finished[] = [];
  private readonly open_: Paragraph[] = [];
  private readonly hosts: number[] = [];
  private run: Run | undefined;
  private apart = 0;
  private second = 0;
  private reading = false;

  constructor(private readonly context: BodyContext) {}

  open(name: string, attributes: XmlAttributes): void {
    const local = localName(name);
    if (local === SECOND) this.second++;
    if (this.second > 0) return;
    if (APART.has(local)) this.apart++;
    if (local === 'txbxContent') this.hosts.push(this.open_.length);
    if (local === 'p') this.open_.push(newParagraph());
    if (local === 'r') this.run = { bold: false, hidden: false };
    this.reading = WORDS.has(local);
    this.property(local, attributes);
    this.sign(local, attributes);
  }

  text(text: string): void {
    if (this.reading && this.second === 0) this.put(text);
  }

  close(name: string): void {
    const local = localName(name);
    if (local === SECOND) this.second--;
    if (this.second > 0) return;
    this.reading = false;
    if (APART.has(local)) this.apart--;
    if (local === 'txbxContent') this.hosts.pop();
    if (local === 'r') this.run = undefined;
    if (local === 'p') this.finish();
  }

  private property(local: string, attributes: XmlAttributes): void {
    const paragraph = this.paragraph;
    const value = attributes['w:val'];
    const on = value !== '0' && value !== 'false';
    if (!paragraph) return;
    if (local === 'pStyle') paragraph.style = this.context.styleOf(value ?? '');
    if (local === 'outlineLvl') paragraph.outline = Number(value);
    if (local === 'numId') paragraph.list = value !== '0';
    if (this.run && local === 'b') this.run.bold = on;
    if (this.run && local === 'vanish') this.run.hidden = on;
  }

  private sign(local: string, attributes: XmlAttributes): void {
    const id = attributes['w:id'] ?? '';
    if (local === 'tab' && this.run) this.put('\t');
    if ((local === 'br' && attributes['w:type'] !== 'page') || local === 'cr') this.put('\n');
    if (local === 'noBreakHyphen') this.put('\u2011');
    if (local === 'softHyphen') this.put('\u00ad');
    if (local === 'footnoteReference') this.mark(`footnote:${id}`);
    if (local === 'endnoteReference') this.mark(`endnote:${id}`);
    if (local === 'commentReference') {
      const comment = this.context.commentOf(id);
      if (comment) this.paragraph?.comments.push(comment);
    }
  }

  private mark(key: NoteKey): void {
    const number = this.apart > 0 ? undefined : this.context.numberOf(key);
    if (number !== undefined) this.put(noteMark(number));
  }

  private put(text: string): void {
    const paragraph = this.paragraph;
    if (!paragraph) return;
    const start = paragraph.text.length;
    paragraph.text += text;
    const letters = text.trim().length;
    if (this.apart > 0 || this.run?.hidden) {
      addRange(paragraph.apart, { start, end: paragraph.text.length });
      return;
    }
    paragraph.letters += letters;
    if (this.run?.bold) paragraph.bold += letters;
  }

  private get paragraph(): Paragraph | undefined {
    return this.open_[this.open_.length - 1];
  }

  private finish(): void {
    const paragraph = this.open_.pop();
    if (!paragraph) return;
    const blocks: Finished[] = [
      { text: paragraph.text, ...kindOf(paragraph), ...(paragraph.apart.length > 0 ? { apart: paragraph.apart } : {}) },
      ...paragraph.comments.map((text): Finished => ({ text, kind: 'paragraph', furniture: true })),
      ...paragraph.boxes,
    ];
    const host = this.hosts.length > 0 ? this.paragraph : undefined;
    if (host) host.boxes.push(...blocks);
    else this.finished.push(...blocks);
  }
}

function newParagraph(): Paragraph {
  return { text: '', list: false, bold: 0, letters: 0, apart: [], comments: [], boxes: [] };
}

function addRange(ranges: TextRange[], range: TextRange): void {
  const last = ranges[ranges.length - 1];
  if (last?.end === range.start) ranges[ranges.length - 1] = { start: last.start, end: range.end };
  else ranges.push(range);
}

function kindOf({ style, outline, list, text, bold, letters }: Paragraph): ParagraphStyle {
  if (outline !== undefined && outline < OUTLINE_BODY) return { kind: 'heading', level: outline + 2 };
  if (style?.kind === 'heading') return style;
  if (list) return { kind: 'list-item' };
  if (style) return style;
  return letters > 0 && bold === letters && looksLikeHeading(text.trim()) ? { kind: 'heading' } : { kind: 'paragraph' };
}

/** Puts finished paragraphs into a text. */
export function addAll(builder: SourceBuilder, blocks: readonly Finished[]): void {
  for (const block of blocks) builder.add(block);
}
