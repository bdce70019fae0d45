import type { PairNotice, PairRow, PairTable } from '../../model/pairs';
import { localName, type ReadXml, type XmlAttributes, type XmlHandler } from '../xml-events';
import { badXliff } from './problem';

/** Elements whose content is code of the original format and no words. */
const CODES: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'it', 'x', 'bx', 'ex']);
/** Elements of a unit that have no place here. */
const ASIDE: ReadonlySet<string> = new Set(['note', 'context-group', 'count-group', 'prop-group']);
const DONE: ReadonlySet<string> = new Set(['final', 'signed-off']);

/**
 * Reads XLIFF 1.0 to 1.2: a unit a row, or a segment where units are cut into segments (`seg-source`). Inline codes, notes
 * and alternatives are left out and reported by unit. Throws what `read` throws, and `bad-xliff` for a file without units.
 */
export function parse(xml: string, read: ReadXml): PairTable {
  const reader = new OldXliffReader();
  read(xml, reader);
  return reader.done();
}

interface OpenUnit {
  readonly approved: boolean;
  done: boolean;
  /** Words of each segment by its `mid`; the key '' is for words outside segments. */
  readonly source: Map<string, string>;
  readonly segments: Map<string, string>;
  readonly target: Map<string, string>;
  readonly left: Set<string>;
}

class OldXliffReader implements XmlHandler {
  private readonly path: string[] = [];
  private readonly mids: string[] = [];
  private readonly rows: PairRow[] = [];
  private readonly notices: PairNotice[] = [];
  private readonly langs: (string | undefined)[][] = [];
  private title = '';
  private unit: OpenUnit | undefined;
  private code = 0;

  open(name: string, attributes: XmlAttributes): void {
    const local = localName(name);
    if (this.path.length === 0 && local !== 'xliff')
      throw badXliff('root', `the root must be <xliff>, and is <${name}>.`, 1);
    this.path.push(local);
    if (local === 'file') this.openFile(attributes);
    else if (local === 'trans-unit') this.unit = openUnit(attributes);
    else if (this.unit) this.openInUnit(this.unit, local, attributes);
  }

  text(text: string): void {
    const words = this.words();
    if (!words || this.code > 0) return;
    const mid = this.mids[this.mids.length - 1] ?? '';
    words.set(mid, (words.get(mid) ?? '') + text);
  }

  close(): void {
    const local = this.path.pop() ?? '';
    if (CODES.has(local) && this.code > 0) this.code--;
    if (local === 'mrk') this.mids.pop();
    if (local === 'trans-unit' && this.unit) this.closeUnit(this.unit);
  }

  done(): PairTable {
    const [[source, target] = []] = this.langs;
    if (this.langs.length === 0) throw badXliff('missing-child', '<xliff> must hold <file>.', 1);
    const others = new Set(
      this.langs.flat().filter((lang) => lang !== undefined && lang !== source && lang !== target),
    );
    return {
      ...(this.title === '' ? {} : { title: this.title }),
      columns: [
        { lang: source, side: 'original' },
        { ...(target ? { lang: target } : {}), side: 'translation' },
      ],
      rows: this.rows,
      notices: [
        ...(others.size > 0 ? [{ row: -1, what: 'unclear-language' as const, text: [...others].join(', ') }] : []),
        ...this.notices,
      ],
    };
  }

  private openFile(attributes: XmlAttributes): void {
    this.title ||= attributes.original ?? '';
    this.langs.push([attributes['source-language'], attributes['target-language']]);
  }

  private openInUnit(unit: OpenUnit, local: string, attributes: XmlAttributes): void {
    if (CODES.has(local)) this.code++;
    if (CODES.has(local) || local === 'g') unit.left.add('inline-code');
    if (ASIDE.has(local)) unit.left.add(`<${local}>`);
    if (local === 'alt-trans') unit.left.add('extra-variant');
    if (local === 'mrk')
      this.mids.push(attributes.mtype === 'seg' ? (attributes.mid ?? '') : (this.mids[this.mids.length - 1] ?? ''));
    if (local === 'target' && !this.path.includes('alt-trans') && DONE.has(attributes.state ?? '')) unit.done = true;
  }

  /** Where words go that come now. */
  private words(): Map<string, string> | undefined {
    const { unit, path } = this;
    if (!unit || path.includes('alt-trans') || path.some((name) => ASIDE.has(name))) return undefined;
    if (path.includes('seg-source')) return unit.segments;
    if (path.includes('source')) return unit.source;
    return path.includes('target') ? unit.target : undefined;
  }

  private closeUnit(unit: OpenUnit): void {
    this.unit = undefined;
    for (const left of unit.left) {
      const what = left === 'inline-code' || left === 'extra-variant' ? left : ('unknown-element' as const);
      this.notices.push({ row: this.rows.length, what, text: left.startsWith('<') ? left : whole(unit.source) });
    }
    const mids = [...unit.segments.keys()].filter((mid) => mid !== '');
    const review = unit.done || unit.approved ? { review: 'confirmed' as const } : {};
    if (mids.length < 2 || !mids.every((mid) => unit.target.has(mid))) {
      this.rows.push({ texts: [whole(unit.source), whole(unit.target)], ...review });
    } else {
      this.rows.push(
        ...mids.map((mid) => ({ texts: [unit.segments.get(mid) ?? '', unit.target.get(mid) ?? ''], ...review })),
      );
    }
  }
}

function openUnit({ approved }: XmlAttributes): OpenUnit {
  return {
    approved: approved === 'yes',
    done: false,
    source: new Map(),
    segments: new Map(),
    target: new Map(),
    left: new Set(),
  };
}

function whole(words: ReadonlyMap<string, string>): string {
  return [...words.values()].join('');
}
