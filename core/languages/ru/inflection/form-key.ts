/** Where a form stands in its word's paradigm. `loc` is the second locative (в лесу́), `par` the partitive (ча́ю). */
export type RussianCase = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'prp' | 'loc' | 'par';
export type RussianGender = 'm' | 'f' | 'n' | 'pl';
export type NounKey = `${'sg' | 'pl'}.${RussianCase}`;
export type AdjectiveKey = `${RussianGender}.${RussianCase}` | `short.${RussianGender}` | 'comparative' | 'superlative';
/** Present of an imperfective, future of a perfective verb: person and number. */
export type PresentKey = `${1 | 2 | 3}${'sg' | 'pl'}`;
/** Participles are named without their case: their stress stays on one syllable through all cases. */
export type VerbKey =
  | 'infinitive'
  | PresentKey
  | `past.${RussianGender}`
  | `imperative.${'sg' | 'pl'}`
  | `gerund.${'present' | 'past'}`
  | `${'active' | 'passive'}.${'present' | 'past'}`
  | `passive.short.${RussianGender}`;
export type RussianKey = NounKey | AdjectiveKey | VerbKey | 'lemma';

/** What the lexicon says of a word: lemma with its stress marked, part of speech and accent pattern (`ru.tsv`). */
export interface AccentEntry {
  readonly lemma: string;
  readonly pos: string;
  readonly pattern: string;
}

/** One form: as written (lower case, no mark, ё as ё), and with its stress when that is certain. */
export interface RussianForm {
  readonly form: string;
  readonly key: RussianKey;
  readonly stressed?: string;
}
