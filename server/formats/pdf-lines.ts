import { noteMark } from '../../core/formats/source-builder';

/** A run of letters as the PDF draws it; points, y upwards. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A stretch of one line without a gap that a column or a cell would leave. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Gap, in ems, from which on two runs are not of one line. */
const GAP = 1.6;
/** Gap, in ems, that is a space where the PDF draws none. */
const SPACE = 0.18;
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Gathers runs into lines, top to bottom and left to right. Raised small digits become superscripts. */
export function linesOf(glyphs: readonly Glyphs[]): PdfLine[] {
  const drawn = glyphs.filter(({ text }) => text !== '');
  const [small, plain] = split(drawn);
  const rows = rowsOf(plain);
  const lines = rows.flatMap(cutRow);
  const loose = small.filter((mark) => !hang(mark, lines));
  for (const mark of loose) lines.push({ parts: [mark] });
  return lines
    .map(finish)
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => b.y - a.y || a.left - b.left);
}

interface Draft {
  readonly parts: Glyphs[];
}

/** Digits and note signs that may be raised, and all the rest. */
function split(glyphs: readonly Glyphs[]): [Glyphs[], Glyphs[]] {
  const body = commonSize(glyphs);
  const isSmall = ({ text, size }: Glyphs) => size < body * 0.8 && /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(text);
  return [glyphs.filter(isSmall), glyphs.filter((run) => !isSmall(run))];
}

/** The size that most letters have. */
export function commonSize(runs: readonly { readonly text: string; readonly size: number }[]): number {
  const letters = new Map<number, number>();
  for (const { text, size } of runs) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.trim().length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Runs whose baselines are one. */
function rowsOf(glyphs: readonly Glyphs[]): Glyphs[][] {
  const rows: Glyphs[][] = [];
  let base = Number.POSITIVE_INFINITY;
  for (const run of [...glyphs].sort((a, b) => b.y - a.y)) {
    const row = rows[rows.length - 1];
    if (row && base - run.y < Math.max(1, run.size * 0.35)) row.push(run);
    else {
      rows.push([run]);
      base = run.y;
    }
  }
  return rows;
}

/** A row cut where a gap is too wide for a space between words. */
function cutRow(row: readonly Glyphs[]): Draft[] {
  const drafts: Draft[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of [...row].sort((a, b) => a.x - b.x)) {
    const blank = run.text.trim() === '';
    const last = drafts[drafts.length - 1];
    if (last && run.x - right < GAP * run.size) last.parts.push(run);
    else if (!blank) drafts.push({ parts: [run] });
    if (!blank) right = Math.max(right, run.x + run.width);
  }
  return drafts;
}

/** Hangs a raised mark on the line whose letters it follows or begins; false when there is none. */
function hang(mark: Glyphs, lines: readonly Draft[]): boolean {
  const host = lines.find(({ parts }) =>
    parts.some((run) => {
      const rise = mark.y - run.y;
      if (run.text.trim() === '' || rise < run.size * 0.12 || rise > run.size * 0.75) return false;
      const [left, right] = [run.x - run.size * 0.6 - mark.width, run.x + run.width + run.size * 0.6];
      return mark.x >= left && mark.x <= right;
    }),
  );
  if (!host) return false;
  const number = Number(mark.text.trim());
  const text = Number.isNaN(number) ? mark.text.trim() : noteMark(number);
  const size = host.parts[0]?.size ?? mark.size;
  host.parts.push({ ...mark, text, size, y: host.parts[0]?.y ?? mark.y });
  return true;
}

function finish({ parts }: Draft): PdfLine {
  const runs = [...parts].sort((a, b) => a.x - b.x);
  let text = '';
  let right = runs[0]?.x ?? 0;
  for (const run of runs) {
    const apart = run.x - right > SPACE * run.size && !/\s$/.test(text) && !/^\s/.test(run.text);
    const wide = WIDE.test(text.slice(-1)) && WIDE.test(run.text.charAt(0));
    text += apart && text !== '' && !wide ? ` ${run.text}` : run.text;
    right = Math.max(right, run.x + run.width);
  }
  const words = runs.filter((run) => run.text.trim() !== '');
  const first = words[0] ?? runs[0];
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: first?.x ?? 0,
    right: Math.max(...words.map((run) => run.x + run.width)),
    y: first?.y ?? 0,
    size: commonSize(words) || (first?.size ?? 0),
  };
}
