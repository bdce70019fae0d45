import type { PdfLine } from './pdf-lines';

/** Lines that are read one below the other, and the edges they are set to. */
export interface Column {
  readonly lines: readonly PdfLine[];
  readonly left: number;
  readonly right: number;
}

/** Fewest lines on each side of a gutter. */
const FEWEST = 3;
/** Of all lines at most this part may run across a gutter (headings, pictures' captions). */
const ACROSS = 0.3;
/** Narrowest column, as a part of the width of all. */
const NARROWEST = 0.18;
const DEEPEST = 3;
/** No page has more lines than this; what has is a drawing, and is read from top to bottom. */
const MOST = 1000;

/**
 * Puts the lines of a page in reading order: a gutter that few lines cross parts two columns, and the lines that cross
 * it part the page from top to bottom (the title above, then left, then right). Columns may have columns.
 */
export function columnsOf(lines: readonly PdfLine[], depth = 0): Column[] {
  const gutter = depth < DEEPEST ? findGutter(lines) : undefined;
  if (gutter === undefined) return lines.length > 0 ? [asColumn(lines)] : [];
  const bands: { across: PdfLine[]; left: PdfLine[]; right: PdfLine[] }[] = [{ across: [], left: [], right: [] }];
  for (const line of lines) {
    let band = bands[bands.length - 1] as (typeof bands)[number];
    const across = line.left < gutter && line.right > gutter;
    if (across && band.left.length + band.right.length > 0) {
      band = { across: [], left: [], right: [] };
      bands.push(band);
    }
    (across ? band.across : line.right <= gutter ? band.left : band.right).push(line);
  }
  return bands.flatMap(({ across, left, right }) => [
    ...(across.length > 0 ? [asColumn(across)] : []),
    ...columnsOf(left, depth + 1),
    ...columnsOf(right, depth + 1),
  ]);
}

function asColumn(lines: readonly PdfLine[]): Column {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return {
    lines,
    left: lefts[Math.floor(lefts.length * 0.1)] ?? 0,
    right: rights[Math.floor(rights.length * 0.9)] ?? 0,
  };
}

/** The middle of the gutter that fewest lines cross, undefined when none parts the lines well. Quadratic in lines. */
function findGutter(lines: readonly PdfLine[]): number | undefined {
  if (lines.length < FEWEST * 2 || lines.length > MOST) return undefined;
  const low = Math.min(...lines.map(({ left }) => left));
  const high = Math.max(...lines.map(({ right }) => right));
  let best: { x: number; across: number } | undefined;
  for (const start of new Set(lines.map(({ left }) => Math.round(left)))) {
    const x = start - 2;
    const left = lines.filter((line) => line.right <= x);
    const right = lines.filter((line) => line.left >= x);
    const across = lines.length - left.length - right.length;
    if (left.length < FEWEST || right.length < FEWEST || across > lines.length * ACROSS) continue;
    if (!isText(left, high - low) || !isText(right, high - low) || !beside(left, right)) continue;
    if (!best || across < best.across) best = { x: (Math.max(...left.map((line) => line.right)) + start) / 2, across };
  }
  return best?.x;
}

/** Columns of words, not of numbers or bullets. */
function isText(lines: readonly PdfLine[], width: number): boolean {
  const widths = lines.map((line) => line.right - line.left).sort((a, b) => a - b);
  return (widths[Math.floor(widths.length * 0.6)] ?? 0) >= width * NARROWEST;
}

/** Whether the two stand side by side for at least half the height of the lower one. */
function beside(left: readonly PdfLine[], right: readonly PdfLine[]): boolean {
  const span = (lines: readonly PdfLine[]) => [lines[lines.length - 1]?.y ?? 0, lines[0]?.y ?? 0] as const;
  const [[lowA, highA], [lowB, highB]] = [span(left), span(right)];
  const shared = Math.min(highA, highB) - Math.max(lowA, lowB);
  return shared >= Math.min(highA - lowA, highB - lowB) * 0.5 && shared > 0;
}
