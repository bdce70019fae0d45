/** Kinds of difference that a person may want to overlook. */
export const KINDS = ['punctuation', 'case', 'yo', 'quotes', 'width', 'script'] as const;

export type Kind = (typeof KINDS)[number];

/** What a comparison needs of a language's data, from the shell. */
export interface CompareTools {
  /** Words of a run of hanzi, which joined again are the run. */
  readonly cutHan: (run: string) => readonly string[];
  /** Traditional characters as simplified ones, one for one or by phrase. */
  readonly simplify: (text: string) => string;
}

const QUOTE = /["'`´«»‹›„‚“”‘’‟「」『』﹁﹂﹃﹄《》〈〉＂＇]/;
const QUOTES = new RegExp(QUOTE, 'g');

type Fold = (text: string, tools: CompareTools) => string;

/** Each takes one kind of difference away. Quotation marks are their own kind and no punctuation. */
const FOLDS: Readonly<Record<Kind, Fold>> = {
  punctuation: (text) => text.replace(/[\p{P}\p{S}\s]/gu, (char) => (QUOTE.test(char) ? char : '')),
  case: (text) => text.toLowerCase(),
  yo: (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
  quotes: (text) => text.replace(QUOTES, '"'),
  width: (text) =>
    text
      .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
      .replaceAll('\u3000', ' '),
  script: (text, { simplify }) => (/\p{Script=Han}/u.test(text) ? simplify(text) : text),
};

/** The text without differences of these kinds. */
export function fold(text: string, kinds: readonly Kind[], tools: CompareTools): string {
  return kinds.reduce((now, kind) => FOLDS[kind](now, tools), text);
}

const ALL_BUT_PUNCTUATION = KINDS.filter((kind) => kind !== 'punctuation');

/** Words that are their own key: most words of English and Russian. */
const PLAIN = /^[a-zа-я0-9]+$/;

/** What a token is compared by: words alike in all but letters' case, ё, width and script have one key. */
export function keyOf(token: string, tools: CompareTools): string {
  if (PLAIN.test(token)) return token;
  return fold(token.trim(), ALL_BUT_PUNCTUATION, tools);
}

/**
 * The kinds that together make up the whole difference of two texts; none when they differ in more than that. A kind that
 * could be left out is not named.
 */
export function kindsOf(a: string, b: string, tools: CompareTools): readonly Kind[] {
  const equal = (kinds: readonly Kind[]) => fold(a, kinds, tools) === fold(b, kinds, tools);
  if (!equal(KINDS)) return [];
  return KINDS.reduce<readonly Kind[]>((kinds, kind) => {
    const fewer = kinds.filter((each) => each !== kind);
    return equal(fewer) ? fewer : kinds;
  }, KINDS);
}
