import { endsSentence } from '../../core/formats/layout';
import type { NewBlock, SourceBuilder } from '../../core/formats/source-builder';
import { type Column, columnsOf } from './pdf-columns';
import { commonSize, type PdfLine } from './pdf-lines';

/** One page: its lines from top to bottom. */
export type PdfPage = readonly PdfLine[];

/** Lines at the top and at the foot of a page that may be its head or number. */
const EDGE = 2;
/** Pages on which a line must stand to be a running head. */
const OFTEN = 3;
/** How far a head may move from page to page, in points. */
const STEADY = 6;

const LONE_NUMBER = /^[-–—\s]*(\d{1,4})[-–—\s]*$/;
const NOTE = /^(?:[¹²³⁰⁴-⁹]{1,3}|\d{1,3}(?=[\s\p{Lu}\p{Lo}])|[*†‡])/u;
const BULLET = /^\s*[•◦▪▫‣⁃●○■□◆◇►▶➢✓]/u;

/** Cuts pages into blocks by where their lines stand, and sets heads and numbers of pages apart. */
export function addPages(builder: SourceBuilder, pages: readonly PdfPage[]): void {
  const all = pages.flat();
  const body = commonSize(all);
  const furniture = runningLines(pages);
  for (const page of pages) {
    const heads = page.filter((line) => furniture.has(line));
    const words = page.filter((line) => !furniture.has(line));
    const { text, notes } = partNotes(columnsOf(words), body);
    for (const line of heads.filter(({ y }) => y > (words[0]?.y ?? 0))) builder.add(apart(line));
    text.forEach((column, k) => {
      paragraphsOf(column, body).forEach((lines, at) => {
        builder.add({
          ...blockOf(lines, body),
          ...(at === 0 && (k > 0 || page !== pages[0]) ? { newPage: true } : {}),
        });
      });
    });
    for (const lines of notes) builder.add({ text: joined(lines), kind: 'paragraph' });
    for (const line of heads.filter(({ y }) => y <= (words[0]?.y ?? 0))) builder.add(apart(line));
  }
}

function apart({ text }: PdfLine): NewBlock {
  return { text, kind: 'paragraph', furniture: true };
}

function joined(lines: readonly PdfLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}

/** Lines at an edge that come again at the same height on other pages, numbers aside. */
function runningLines(pages: readonly PdfPage[]): Set<PdfLine> {
  const groups = new Map<string, { line: PdfLine; page: number }[]>();
  pages.forEach((lines, page) => {
    for (const line of new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)])) {
      const key = line.text.replace(/\d+|\b[ivxlcdm]+\b/gi, '#');
      const group = groups.get(key) ?? [];
      groups.set(key, [...group, { line, page }]);
    }
  });
  const found = new Set<PdfLine>();
  for (const group of groups.values()) {
    for (const { line, page } of group) {
      const same = group.filter((other) => other.page !== page && Math.abs(other.line.y - line.y) <= STEADY);
      if (same.length + 1 >= OFTEN || same.some((other) => counts(line, other.line, other.page - page)))
        found.add(line);
    }
  }
  return found;
}

/** Whether two lone numbers go on as their pages do. */
function counts(a: PdfLine, b: PdfLine, pages: number): boolean {
  const [first, second] = [LONE_NUMBER.exec(a.text)?.[1], LONE_NUMBER.exec(b.text)?.[1]];
  return first !== undefined && second !== undefined && Number(second) - Number(first) === pages;
}

/** Takes the notes out of the foot of each column: small lines below the text, the first of them numbered. */
function partNotes(columns: readonly Column[], body: number): { text: Column[]; notes: PdfLine[][] } {
  const notes: PdfLine[][] = [];
  const text = columns.map((column) => {
    const { lines } = column;
    let at = lines.length;
    while (at > 0 && (lines[at - 1]?.size ?? body) <= body * 0.92) at--;
    while (at < lines.length && !NOTE.test(lines[at]?.text ?? '')) at++;
    for (const line of lines.slice(at)) {
      const open = notes[notes.length - 1];
      if (NOTE.test(line.text) || !open) notes.push([line]);
      else open.push(line);
    }
    return { ...column, lines: lines.slice(0, at) };
  });
  return { text, notes };
}

/** Runs of lines: a wider space, another size, an indent, a bullet, or a last line that stops short begins a new one. */
function paragraphsOf(column: Column, body: number): PdfLine[][] {
  const leading = leadingOf(column.lines, body);
  const groups: PdfLine[][] = [];
  column.lines.forEach((line, k) => {
    const above = column.lines[k - 1];
    const open = groups[groups.length - 1];
    if (open && above && goesOn(above, line, open, column, leading)) open.push(line);
    else groups.push([line]);
  });
  return groups;
}

function goesOn(above: PdfLine, line: PdfLine, open: readonly PdfLine[], column: Column, leading: number): boolean {
  const em = line.size;
  const step = above.y - line.y;
  if (Math.abs(above.size - line.size) > line.size * 0.08 || BULLET.test(line.text)) return false;
  if (step > leading * 1.35 || step < -em) return false;
  const hanging = open.length > 1 ? (open[1]?.left ?? 0) : column.left;
  const indented = line.left > hanging + em * 0.7;
  if (indented && above.left <= hanging + em * 0.7) return false;
  const short = above.right < column.right - em * 4;
  return !(short && endsSentence(above.text));
}

/** The commonest step from line to line. */
function leadingOf(lines: readonly PdfLine[], body: number): number {
  const steps = lines
    .slice(1)
    .map((line, k) => (lines[k]?.y ?? 0) - line.y)
    .filter((step) => step > body * 0.8 && step < body * 3)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length * 0.4)] ?? body * 1.2;
}

function blockOf(lines: readonly PdfLine[], body: number): NewBlock {
  const size = commonSize(lines);
  const text = joined(lines);
  if (BULLET.test(text)) return { text: text.replace(BULLET, ''), kind: 'list-item' };
  return { text, kind: size > body * 1.12 && text.length <= 200 && !endsSentence(text) ? 'heading' : 'paragraph' };
}
