import { ENGLISH_IRREGULAR } from './irregular';

/**
 * Stem of an English word, lower case. A shorter cousin of Porter's stemmer (1980): irregular forms first, then
 * endings of inflection, then one derivational ending, so that `nations`, `national` and `nation` meet.
 */
export function englishStem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  const plain = ENGLISH_IRREGULAR.get(lower) ?? lower;
  if (plain.length < 4) return plain;
  return derivation(inflection(plain));
}

function inflection(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word) && word.length > 3) return ending(word.slice(0, -1));
  return ending(word);
}

function ending(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  const match = /^(.*[aeiouy].*?)(?:ed|ing)$/.exec(word);
  if (!match?.[1] || match[1].length < 2) return word;
  const stem = match[1];
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** One ending of derivation goes when at least four letters stay; a final e, y or i goes always. */
function derivation(word: string): string {
  const match = DERIVED.exec(word);
  const stem = match && word.length - match[0].length >= 4 ? word.slice(0, -match[0].length) : word;
  return stem.length > 3 ? stem.replace(/[eyi]$/, '') : stem;
}

const DERIVED =
  /(?:ization|isation|ational|ations?|ativ?e|fulness|ousness|iveness|ements?|ments?|ional|ions?|ances?|ences?|ities|ity|ness|less|ful|ously|ous|ively|ive|ably|ibly|able|ible|ally|al|ical|ic|ists?|isms?|ize|ise|ly|ers?|ors?|ants?|ents?|ian|an|ship|hood)$/;
