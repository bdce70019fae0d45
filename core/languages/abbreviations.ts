/**
 * Words that take a full stop without ending a sentence, in lower case and without the last stop (`т.д`, `e.g`).
 * A word in no list ends its sentence.
 */
export interface Abbreviations {
  /** Stand before what they belong to, so never end a sentence: titles (`Mr`, `им`). */
  readonly leading: ReadonlySet<string>;
  /** Stand before a number (`No`, `p`, `рис`); elsewhere they end a sentence. */
  readonly beforeNumber: ReadonlySet<string>;
  /** End a sentence when what follows begins like one (`etc`, `т.д`, `U.S`). */
  readonly either: ReadonlySet<string>;
}

/** A set out of words separated by white space, as the tables are written. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
