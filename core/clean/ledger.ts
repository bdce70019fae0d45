import type { CleaningAction, CleaningEntry } from '../model/cleaning';
import type { TextRange } from '../model/range';

/** UTF-16 units of the input that are shown on either side of an entry. */
const CONTEXT = 24;

/** `offered`: a change that is made only when a person asks for it. */
export type Wanted = CleaningAction | 'offered';

/** What a pass wants to do with a stretch of the input. */
export interface Proposal extends TextRange {
  readonly pass: string;
  readonly what: Wanted;
  readonly replacement?: string;
}

/**
 * Book of what cleaning did. A pass asks before it changes anything. Entries in `turned` are those on which a person
 * decided otherwise: what would be done is refused and stands as `reported`, what is offered is done.
 */
export class Ledger {
  private readonly book = new Map<string, CleaningEntry>();

  constructor(
    readonly input: string,
    private readonly turned: ReadonlySet<string> = new Set(),
  ) {}

  /** Writes an entry; true when the change may be made. */
  propose({ pass, what, start, end, replacement = '' }: Proposal): boolean {
    const id = `${pass}:${start}-${end}`;
    const offered = what === 'offered';
    const made = what !== 'reported' && this.turned.has(id) === offered;
    const text = this.input.slice(start, end);
    this.book.set(id, {
      id,
      pass,
      what: !made ? 'reported' : offered ? 'replaced' : what,
      start,
      end,
      text,
      replacement: made || offered ? replacement : text,
      before: this.input.slice(Math.max(0, start - CONTEXT), start),
      after: this.input.slice(end, end + CONTEXT),
      ...(offered ? { offered } : {}),
    });
    return made;
  }

  /** Everything done and seen, in the order of the input. */
  entries(): CleaningEntry[] {
    return [...this.book.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  }
}
