import { newStemmer } from 'snowball-stemmers';
import { ENGLISH_IRREGULAR } from '../../core/languages/en/irregular';

const stemmer = newStemmer('english');

/** Key of an English word: irregular forms to their base, then the Snowball stem; lower case (went, going → go). */
export function englishKey(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replaceAll('’', "'");
  return stemmer.stem(ENGLISH_IRREGULAR.get(lower) ?? lower);
}

const FUNCTION_WORDS =
  /^(?:a|an|the|to|of|in|on|at|by|for|from|with|be|is|are|was|as|or|and|sb|sth|one|one's|oneself|etc|esp|used|not|it|that)$/;

/** Keys of the words that carry the meaning of a short gloss (`to go to sleep` → go, sleep); all of them if none does. */
export function glossKeys(gloss: string): string[] {
  const words = gloss.toLowerCase().match(/[a-z]+(?:['’-][a-z]+)*/g) ?? [];
  const content = words.filter((word) => !FUNCTION_WORDS.test(word));
  return [...new Set((content.length ? content : words).map(englishKey))];
}

const SUFFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ies|ied)$/, ['y']],
  [/(?:ing|ed|er|est)$/, ['', 'e']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
];

/**
 * Dictionary form of an English word (lower case): the base of an irregular form, else, of the forms it may come from, the
 * one that the meanings speak of most; the word itself where they speak of none. `meanings` are glosses in English.
 */
export function englishLemma(word: string, meanings: readonly string[]): string {
  const base = ENGLISH_IRREGULAR.get(word);
  if (base && base !== word) return base;
  const candidates = [
    word,
    ...SUFFIXES.flatMap(([suffix, ends]) =>
      suffix.test(word) ? ends.flatMap((end) => bases(word.replace(suffix, ''), end)) : [],
    ),
  ];
  const spoken = meanings.flatMap((meaning) => meaning.toLowerCase().match(/[a-z]+/g) ?? []);
  const count = (candidate: string) => spoken.reduce((sum, other) => sum + Number(other === candidate), 0);
  return candidates.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best), word);
}

/** run-n-ing: a doubled consonant goes too. */
function bases(stem: string, end: string): string[] {
  const single = /([bdfgklmnprt])\1$/.test(stem) && end === '' ? [stem.slice(0, -1)] : [];
  return stem.length > 1 ? [stem + end, ...single] : [];
}
