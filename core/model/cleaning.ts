/** One removal or repair, in the offsets of the text as it came in; it can be taken back singly. */
export interface CleaningEntry {
  /** Stable for the same input: `<pass>:<start>-<end>`. */
  readonly id: string;
  /** Name of the pass, as in `core/clean/passes.ts`. */
  readonly pass: string;
  readonly what: CleaningAction;
  /** `[start, end)` of the input text, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What stood there. */
  readonly text: string;
  /** What stands there now, or would if the offer were taken; empty for a removal. */
  readonly replacement: string;
  /** The input just before and behind it, so that a person sees where it is. */
  readonly before: string;
  readonly after: string;
  /** Only done when a person asks for it; until then it is `reported`. */
  readonly offered?: true;
}

/** `reported`: seen, and left as it is. `moved`: taken out of the running text and kept elsewhere (citation, credits). */
export type CleaningAction = 'removed' | 'replaced' | 'moved' | 'reported';
