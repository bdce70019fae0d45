const VOWEL = /[аеёиоуыэюя]/gi;
const MARKS = /[\u0300\u0301]/g;

/** Number of vowels, which is the number of syllables. */
export function syllables(text: string): number {
  return text.match(VOWEL)?.length ?? 0;
}

/** A word without stress marks; ё stays. */
export function unmarked(word: string): string {
  return word.replace(MARKS, '');
}

/** The stressed syllable (from 0) that a word's mark or its only ё or its only vowel names; undefined without one. */
export function markedSyllable(word: string): number | undefined {
  const mark = word.indexOf('\u0301');
  if (mark > 0) return syllables(word.slice(0, mark)) - 1;
  const yo = word.search(/ё/i);
  if (yo >= 0 && !/ё/i.test(word.slice(yo + 1))) return syllables(word.slice(0, yo));
  return syllables(word) === 1 ? 0 : undefined;
}

/**
 * Puts U+0301 behind the vowel of syllable `at` (from 0). A stressed ё needs no mark, nor does a word of one syllable.
 * Undefined when there is no such syllable, or when a ё elsewhere says that the stress is elsewhere.
 */
export function markSyllable(form: string, at: number): string | undefined {
  const places = [...form.matchAll(VOWEL)].map((match) => match.index);
  const place = places[at];
  if (place === undefined) return undefined;
  const yo = places.filter((k) => /ё/i.test(form.charAt(k)));
  if (yo.length && !yo.includes(place)) return undefined;
  if (yo.length || places.length === 1) return form;
  return `${form.slice(0, place + 1)}\u0301${form.slice(place + 1)}`;
}

/** Form for look-up: lower case, no marks, ё as е. */
export function plainRussian(word: string): string {
  return unmarked(word).toLowerCase().replaceAll('ё', 'е');
}
