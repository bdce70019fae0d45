import type { Draft } from './draft';

/** Words of a text, to tell whether a broken word was one word or two with a hyphen. */
export interface Vocabulary {
  /** Whether the text has `word` in one piece somewhere. */
  hasWord(word: string): boolean;
  /** Whether the text has `left-right…` inside a line somewhere. */
  hasCompound(left: string, right: string): boolean;
}

/** Letters of the second part that must agree: endings change, stems do not. */
const STEM = 5;
const COMPOUND = /(\p{L}+)[-\u2010\ufffd](\p{L}+)/gu;

/** Reads the words of a draft when first asked. Linear. */
export function vocabularyOf(draft: Draft): Vocabulary {
  let words: Set<string> | undefined;
  let compounds: Set<string> | undefined;
  const texts = () => draft.blocks.map((block) => block.body.text.toLowerCase());
  return {
    hasWord(word) {
      words ??= new Set(
        texts().flatMap((text) => text.match(/(?<![-\u2010\ufffd\u00ad])\b[\p{L}]{3,}|\p{L}{3,}/gu) ?? []),
      );
      return words.has(word.toLowerCase());
    },
    hasCompound(left, right) {
      compounds ??= new Set(
        texts().flatMap((text) => [...text.matchAll(COMPOUND)].map(([, a = '', b = '']) => keyOf(a, b))),
      );
      return compounds.has(keyOf(left.toLowerCase(), right.toLowerCase()));
    },
  };
}

function keyOf(left: string, right: string): string {
  return `${left}-${right.slice(0, STEM)}`;
}
