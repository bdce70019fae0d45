import type { FindingRecord } from '../../core/model/finding';
import type { Reader } from '../reader/reader';
import { type SectionStore, sectionStore } from './section-store';

/** Name of the highlight; the text's own elements stay as they are. */
const HIGHLIGHT = 'finding';

/** In a sheet of its own: the optimiser of our style sheets does not know `::highlight()` yet. */
const STYLE = `
  ::highlight(${HIGHLIGHT}) { text-decoration: underline dotted 2px var(--color-doubt); text-underline-offset: 0.25em; }
  @media print { ::highlight(${HIGHLIGHT}) { text-decoration: none; } }`;

/** Marks what is suspected in the text, quietly: a dotted line under the words, a dot at the end of the row. */
export function attach(reader: Reader): () => void {
  const store = sectionStore(reader);
  const rows = new Set<HTMLElement>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  const redraw = () => draw(reader, store, rows);
  const ends = [
    store.subscribe(redraw),
    reader.onRows((more) => {
      for (const row of more) rows.add(row);
      redraw();
    }),
  ];
  return () => {
    for (const end of ends) end();
    for (const row of rows) row.querySelector('.finding-dot')?.remove();
    CSS.highlights?.delete(HIGHLIGHT);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function draw(reader: Reader, store: SectionStore, rows: ReadonlySet<HTMLElement>): void {
  const open = (store.findings() ?? []).filter(({ verdict }) => !verdict);
  const byRow = new Map<HTMLElement, FindingRecord[]>();
  const ranges: Range[] = [];
  for (const finding of open) {
    const sentence = reader.text.querySelector<HTMLElement>(`#${CSS.escape(`s-${finding.segment}`)}`);
    const row = sentence?.closest<HTMLElement>('.row');
    if (row) byRow.set(row, [...(byRow.get(row) ?? []), finding]);
    for (const mark of finding.marks) {
      const range = rangeIn(reader.text.querySelector(`#${CSS.escape(`s-${mark.segment}`)}`), mark.start, mark.end);
      if (range) ranges.push(range);
    }
  }
  CSS.highlights?.set(HIGHLIGHT, new Highlight(...ranges));
  for (const row of rows) drawDot(row, byRow.get(row) ?? [], reader, store);
}

/** The dot opens the panel at the row's first finding. It holds no text: what is copied is the text alone. */
function drawDot(row: HTMLElement, findings: readonly FindingRecord[], reader: Reader, store: SectionStore): void {
  const known = row.querySelector<HTMLButtonElement>('.finding-dot');
  const [first] = findings;
  if (!first) {
    known?.remove();
    return;
  }
  const dot = known ?? document.createElement('button');
  dot.type = 'button';
  dot.className = 'finding-dot';
  dot.title = findings.map(({ says }) => says).join('\n');
  dot.setAttribute('aria-label', dot.title);
  dot.onclick = () => {
    store.choose(first.id);
    reader.open('findings');
  };
  if (!known) row.append(dot);
}

/** UTF-16 offsets of a sentence's own words as a range; readings above words (`rt`) do not count. */
function rangeIn(sentence: Element | null, start: number, end: number): Range | undefined {
  if (!sentence) return undefined;
  const range = document.createRange();
  let at = 0;
  let begun = false;
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('rt, rp')) continue;
    const length = node.nodeValue?.length ?? 0;
    if (!begun && start < at + length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return undefined;
}
