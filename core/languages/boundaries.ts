/** Words, in lower case, that tell where a sentence of a language may begin. Rules [S20] to [S35]. */
export interface BoundaryWords {
  /** Begin sentences and are no part of names: articles, pronouns, conjunctions, prepositions. */
  readonly starters: ReadonlySet<string>;
  /** Subjects that begin a sentence even in lower case, as in chats and reviews: `it`, `они`. */
  readonly subjects: ReadonlySet<string>;
  /** Open a phrase that cannot be a sentence by itself: `At 5 p.m.`, `В 1912 г.` */
  readonly prepositions: ReadonlySet<string>;
  /** Names that end with a mark: `Yahoo!` */
  readonly markedNames: ReadonlySet<string>;
  /** Stand before the number of a heading or caption: `Chapter 3.`, `Рис. 2.` */
  readonly headings: ReadonlySet<string>;
  /** Matches where a clause opens inside a sentence; without a predicate after it the sentence is unfinished. */
  readonly clauseOpeners: RegExp;
  /** Abbreviations that close a date or time, as in an opening phrase: `p.m`, `г`. */
  readonly dates: ReadonlySet<string>;
  /** Matches a word that may be a finite verb, so that what holds it is no mere opening phrase. */
  readonly predicates: RegExp;
  /** Go on after a time: zones, days, months (`5 p.m. Eastern`, `7 p.m. Sunday`). */
  readonly times: ReadonlySet<string>;
  /** Words after which a lone capital letter is a word, not an initial: `you and I.`, `vitamin C.` */
  readonly beforeLetter: ReadonlySet<string>;
  /** Matches a surname, in a language that may set initials after it: `Ветров А. С.` */
  readonly surnames: RegExp;
  /** Verbs that name a speaker after a quotation: `“Why?” Anna asked.` */
  readonly speech: ReadonlySet<string>;
}
