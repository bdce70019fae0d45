import type { Abbreviations } from '../languages/abbreviations';
import type { BoundaryWords } from '../languages/boundaries';
import { describeLanguage } from '../languages/descriptor';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language';

/** The tables of all languages as one, so that Latin words in Chinese text keep their stops. */
export interface Rules {
  readonly abbreviations: ReadonlyMap<string, keyof Abbreviations>;
  readonly words: BoundaryWords;
}

/** The tables that are sets of words; the patterns of a language stand for it alone. */
type WordTable = { [Key in keyof BoundaryWords]: BoundaryWords[Key] extends RegExp ? never : Key }[keyof BoundaryWords];

const cache = new Map<LanguageCode, Rules>();

/** Tables for a text of `lang`: its own row wins where two rows know a word. */
export function rulesFor(lang: LanguageCode): Rules {
  const known = cache.get(lang);
  if (known) return known;
  const rules = mergeRows(lang);
  cache.set(lang, rules);
  return rules;
}

/** How the stop of `word` is read, or undefined when it is no abbreviation. */
export function abbreviationKind({ abbreviations }: Rules, word: string): keyof Abbreviations | undefined {
  return abbreviations.get(word) ?? abbreviations.get(word.toLowerCase());
}

function mergeRows(lang: LanguageCode): Rules {
  const rows = [lang, ...LANGUAGE_CODES.filter((code) => code !== lang)].map(describeLanguage);
  const abbreviations = new Map<string, keyof Abbreviations>();
  for (const { abbreviations: table } of rows)
    for (const kind of Object.keys(table) as (keyof Abbreviations)[])
      for (const word of table[kind]) if (!abbreviations.has(word)) abbreviations.set(word, kind);
  const merge = (key: WordTable) => new Set(rows.flatMap(({ boundaries }) => [...boundaries[key]]));
  return {
    abbreviations,
    words: {
      starters: merge('starters'),
      subjects: merge('subjects'),
      prepositions: merge('prepositions'),
      headings: merge('headings'),
      markedNames: merge('markedNames'),
      beforeLetter: merge('beforeLetter'),
      speech: merge('speech'),
      times: merge('times'),
      dates: merge('dates'),
      surnames: describeLanguage(lang).boundaries.surnames,
      clauseOpeners: describeLanguage(lang).boundaries.clauseOpeners,
      predicates: describeLanguage(lang).boundaries.predicates,
    },
  };
}
