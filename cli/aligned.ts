import type { AlignedBead } from '../core/align/align';
import { serialise as toJson } from '../core/formats/bitext-json';
import { serialise as toLadder } from '../core/formats/ladder';
import { serialise as toTmx } from '../core/formats/tmx/write';
import { serialise as toTsv } from '../core/formats/tsv';
import type { Bead, Bitext } from '../core/model/bitext';
import type { NewId } from '../core/model/ids';
import type { TextRange } from '../core/model/range';
import type { Side } from './side';

export interface Aligned {
  readonly a: Side;
  readonly b: Side;
  readonly beads: readonly AlignedBead[];
  readonly title: string;
}

export const ALIGN_FORMATS = ['ladder', 'tsv', 'tmx', 'json'] as const;
export type AlignFormat = (typeof ALIGN_FORMATS)[number];

/** An alignment in one of the formats of `diglot align`. */
export function writeAligned(aligned: Aligned, format: AlignFormat, newId: NewId): string {
  if (format === 'ladder') return toLadder(aligned.beads);
  if (format === 'tsv') return toTsv(rowsOf(aligned));
  const bitext = bitextOf(aligned, newId);
  return format === 'tmx' ? toTmx(bitext) : toJson(bitext);
}

function rowsOf({ a, b, beads }: Aligned) {
  const words = ({ lang, sentences }: Side, { start, end }: TextRange) =>
    sentences.slice(start, end).join(lang === 'zh' ? '' : ' ');
  return beads.map((bead, k) => ({ id: String(k + 1), texts: [words(a, bead.a), words(b, bead.b)] }));
}

/** As a bitext; beads of blank lines alone have nothing to hold and are left out. */
function bitextOf({ a, b, beads, title }: Aligned, newId: NewId): Bitext {
  const [first, second] = [newId(), newId()];
  const ids = ({ segments }: Side, { start, end }: TextRange) =>
    segments.slice(start, end).flatMap((segment) => (segment ? [segment.id] : []));
  const held = beads.map(
    (bead): Bead => ({
      id: newId(),
      sides: { [first]: ids(a, bead.a), [second]: ids(b, bead.b) },
      method: bead.method,
      score: bead.score,
      review: 'unseen',
    }),
  );
  return {
    work: {
      id: newId(),
      title,
      documents: [
        { id: first, lang: a.lang, side: 'original', title },
        { id: second, lang: b.lang, side: 'translation', title },
      ],
    },
    texts: { [first]: a.text, [second]: b.text },
    segmentations: { [first]: a.segmentation, [second]: b.segmentation },
    beads: held.filter((bead) => Object.values(bead.sides).some((side) => side.length > 0)),
    annotations: [],
  };
}
