import type { TextRange } from '../model/range';
import type { BlockKind } from '../model/segmentation';
import type { SourceFacts, SourceText } from '../model/source';
import { type NewBlock, noteMark, SourceBuilder } from './source-builder';
import { localName, type ReadXml, type XmlAttributes, type XmlHandler } from './xml-events';

/**
 * Reads a text in TEI P5: headings, paragraphs, verse, lists, quotations; notes go to the foot. Of a choice the reading
 * of the source stays (`sic`, `orig`, `abbr`) and the editor's is set apart. Throws what `read` throws.
 */
export function parse(xml: string, read: ReadXml): SourceText {
  const reader = new TeiReader();
  read(xml, reader);
  return reader.done();
}

const BLOCKS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  ab: 'paragraph',
  head: 'heading',
  item: 'list-item',
  lg: 'verse',
  l: 'verse',
  sp: 'paragraph',
  stage: 'paragraph',
  speaker: 'paragraph',
  byline: 'paragraph',
  salute: 'paragraph',
  signed: 'paragraph',
  docTitle: 'heading',
  titlePart: 'heading',
  cell: 'paragraph',
  figDesc: 'caption',
};

/** The editor's readings, deletions, and what belongs to the printed page. */
const APART: ReadonlySet<string> = new Set(['corr', 'reg', 'expan', 'del', 'fw', 'rt']);

interface Open {
  kind: BlockKind;
  level?: number;
  text: string;
  readonly apart: TextRange[];
  readonly note?: number;
}

class TeiReader implements XmlHandler {
  private readonly builder = new SourceBuilder();
  private readonly notes: NewBlock[] = [];
  private readonly path: string[] = [];
  private readonly blocks: Open[] = [];
  private count = 0;
  private lastNote = 0;
  private apart = 0;
  private depth = 0;
  private readonly facts = { title: '', authors: [] as string[], translators: [] as string[], date: '' };

  open(name: string, attributes: XmlAttributes): void {
    const local = localName(name);
    const parent = this.path[this.path.length - 1] ?? '';
    this.path.push(local);
    if (this.inHeader) this.openFact(local, attributes);
    if (!this.inText) return;
    if (/^div\d?$/.test(local)) this.depth++;
    if (APART.has(local) && (local !== 'corr' || parent === 'choice')) this.apart++;
    if (local === 'lb') this.lineBreak(attributes.break === 'no');
    if (local === 'note') this.openNote();
    else if (BLOCKS[local] && !(local === 'l' && this.path.includes('lg'))) this.openBlock(BLOCKS[local], local);
  }

  text(text: string): void {
    if (this.inHeader) this.fact(text);
    const block = this.blocks[this.blocks.length - 1];
    if (!this.inText || !block) return;
    const words = text.replace(/\s+/g, ' ');
    const start = block.text.length;
    block.text += /[\s]$/.test(block.text) || block.text === '' ? words.trimStart() : words;
    if (this.apart > 0 && block.text.length > start) block.apart.push({ start, end: block.text.length });
  }

  close(name: string): void {
    const local = localName(name);
    const parent = this.path[this.path.length - 2] ?? '';
    if (this.inText) {
      if (/^div\d?$/.test(local)) this.depth--;
      if (APART.has(local) && (local !== 'corr' || parent === 'choice')) this.apart--;
      if (local === 'l') this.lineBreak(false);
      if (local === 'note' || (BLOCKS[local] && !(local === 'l' && this.path.slice(0, -1).includes('lg'))))
        this.closeBlock();
    }
    this.path.pop();
  }

  done(): SourceText {
    for (const note of this.notes) this.builder.add(note);
    const { title, authors, translators, date } = this.facts;
    const named = (names: readonly string[]) =>
      names.map((name) => name.replace(/\s+/g, ' ').trim()).filter((name) => name !== '');
    const about: SourceFacts = {
      ...(title.trim() ? { title: title.replace(/\s+/g, ' ').trim() } : {}),
      authors: named(authors),
      translators: named(translators),
      ...(/^\d{4}(?:-\d\d){0,2}$/.test(date) ? { date } : {}),
    };
    return this.builder.build(about);
  }

  private get inText(): boolean {
    return this.path.includes('text');
  }

  private get inHeader(): boolean {
    return this.path.includes('titleStmt');
  }

  private openBlock(kind: BlockKind, local: string): void {
    this.flush();
    const quoted = kind === 'paragraph' && this.path.some((name) => name === 'quote' || name === 'cit');
    const level = local === 'head' ? Math.min(6, this.depth + 1) : kind === 'heading' ? 1 : undefined;
    this.blocks.push({ kind: quoted ? 'quotation' : kind, ...(level ? { level } : {}), text: '', apart: [] });
  }

  private openNote(): void {
    const host = this.blocks[this.blocks.length - 1];
    const number = ++this.count;
    if (host) {
      const words = host.text.trimEnd();
      host.text = words + noteMark(number) + host.text.slice(words.length);
    }
    this.blocks.push({ kind: 'footnote', text: '', apart: [], note: number });
  }

  private lineBreak(inWord: boolean): void {
    const block = this.blocks[this.blocks.length - 1];
    if (!block) return;
    const text = block.text.trimEnd();
    block.text = inWord || text === '' ? text : `${text}\n`;
  }

  private closeBlock(): void {
    this.flush();
    this.blocks.pop();
  }

  /** Writes the words gathered so far of the innermost block: a list inside a paragraph parts it. */
  private flush(): void {
    const block = this.blocks[this.blocks.length - 1];
    if (!block || block.text.trim() === '') return;
    const { kind, level, text, apart, note } = block;
    if (note !== undefined) this.addNote(text, apart, note);
    else this.builder.add({ kind, text, apart: [...apart], ...(level ? { level } : {}) });
    block.text = '';
    apart.length = 0;
  }

  private addNote(text: string, apart: readonly TextRange[], number: number): void {
    const mark = number === this.lastNote ? '' : `${noteMark(number)} `;
    this.lastNote = number;
    const moved = apart.map(({ start, end }) => ({ start: start + mark.length, end: end + mark.length }));
    this.notes.push({ kind: 'footnote', role: 'footnote', text: mark + text, apart: moved });
  }

  private openFact(local: string, { role, when }: XmlAttributes): void {
    if (local === 'author') this.facts.authors.push('');
    if (local === 'editor' && /transl|trl/i.test(role ?? '')) this.facts.translators.push('');
    if (local === 'date' && when) this.facts.date = when;
  }

  private fact(text: string): void {
    const { authors, translators } = this.facts;
    if (this.path.includes('title')) this.facts.title += text;
    else if (this.path.includes('author')) authors.push((authors.pop() ?? '') + text);
    else if (this.path.includes('editor') && translators.length > 0) translators.push((translators.pop() ?? '') + text);
  }
}
