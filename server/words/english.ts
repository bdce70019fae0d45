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
