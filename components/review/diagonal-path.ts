import type { Bitext } from '../../core/model/bitext';
import { isDoubtful } from '../../core/model/doubt';
import type { DocumentId } from '../../core/model/ids';
import { endOf } from './rows';

/** Where the alignment of the first document with another runs, in a picture 100 wide and `height` high. */
export interface DiagonalPath {
  /** SVG path of all beads. */
  readonly line: string;
  /** SVG path of the doubtful ones alone. */
  readonly doubt: string;
  /** Position of the end of each bead, x and y in turn. */
  readonly ends: Float64Array;
}

const POINTS = 400;

/** Linear in the number of segments; a long text is drawn with about 400 points. */
export function diagonalPath(bitext: Bitext, other: DocumentId, height: number): DiagonalPath {
  const first = bitext.work.documents[0]?.id ?? '';
  const ends = endsOf(bitext, first, other, height);
  const every = Math.max(1, Math.ceil(bitext.beads.length / POINTS));
  const point = (k: number) => `${round(ends[2 * k])} ${round(ends[2 * k + 1])}`;
  const line: string[] = ['M0 0'];
  const doubt: string[] = [];
  for (const [k, bead] of bitext.beads.entries()) {
    if (k % every === every - 1 || k === bitext.beads.length - 1) line.push(`L${point(k)}`);
    if (isDoubtful(bead)) doubt.push(`M${k === 0 ? '0 0' : point(k - 1)}L${point(k)}`);
  }
  return { line: line.join(''), doubt: doubt.join(''), ends };
}

const round = (value = 0) => Math.round(value * 100) / 100;

function endsOf(bitext: Bitext, first: DocumentId, other: DocumentId, height: number): Float64Array {
  const [width, depth] = [bitext.texts[first]?.length || 1, bitext.texts[other]?.length || 1];
  const ends = new Float64Array(bitext.beads.length * 2);
  let [x, y] = [0, 0];
  for (const [k, bead] of bitext.beads.entries()) {
    x = endOf(bitext, bead, first) ?? x;
    y = endOf(bitext, bead, other) ?? y;
    ends[2 * k] = (x / width) * 100;
    ends[2 * k + 1] = (y / depth) * height;
  }
  return ends;
}

/** The bead that runs nearest to a point of the picture. */
export function beadNear({ ends }: DiagonalPath, x: number, y: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let k = 0; 2 * k < ends.length; k++) {
    const distance = ((ends[2 * k] ?? 0) - x) ** 2 + ((ends[2 * k + 1] ?? 0) - y) ** 2;
    if (distance < least) [best, least] = [k, distance];
  }
  return best;
}
