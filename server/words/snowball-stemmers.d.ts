/** What Diglot uses of `snowball-stemmers`, which has no types of its own. */
declare module 'snowball-stemmers' {
  export function newStemmer(language: string): { stem(word: string): string };
}
