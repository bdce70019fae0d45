import type { Annotation, Emendation, Target } from '../../../core/model/annotation';
import type { DocumentId } from '../../../core/model/ids';

/** A stretch of a document that notes stand on: UTF-16, half-open. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly notes: readonly Annotation[];
  /** Part of the stretch that the original has wrong, and what to read instead. */
  readonly correction?: Correction;
}

export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly correct: string;
}

/** The marks of a document, in order and without overlap: where notes overlap, the stretch is cut and carries both. */
export function marksOf(annotations: readonly Annotation[], document: DocumentId, isOriginal: boolean): Mark[] {
  const spans = annotations.flatMap((note) =>
    note.targets
      .filter((target) => target.document === document && target.status !== 'orphaned')
      .map((target) => ({ note, target })),
  );
  const edges = [...new Set(spans.flatMap(({ target }) => [target.start, target.end]))].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((start, k): Mark[] => {
    const end = edges[k + 1] ?? start;
    const here = spans.filter(({ target }) => target.start <= start && target.end >= end);
    if (here.length === 0 || start === end) return [];
    const correction = isOriginal
      ? here.flatMap(({ note, target }) => correctionOf(note, target)).find((c) => c.start >= start && c.end <= end)
      : undefined;
    return [{ start, end, notes: here.map(({ note }) => note), ...(correction ? { correction } : {}) }];
  });
}

function correctionOf({ emendation }: Annotation, target: Target): Correction[] {
  if (!emendation) return [];
  const { wrong, right } = difference(emendation);
  const at = target.quote.exact.indexOf(wrong);
  if (wrong === '' || at < 0) return [];
  return [{ start: target.start + at, end: target.start + at + wrong.length, correct: right }];
}

/** The words in which reading and correction differ: `в 2020 году` and `в 2000 году` differ in `2020` and `2000`. */
export function difference({ reading, correction }: Emendation): { wrong: string; right: string } {
  const a = reading.match(WORDS) ?? [];
  const b = correction.match(WORDS) ?? [];
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let same = 0;
  while (same < Math.min(a.length, b.length) - from && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
  const middle = (words: string[]) => words.slice(from, words.length - same).join('');
  return { wrong: middle(a), right: middle(b) };
}

/** Runs of digits, letters of one script, single hanzi, or anything else. */
const WORDS = /\d+|\p{Script=Han}|[\p{L}\p{M}]+|[^\d\p{L}\p{M}]+/gu;
