import type { CleaningAction, CleaningEntry } from '../model/cleaning';
import type { TextRange } from '../model/range';

/** What a pass wants to do with a stretch of the input. */
export interface Proposal extends TextRange {
  readonly pass: string;
  readonly what: CleaningAction;
  readonly replacement?: string;
}

/**
 * Book of what cleaning did. A pass asks before it changes anything; what a person took back is refused, and stands
 * in the book as `reported`.
 */
export class Ledger {
  private readonly book = new Map<string, CleaningEntry>();

  constructor(
    readonly input: string,
    private readonly keep: ReadonlySet<string> = new Set(),
  ) {}

  /** Writes an entry; true when the change may be made. */
  propose({ pass, what, start, end, replacement = '' }: Proposal): boolean {
    const id = `${pass}:${start}-${end}`;
    const kept = this.keep.has(id);
    const text = this.input.slice(start, end);
    const stays = kept || what === 'reported';
    this.book.set(id, {
      id,
      pass,
      what: stays ? 'reported' : what,
      start,
      end,
      text,
      replacement: stays ? text : replacement,
    });
    return !kept && what !== 'reported';
  }

  /** Everything done and seen, in the order of the input. */
  entries(): CleaningEntry[] {
    return [...this.book.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  }
}
