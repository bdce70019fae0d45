/** Runs of hanzi of a text, in order. */
export function hanziRuns(text: string): string[] {
  return text.match(HANZI) ?? [];
}

const HANZI = /[\p{Script=Han}]+/gu;
const LONGEST = 8;

/**
 * Cuts one run of hanzi into words by forward longest match: `has` says whether a string is a word. Characters that
 * begin no word stand alone. Time is linear in the run.
 */
export function longestMatch(run: string, has: (word: string) => boolean): string[] {
  const words: string[] = [];
  for (let at = 0; at < run.length; ) {
    const word = wordAt(run, at, has);
    words.push(word);
    at += word.length;
  }
  return words;
}

function wordAt(run: string, at: number, has: (word: string) => boolean): string {
  for (let length = Math.min(LONGEST, run.length - at); length > 1; length--) {
    const word = run.slice(at, at + length);
    if (has(word)) return word;
  }
  return String.fromCodePoint(run.codePointAt(at) as number);
}

/** Characters of grammar, too common to tell sentences apart. */
export const HANZI_COMMON: ReadonlySet<string> = new Set(
  '的了是在有和就不也都而及与與着著或为為之其这這那他她它我你们們個个以于於到将將被把让讓从從会會还還要对對所但',
);
