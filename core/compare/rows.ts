import type { Bitext } from '../model/bitext';
import type { DocumentId, SegmentId } from '../model/ids';
import type { TextRange } from '../model/range';
import type { Segment } from '../model/segmentation';
import { alignVersions } from './align-versions';
import type { CompareTools } from './folds';
import { compareWords, type Piece } from './words';

/** A document of a bitext at some revision. */
export interface Version {
  readonly bitext: Bitext;
  readonly document: DocumentId;
}

/** Sentences of one document that stand in a row: their range in its text; empty where the row has none. */
export interface Stretch extends TextRange {
  readonly segments: readonly SegmentId[];
}

/** A row of a comparison: what one version has and what the other has, and the original of both where there is one. */
export interface VersionRow {
  readonly original?: Stretch;
  readonly a: Stretch;
  readonly b: Stretch;
}

/** A row with its differences; ranges of pieces count from the beginning of the row's stretches. */
export interface ComparedRow extends VersionRow {
  readonly pieces: readonly Piece[];
}

/** Rows of two versions of one text, told by their words alone. */
export function rowsOfVersions(a: Version, b: Version): VersionRow[] {
  const [left, right] = [segmentsOf(a), segmentsOf(b)];
  return alignVersions(wordsOf(a, left), wordsOf(b, right)).map((pair) => ({
    a: stretch(left, pair.a),
    b: stretch(right, pair.b),
  }));
}

export function compareRows(rows: readonly VersionRow[], a: Version, b: Version, tools: CompareTools): ComparedRow[] {
  const [left, right] = [textOf(a), textOf(b)];
  return rows.map((row) => ({
    ...row,
    pieces: compareWords(left.slice(row.a.start, row.a.end), right.slice(row.b.start, row.b.end), tools),
  }));
}

export function textOf({ bitext, document }: Version): string {
  return bitext.texts[document] ?? '';
}

export function segmentsOf({ bitext, document }: Version): readonly Segment[] {
  return bitext.segmentations[document]?.segments ?? [];
}

export function wordsOf(version: Version, segments: readonly Segment[]): string[] {
  const text = textOf(version);
  return segments.map(({ start, end }) => text.slice(start, end));
}

/** The stretch of segments `[start, end)`; an empty one stands at the place where they would be. */
export function stretch(segments: readonly Segment[], { start, end }: TextRange): Stretch {
  const held = segments.slice(start, end);
  const place = segments[start]?.start ?? segments[segments.length - 1]?.end ?? 0;
  return {
    start: held[0]?.start ?? place,
    end: held[held.length - 1]?.end ?? place,
    segments: held.map(({ id }) => id),
  };
}
