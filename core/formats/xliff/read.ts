import type { ReviewState } from '../../model/bitext';
import type { Marked } from '../../model/exchange';
import type { PairNotice, PairRow, PairTable } from '../../model/pairs';
import { readFacts, readString } from '../facts';
import { holdsMore } from '../marked';
import type { ReadXml, XmlAttributes, XmlHandler, XmlPlace } from '../xml-events';
import { XliffChecker } from './check';
import { DIGLOT, DISPUTED, FACTS, PREFIX, SCORE, TITLE, TITLE_JSON } from './names';
import { badXliff } from './problem';
import { CORE_SPACES } from './schema';
import { descendantsOf, elementsOf, elementXml, startTag, TreeBuilder, type XmlElement } from './tree';
import { coreChildren } from './unit';
import { wordsOf } from './words';

/**
 * Reads XLIFF 2.0 to 2.2: source and target, a segment a row. Everything between and round the segments is kept as XML, so
 * that the same file can be written again. The file is held to the specification: throws `bad-xliff` with rule and line,
 * and what `read` throws. No tree is built but of one unit at a time.
 */
export function parse(xml: string, read: ReadXml): PairTable {
  const reader = new XliffReader();
  read(xml, reader);
  return reader.done();
}

const HOLDERS: ReadonlySet<string> = new Set(['xliff', 'file', 'group']);

class XliffReader implements XmlHandler {
  private readonly tree = new TreeBuilder();
  private readonly checker = new XliffChecker((element) => this.attributesOf(element));
  private readonly known = new WeakMap<XmlElement, ReturnType<TreeBuilder['attributesOf']>>();
  private root: XmlElement | undefined;
  private readonly rows: PairRow[] = [];
  private readonly notices: PairNotice[] = [];
  private frame = '';
  private files = 0;

  open(name: string, attributes: XmlAttributes, place: XmlPlace): void {
    const element = this.tree.open(name, attributes, place);
    this.known.set(element, this.tree.attributesOf(element));
    if (!this.root) this.begin(element);
    this.checker.opened(element);
    if (isHolder(element) && element !== this.root) this.frame += startTag(element);
    if (element.local === 'file' && isHolder(element)) this.files++;
  }

  text(text: string): void {
    this.tree.text(text);
  }

  close(): void {
    const element = this.tree.close();
    if (!element) return;
    const own = element.parent === undefined || isHolder(element.parent);
    this.checker.closed(element, own);
    if (!own) return;
    if (isHolder(element)) {
      if (element !== this.root) this.frame += `</${element.name}>`;
      if (element.local === 'file') element.children.length = 0;
    } else if (element.local === 'unit' && CORE_SPACES.has(element.space)) this.unit(element);
    else this.frame += elementXml(element);
  }

  done(): PairTable {
    const attributes = this.root?.attributes ?? {};
    const title = attributes[TITLE] ?? readString(attributes[TITLE_JSON]);
    const said = readFacts(attributes[FACTS]);
    const kept = Object.entries(attributes).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !OWN.has(entry[0]),
    );
    const target = attributes.trgLang;
    const columns = [
      { lang: attributes.srcLang, side: 'original' as const, ...said[0] },
      ...(target === undefined ? [] : [{ lang: target, side: 'translation' as const, ...said[1] }]),
    ];
    const cells = (row: PairRow): PairRow => ({
      ...row,
      texts: row.texts.slice(0, columns.length),
      ...(row.marked ? { marked: row.marked.slice(0, columns.length) } : {}),
    });
    return {
      ...(title ? { title } : {}),
      columns,
      rows: this.rows.map(cells),
      notices: this.notices,
      exchange: {
        format: 'xliff',
        header: { attributes: { xmlns: this.root?.space ?? '', ...Object.fromEntries(kept) } },
        after: this.frame,
      },
    };
  }

  private attributesOf(element: XmlElement) {
    return this.known.get(element) ?? [];
  }

  private begin(element: XmlElement): void {
    this.root = element;
    if (element.local !== 'xliff' || !CORE_SPACES.has(element.space)) {
      throw badXliff('root', `the root must be <xliff> of XLIFF 2, and is <${element.name}>.`, element.line);
    }
  }

  private unit(unit: XmlElement): void {
    this.frame += startTag(unit);
    const score = scoreOf(unit);
    const parts = coreChildren(unit, 'segment', 'ignorable');
    const segments = parts.filter(({ local }) => local === 'segment');
    for (const child of elementsOf(unit)) {
      if (child.local !== 'segment' || !CORE_SPACES.has(child.space)) this.frame += elementXml(child);
      else this.segment(child, { score, id: segments.length === 1 ? unit.attributes.id : undefined });
    }
    this.frame += `</${unit.name}>`;
    unit.children.length = 0;
  }

  /** A segment without a word stays in the frame, and is reported. */
  private segment(segment: XmlElement, { score, id }: { score?: number; id?: string }): void {
    const sides = ['source', 'target'].map((side) => coreChildren(segment, side)[0]);
    const marked = sides.map((side) => side && wordsOf(side));
    if (marked.every((side) => !side || side.text === '')) {
      this.frame += elementXml(segment);
      this.notices.push({
        row: this.rows.length,
        what: 'empty',
        text: segment.attributes.id ?? `line ${segment.line}`,
      });
      return;
    }
    const attributes = Object.entries(segment.attributes).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const review = reviewOf(segment.attributes);
    const cells = marked.map((side): Marked | undefined => (side && holdsMore(side) ? side : undefined));
    this.rows.push({
      texts: marked.map((side) => side?.text ?? ''),
      extras: { attributes: Object.fromEntries(attributes), before: this.frame },
      ...(cells.some((cell) => cell) ? { marked: cells } : {}),
      ...(id !== undefined && this.files < 2 ? { id } : {}),
      ...(score === undefined ? {} : { score }),
      ...(review === undefined ? {} : { review }),
    });
    this.frame = '';
  }
}

const OWN: ReadonlySet<string> = new Set([TITLE, TITLE_JSON, FACTS, `xmlns:${PREFIX}`]);

function isHolder({ local, space, parent }: XmlElement): boolean {
  return HOLDERS.has(local) && CORE_SPACES.has(space) && (parent === undefined || isHolder(parent));
}

function reviewOf({ state, subState }: XmlAttributes): ReviewState | undefined {
  if (subState === DISPUTED) return 'disputed';
  return state === 'reviewed' || state === 'final' ? 'confirmed' : undefined;
}

/** The score that the program wrote into the unit's metadata. */
function scoreOf(unit: XmlElement): number | undefined {
  for (const group of descendantsOf(unit)) {
    if (group.local !== 'metaGroup' || group.attributes.category !== DIGLOT) continue;
    const meta = elementsOf(group).find(({ attributes }) => attributes.type === SCORE);
    const score = Number(meta?.children.join('') || Number.NaN);
    if (score >= 0 && score <= 1) return score;
  }
  return undefined;
}
