import { type Draft, editBlocks, type Pass, type Wish } from './draft';
import type { Ledger } from './ledger';

/** The same thing written in two ways; each way can be turned into the other. */
interface Ways {
  readonly name: string;
  /** Places of the first way in a text, and what the second would write there. */
  readonly first: (text: string) => readonly Wish[];
  readonly second: (text: string) => readonly Wish[];
}

const HAN = '[\\p{Script=Han}\\u3000-\\u303f“”‘’]';
const BESIDE_HAN = new RegExp(`(?<=${HAN})[,;:?!()](?![\\p{Script=Latin}\\d])|[,;:?!()](?=\\p{Script=Han})`, 'gu');
const HALF = ',;:?!()';
const FULL = '，；：？！（）';

const digitSpacesWays: Ways = {
  name: 'digit-spaces',
  first: (text) => wishes(text, /(?<=\p{Script=Han}) (?=\d)|(?<=\d) (?=\p{Script=Han})/gu, () => ''),
  second: (text) => wishes(text, /(?<=\p{Script=Han})\d|(?<=\d)\p{Script=Han}/gu, (sign) => ` ${sign}`),
};

const punctuationWidthWays: Ways = {
  name: 'punctuation-width',
  first: (text) => wishes(text, BESIDE_HAN, (sign) => FULL[HALF.indexOf(sign)] ?? sign),
  second: (text) => wishes(text, /[，；：？！（）]/gu, (sign) => HALF[FULL.indexOf(sign)] ?? sign),
};

/** Offers to write spaces between digits and hanzi as the most of the text does; leaves them until asked. */
export const digitSpaces: Pass = passOf(digitSpacesWays);
/** Offers to write the punctuation of Chinese as wide as the most of the text does; leaves it until asked. */
export const punctuationWidth: Pass = passOf(punctuationWidthWays);

/** Of two ways in one text, the rarer is offered to become the commoner; of one way nothing is said. */
function passOf({ name, first, second }: Ways): Pass {
  return {
    name,
    run(draft: Draft, ledger: Ledger): Draft {
      const count = (way: typeof first) => draft.blocks.reduce((sum, { body }) => sum + way(body.text).length, 0);
      const [ones, others] = [count(first), count(second)];
      if (ones === 0 || others === 0) return draft;
      const rarer = ones <= others ? first : second;
      return editBlocks(draft, name, ledger, ({ body }) => rarer(body.text));
    },
  };
}

function wishes(text: string, found: RegExp, write: (sign: string) => string): Wish[] {
  return [...text.matchAll(found)].map(
    ({ index, 0: sign }): Wish => ({ start: index, end: index + sign.length, insert: write(sign), what: 'offered' }),
  );
}
