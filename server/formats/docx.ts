import { noteMark, SourceBuilder } from '../../core/formats/source-builder';
import { localName, type XmlAttributes, type XmlHandler } from '../../core/formats/xml-events';
import { Problem } from '../../core/model/problem';
import type { SourceText } from '../../core/model/source';
import { addAll, type BodyContext, BodyReader, type Finished, type NoteKey } from './docx-body';
import { StyleSheet } from './docx-styles';
import type { ReadOptions } from './reading';
import { decodeXml, readXml } from './xml';
import { type Archive, openZip } from './zip';

/** Reads a Word document (ECMA-376, transitional and strict). Rules: `docs/formats/docx.md`. */
export async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<SourceText> {
  return readDocxArchive(await openZip(bytes, options.file), options);
}

/** `readDocx` for an archive that is open already. */
export async function readDocxArchive(archive: Archive, { file, control }: ReadOptions): Promise<SourceText> {
  const main = await mainPart(archive, file);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string, handler: XmlHandler) => readPart(archive, folder + name, handler, file);
  const styles = new StyleSheet();
  await part('styles.xml', styles);
  const notes = new Map<NoteKey, readonly Finished[]>();
  const plain: BodyContext = { styleOf: () => undefined, numberOf: () => undefined, commentOf: () => undefined };
  for (const kind of ['footnote', 'endnote', 'comment'] as const) {
    await part(`${kind}s.xml`, new NotesReader(kind, notes, plain));
  }
  control?.report('read', 1, 2);
  const marks = new Marks(notes);
  const body = new BodyReader({
    styleOf: (id) => styles.styleOf(id),
    numberOf: (key) => marks.numberOf(key),
    commentOf: (id) =>
      notes
        .get(`comment:${id}`)
        ?.map(({ text }) => text)
        .join('\n'),
  });
  await readPart(archive, main, body, file);
  control?.report('read', 2, 2);
  const builder = new SourceBuilder();
  addAll(builder, body.finished);
  addAll(builder, marks.blocks());
  return builder.build();
}

/** The part that the package names as the document. Throws `missing-part`. */
async function mainPart(archive: Archive, file?: string): Promise<string> {
  let target = 'word/document.xml';
  const open = (_: string, attributes: XmlAttributes) => {
    if (/\/officeDocument$/.test(attributes.Type ?? '')) target = (attributes.Target ?? target).replace(/^\//, '');
  };
  await readPart(archive, '_rels/.rels', { open, text: () => undefined, close: () => undefined }, file);
  if (archive.names.includes(target)) return target;
  throw new Problem('missing-part', `There is no ${target}`, { part: target }, file === undefined ? {} : { file });
}

async function readPart(archive: Archive, entry: string, handler: XmlHandler, file?: string): Promise<void> {
  const bytes = await archive.read(entry);
  if (bytes) readXml(decodeXml(bytes, entry), handler, { file, entry });
}

/** Reads `footnotes.xml` and its like: the paragraphs of each note by its id. */
class NotesReader implements XmlHandler {
  private body: BodyReader | undefined;
  private key: NoteKey | undefined;

  constructor(
    private readonly kind: 'footnote' | 'endnote' | 'comment',
    private readonly notes: Map<NoteKey, readonly Finished[]>,
    private readonly context: BodyContext,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (localName(name) === this.kind) {
      const separator = /separator|continuation/i.test(attributes['w:type'] ?? '');
      this.key = separator ? undefined : `${this.kind}:${attributes['w:id'] ?? ''}`;
      this.body = new BodyReader(this.context);
    } else this.body?.open(name, attributes);
  }

  text(text: string): void {
    this.body?.text(text);
  }

  close(name: string): void {
    if (localName(name) !== this.kind) this.body?.close(name);
    else {
      if (this.key && this.body) this.notes.set(this.key, this.body.finished);
      this.body = undefined;
    }
  }
}

/** Numbers notes through in the order of their marks. */
class Marks {
  private readonly order = new Map<NoteKey, number>();

  constructor(private readonly notes: ReadonlyMap<NoteKey, readonly Finished[]>) {}

  numberOf(key: NoteKey): number | undefined {
    if (!this.notes.get(key)?.some(({ text }) => text.trim() !== '')) return undefined;
    const number = this.order.get(key) ?? this.order.size + 1;
    this.order.set(key, number);
    return number;
  }

  /** The notes at the foot, each paragraph a block, the first with its mark. */
  blocks(): Finished[] {
    return [...this.order].flatMap(([key, number]) => {
      const paragraphs = (this.notes.get(key) ?? []).filter(({ text }) => text.trim() !== '');
      return paragraphs.map(({ text, apart }, at): Finished => {
        const words = text.trimStart();
        const mark = at === 0 ? `${noteMark(number)} ` : '';
        const shift = mark.length - (text.length - words.length);
        const moved = apart?.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
        return { text: mark + words, kind: 'footnote', role: 'footnote', ...(moved ? { apart: moved } : {}) };
      });
    });
  }
}
