import type { TextRange } from '../../core/model/range';
import type { BlockKind } from '../../core/model/segmentation';

/** A link out of running text that may be the mark of a note. */
export interface Ref extends TextRange {
  readonly href: string;
  /** The markup calls it a mark of a note. */
  readonly said: boolean;
  /** It is set as a superscript. */
  readonly raised: boolean;
}

/** A block of a page, its white space collapsed, before notes are found. */
export interface HtmlBlock {
  readonly text: string;
  readonly kind: BlockKind;
  readonly level?: number;
  readonly apart: readonly TextRange[];
  readonly refs: readonly Ref[];
  /** Ids that links can lead to it by. */
  readonly ids: readonly string[];
  /** Id of the element that the markup calls a note, for all of its blocks. */
  readonly note?: string;
  /** It lies in navigation, a banner, a form and the like. */
  readonly landmark: boolean;
  readonly element: Element;
}

const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template iframe object embed svg canvas audio video select input textarea button head title link meta rp map area'.split(
    ' ',
  ),
);

/** Elements that are a block of text or hold some; everything else runs on in the line. */
const BLOCKS: ReadonlySet<string> = new Set(
  (
    'p div section article aside main nav header footer h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead ' +
    'tbody tfoot tr td th figure figcaption form fieldset details summary address hr center body html hgroup dialog search'
  ).split(' '),
);

const LANDMARKS: ReadonlySet<string> = new Set(['nav', 'footer', 'form', 'dialog', 'search', 'menu']);
const LANDMARK_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
]);
const NOTE_TYPES = /\b(?:footnote|endnote|rearnote|note)\b(?!ref)/;
const NOTE_ROLES = /\bdoc-(?:footnote|endnote)\b/;
const ELEMENT = 1;
const TEXT = 3;

/** The blocks of a page in reading order, and how deep its elements stand in one another. */
export interface Walk {
  readonly blocks: HtmlBlock[];
  readonly depth: number;
}

/** Cuts a page into blocks. Goes step by step, so that depth cannot exhaust the stack. Linear. */
export function walkHtml(root: Node | null): Walk {
  const walker = new Walker();
  let node: Node | null = root;
  while (node) {
    const inside: Node | null = walker.enter(node) ? node.firstChild : null;
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      walker.leave(node);
      node = node.parentNode;
    }
    if (!node || node === root) break;
    walker.leave(node);
    node = node.nextSibling;
  }
  walker.flush();
  return walker;
}

interface Frame {
  readonly element: Element;
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly landmark: boolean;
  readonly note?: string;
  readonly apart: boolean;
  readonly raised: boolean;
  readonly pre: boolean;
  /** Where the link's words begin. */
  readonly link?: { readonly href: string; readonly said: boolean; readonly start: number };
}

class Walker {
  readonly blocks: HtmlBlock[] = [];
  depth = 0;
  private readonly frames: Frame[] = [];
  private text = '';
  private apart: TextRange[] = [];
  private refs: Ref[] = [];
  private ids: string[] = [];
  private space = false;
  /** Where the last superscript ended. */
  private raisedEnd = -1;

  /** True when the children of the node are to be read. */
  enter(node: Node): boolean {
    if (node.nodeType === TEXT) this.put(node.nodeValue ?? '');
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const name = nameOf(element);
    if (SKIPPED.has(name) || isPageBreak(element)) return false;
    if (name === 'br') return this.lineBreak();
    if (BLOCKS.has(name)) this.flush();
    const id = element.getAttribute('id') ?? (name === 'a' ? element.getAttribute('name') : null);
    if (id) this.ids.push(id);
    this.frames.push(this.frameOf(element, name));
    this.depth = Math.max(this.depth, this.frames.length);
    return true;
  }

  leave(node: Node): void {
    const frame = this.frames[this.frames.length - 1];
    if (frame?.element !== node) return;
    const { link } = frame;
    const raised = frame.raised || this.raisedEnd === this.text.length;
    if (frame.raised) this.raisedEnd = this.text.length;
    if (link && this.text.length > link.start) {
      const start = link.start + (/^\s/.test(this.text.slice(link.start)) ? 1 : 0);
      this.refs.push({ start, end: this.text.length, href: link.href, said: link.said, raised });
    }
    if (BLOCKS.has(nameOf(frame.element))) this.flush();
    this.frames.pop();
  }

  flush(): void {
    const frame = this.frames[this.frames.length - 1];
    const text = this.text.trimEnd();
    if (text !== '' && frame) {
      const lines = text.split('\n');
      const verse = lines.length >= 3 && lines.every((line) => line.length <= 80) && !frame.level;
      this.blocks.push({
        text,
        kind: verse && (frame.kind ?? 'paragraph') === 'paragraph' ? 'verse' : (frame.kind ?? 'paragraph'),
        ...(frame.level ? { level: frame.level } : {}),
        apart: this.apart,
        refs: this.refs,
        ids: this.ids,
        ...(frame.note ? { note: frame.note } : {}),
        landmark: frame.landmark,
        element: frame.element,
      });
      this.ids = [];
    }
    this.text = '';
    this.apart = [];
    this.refs = [];
    this.space = false;
    this.raisedEnd = -1;
  }

  private lineBreak(): boolean {
    const text = this.text.trimEnd();
    if (text !== '' && this.text.endsWith('\n')) this.flush();
    else if (text !== '') this.text = `${text}\n`;
    this.space = false;
    return false;
  }

  private put(raw: string): void {
    const frame = this.frames[this.frames.length - 1];
    if (!frame) return;
    const start = this.text.length;
    if (frame.pre) this.text += this.text === '' ? raw.replace(/^\s*\n/, '') : raw;
    else this.putWords(raw);
    const end = this.text.length;
    if (!frame.apart || end === start) return;
    const last = this.apart[this.apart.length - 1];
    if (last?.end === start) this.apart[this.apart.length - 1] = { start: last.start, end };
    else this.apart.push({ start, end });
  }

  /** White space as a browser shows it; a no-break space is a character. */
  private putWords(raw: string): void {
    const words = raw.replace(/[ \t\n\r\f]+/g, ' ');
    const begins = words.startsWith(' ') || this.space;
    const inner = words.replace(/^ | $/g, '');
    if (inner === '') {
      this.space ||= begins;
      return;
    }
    this.text += begins && this.text !== '' && !this.text.endsWith('\n') ? ` ${inner}` : inner;
    this.space = words.length > 1 && words.endsWith(' ');
  }

  private frameOf(element: Element, name: string): Frame {
    const above = this.frames[this.frames.length - 1];
    const heading = /^h([1-6])$/.exec(name)?.[1];
    const kind = kindOf(element, name, above?.kind);
    return {
      element,
      ...(kind ? { kind } : {}),
      ...(heading ? { level: Number(heading) } : BLOCKS.has(name) ? {} : { level: above?.level }),
      landmark: (above?.landmark ?? false) || isLandmark(element, name),
      note: noteOf(element) ?? above?.note,
      apart: (above?.apart ?? false) || name === 'del' || name === 'rt',
      raised: (above?.raised ?? false) || name === 'sup',
      pre: (above?.pre ?? false) || name === 'pre',
      ...(name === 'a' ? { link: this.linkOf(element) } : {}),
    };
  }

  private linkOf(element: Element): Frame['link'] {
    const href = element.getAttribute('href') ?? '';
    const type = `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''}`;
    return href === '' ? undefined : { href, said: /noteref/.test(type), start: this.text.length };
  }
}

function nameOf(element: Element): string {
  return (element.localName ?? element.nodeName).toLowerCase();
}

function kindOf(element: Element, name: string, above: BlockKind | undefined): BlockKind | undefined {
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (name === 'li') return 'list-item';
  if (name === 'blockquote') return 'quotation';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  if (name === 'pre') return 'verse';
  if (/\b(?:poem|verse|stanza)\b/.test(element.getAttribute('class') ?? '')) return 'verse';
  return above === 'heading' && BLOCKS.has(name) ? undefined : above;
}

function isLandmark(element: Element, name: string): boolean {
  if (LANDMARKS.has(name) || LANDMARK_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')) return true;
  const outer =
    (name === 'header' || name === 'aside') && nameOf((element.parentNode ?? element) as Element) === 'body';
  return outer || /\b(?:toc|landmarks|page-list|index)\b/.test(element.getAttribute('epub:type') ?? '');
}

function noteOf(element: Element): string | undefined {
  const said =
    NOTE_TYPES.test(element.getAttribute('epub:type') ?? '') || NOTE_ROLES.test(element.getAttribute('role') ?? '');
  return said ? (element.getAttribute('id') ?? undefined) : undefined;
}

/** The number of a printed page that an EPUB marks. */
function isPageBreak(element: Element): boolean {
  const type = `${element.getAttribute('epub:type') ?? ''} ${element.getAttribute('role') ?? ''}`;
  return /pagebreak/.test(type);
}
