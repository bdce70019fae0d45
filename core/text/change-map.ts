import type { TextRange } from '../model/range';

/** Units `[start, end)` of the old text gave way to `length` units of the new one. */
export interface Change extends TextRange {
  readonly length: number;
}

/** Replaces `[start, end)` with `insert`. */
export interface TextEdit extends TextRange {
  readonly insert: string;
}

/** Which neighbour a position keeps when its place is replaced: the text before it (-1) or after it (1). */
export type Association = -1 | 1;

/**
 * Where positions of an old text went in a new one: replaced ranges, sorted, neither touching nor overlapping.
 * After ProseMirror's StepMap and CodeMirror's ChangeDesc; composition merges ranges that touch.
 */
export class ChangeMap {
  readonly changes: readonly Change[];

  /** `length` is that of the old text. Joins changes that touch; throws a RangeError for any out of order or outside. */
  constructor(
    readonly length: number,
    changes: readonly Change[],
  ) {
    this.changes = joinTouching(changes);
    let at = 0;
    for (const { start, end } of this.changes) {
      if (start < at || end < start || end > length) {
        throw new RangeError(`Change [${start}, ${end}) is out of order or of a document of length ${length}`);
      }
      at = end;
    }
  }

  /** Nothing changed in a text of `length` units. */
  static unchanged(length: number): ChangeMap {
    return new ChangeMap(length, []);
  }

  /** Length of the new text. */
  get newLength(): number {
    return this.changes.reduce((sum, change) => sum + change.length - (change.end - change.start), this.length);
  }

  /**
   * New position of an old one. Inside a replaced range it goes to the near end by `association`; at an edge of one it
   * stays at that edge. Logarithmic after the first call. Throws a RangeError outside the old text.
   */
  map(position: number, association: Association = -1): number {
    if (position < 0 || position > this.length) {
      throw new RangeError(`Position ${position} is out of range for a document of length ${this.length}`);
    }
    const k = this.firstReaching(position);
    const change = this.changes[k];
    const shift = this.shiftBefore(k);
    if (!change || position < change.start) return position + shift;
    const toStart = change.start === change.end ? association < 0 : atStart(change, position, association);
    return change.start + shift + (toStart ? 0 : change.length);
  }

  /** New place of a range: shrinks to what is left of it, empty when all of it was replaced. */
  mapRange(range: TextRange): TextRange {
    const start = this.map(range.start, 1);
    return { start, end: Math.max(start, this.map(range.end, -1)) };
  }

  /** This change and then `next`, as one. Throws a RangeError when `next` starts from a text of another length. */
  compose(next: ChangeMap): ChangeMap {
    if (next.length !== this.newLength) {
      throw new RangeError(`A map from length ${next.length} cannot follow one to length ${this.newLength}`);
    }
    return fromSpans(composeSpans(toSpans(this), toSpans(next)), this.length);
  }

  /** The way back: maps positions of the new text to the old one. */
  invert(): ChangeMap {
    let shift = 0;
    const changes = this.changes.map((change) => {
      const start = change.start + shift;
      shift += change.length - (change.end - change.start);
      return { start, end: start + change.length, length: change.end - change.start };
    });
    return new ChangeMap(this.newLength, changes);
  }

  toJSON(): { length: number; changes: readonly Change[] } {
    return { length: this.length, changes: this.changes };
  }

  private shifts: number[] | undefined;

  /** By how much text before change `k` has moved. */
  private shiftBefore(k: number): number {
    if (!this.shifts) {
      let sum = 0;
      this.shifts = this.changes.map(({ start, end, length }) => {
        const before = sum;
        sum += length - (end - start);
        return before;
      });
      this.shifts.push(sum);
    }
    return this.shifts[k] ?? 0;
  }

  /** Number of the first change that ends at or after `position`. */
  private firstReaching(position: number): number {
    let low = 0;
    let high = this.changes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.changes[middle]?.end ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function atStart(change: Change, position: number, association: Association): boolean {
  if (position === change.start) return true;
  return position !== change.end && association < 0;
}

function joinTouching(changes: readonly Change[]): readonly Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const last = out[out.length - 1];
    if (last?.end === change.start) {
      out[out.length - 1] = { start: last.start, end: change.end, length: last.length + change.length };
    } else out.push(change);
  }
  return out.filter(({ start, end, length }) => end > start || length > 0);
}

/** Applies edits, sorted and not overlapping, and says where positions went. Throws a RangeError otherwise. */
export function applyEdits(text: string, edits: readonly TextEdit[]): { text: string; map: ChangeMap } {
  const map = new ChangeMap(
    text.length,
    edits.map(({ start, end, insert }) => ({ start, end, length: insert.length })),
  );
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.insert);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return { text: parts.join(''), map };
}

/** `before` units of the old text became `after` of the new; `kept` ones are the same. */
interface Span {
  before: number;
  after: number;
  kept: boolean;
}

function toSpans(map: ChangeMap): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end, length } of map.changes) {
    if (start > at) spans.push({ before: start - at, after: start - at, kept: true });
    spans.push({ before: end - start, after: length, kept: false });
    at = end;
  }
  if (map.length > at) spans.push({ before: map.length - at, after: map.length - at, kept: true });
  return spans;
}

/** Walks both lists over the text between them; a replaced span gives all of its far side with its first part. */
function composeSpans(first: readonly Span[], second: readonly Span[]): Span[] {
  const out: Span[] = [];
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const a = first[i];
    const b = second[j];
    if (a?.after === 0) out.push({ before: a.before, after: 0, kept: false });
    else if (b?.before === 0) out.push({ before: 0, after: b.after, kept: false });
    else if (a && b) out.push(shared(a, b));
    if (a?.after === 0) i++;
    else if (b?.before === 0) j++;
  }
  return out;
}

/** The stretch that begins two spans of the text between; takes it from both. */
function shared(a: Span, b: Span): Span {
  const step = Math.min(a.after, b.before);
  const span = { before: a.kept ? step : a.before, after: b.kept ? step : b.after, kept: a.kept && b.kept };
  a.after -= step;
  a.before -= span.before;
  b.before -= step;
  b.after -= span.after;
  return span;
}

function fromSpans(spans: readonly Span[], length: number): ChangeMap {
  const changes: Change[] = [];
  let at = 0;
  for (const { before, after, kept } of spans) {
    if (!kept) changes.push({ start: at, end: at + before, length: after });
    at += before;
  }
  return new ChangeMap(length, changes);
}
