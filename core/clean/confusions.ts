import { type Draft, editBlocks, type Pass, type Wish } from './draft';
import type { Ledger } from './ledger';

const NAME = 'confusions';

/** Letters that look alike, Latin and Cyrillic, in the same order. */
const LATIN = 'aceopxyABCEHKMOPTX';
const CYRILLIC = 'асеорхуАВСЕНКМОРТХ';
const TO_CYRILLIC = new Map([...LATIN].map((char, k) => [char, CYRILLIC[k] ?? char]));
const TO_LATIN = new Map([...CYRILLIC].map((char, k) => [char, LATIN[k] ?? char]));

/** Signs that recognition of letters takes for one another, and where that is plain from what stands around. */
const SIGNS: readonly (readonly [found: RegExp, instead: string])[] = [
  [/(?<=\p{Script=Cyrillic})0(?=\p{Script=Cyrillic})/gu, 'о'],
  [/(?<=\p{Script=Cyrillic})3(?=\p{Script=Cyrillic})/gu, 'з'],
  [/(?<=\d)[OОoо](?=\d)/gu, '0'],
  [/(?<=\d)[lI|](?=\d)/gu, '1'],
  [/(?<=[一二三四五六七八九〇])[OОo0○](?=[一二三四五六七八九〇年])/gu, '〇'],
];

const WORD = /\p{L}+/gu;
const SEAM = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

/** Offers, and leaves, words in two scripts and signs that look like others: what recognising letters confuses. */
export const confusions: Pass = {
  name: NAME,
  run(draft: Draft, ledger: Ledger): Draft {
    return editBlocks(draft, NAME, ledger, ({ body: { text } }) =>
      [...mixedWords(text), ...signs(text)].sort((a, b) => a.start - b.start),
    );
  },
};

/** `cобранию` with a Latin c: the script that has fewer letters gives way, when each of them has a twin. */
function mixedWords(text: string): Wish[] {
  return [...text.matchAll(WORD)].flatMap(({ index: start, 0: word }): Wish[] => {
    const insert = SEAM.test(word) ? unmixed(word) : undefined;
    return insert === undefined ? [] : [{ start, end: start + word.length, insert, what: 'offered' }];
  });
}

function unmixed(word: string): string | undefined {
  const letters = [...word];
  const latin = letters.filter((char) => /\p{Script=Latin}/u.test(char));
  const [few, twins] =
    latin.length * 2 < letters.length ? [/\p{Script=Latin}/u, TO_CYRILLIC] : [/\p{Script=Cyrillic}/u, TO_LATIN];
  const replaced = letters.map((char) => (few.test(char) ? twins.get(char) : char));
  return letters.length > 2 && replaced.every((char) => char !== undefined) ? replaced.join('') : undefined;
}

function signs(text: string): Wish[] {
  return SIGNS.flatMap(([found, insert]) =>
    [...text.matchAll(found)].map(
      ({ index, 0: sign }): Wish => ({ start: index, end: index + sign.length, insert, what: 'offered' }),
    ),
  );
}
