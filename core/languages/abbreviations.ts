/**
 * Words that take a full stop without ending a sentence, without the last stop, inner spaces left out (`т.д`, `e.g`);
 * `и_пр` is a word with the word before it. In lower case an entry stands for every case; with a capital (`Wash`) only for itself. A word stands in one list,
 * a word in none ends its sentence. Rules [S30] to [S35] of `docs/spec/segment.md`.
 */
export interface Abbreviations {
  /** Stand before what they belong to, so never end a sentence: `Mr`, `им`, `e.g`. */
  readonly leading: ReadonlySet<string>;
  /** Stand before a number, numeral or single letter (`p`, `рис`); before anything else they end a sentence. */
  readonly beforeNumber: ReadonlySet<string>;
  /** Stand inside names and titles (`Inc`, `Jr`, `U.S`): end a sentence only before a word that starts one. */
  readonly insideName: ReadonlySet<string>;
  /** Close a phrase (`etc`, `т.д`, `p.m`): end a sentence before anything that can begin one. */
  readonly closing: ReadonlySet<string>;
  /** Close a phrase after a number (`1912 г`, `XIX в`, `5 м`), lead what follows otherwise (`г. Тула`). */
  readonly afterNumber: ReadonlySet<string>;
}

/** A set out of words separated by white space, as the tables are written; empty for an empty list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** For a language that abbreviates without a stop. */
export const NO_ABBREVIATIONS: Abbreviations = {
  leading: new Set(),
  beforeNumber: new Set(),
  insideName: new Set(),
  closing: new Set(),
  afterNumber: new Set(),
};
