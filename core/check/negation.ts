import type { Lexicon } from '../languages/lexicon';
import { longestMatch } from '../languages/zh/words';
import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import { type BeadContext, type Detector, placeOf, type ReadSide, type SideName } from './bead';
import { lexicalOf } from './lexical';

/** Words that negate outright. */
const PLAIN: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:not|never|no(?= \w)|cannot|nor|neither|none|nobody|nothing|nowhere|without)\b|n['’]t\b/gi,
  ru: /(?<![а-яё])(?:не|ни|нет|никогда|никто|никого|никому|ничего|ничто|нигде|никак[а-яё]*|нельзя|без)(?![а-яё])/gi,
  zh: /不|没有?|未|无|非|并非|绝非|从未|勿/g,
};

/** Words that carry a negation inside; a translator may choose them, so they answer a plain one. */
const HIDDEN: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:un|in|im|ir|dis|non|mis)[a-z]{3,}|\b[a-z]+less\b|\b(?:fail|refus|den(?:y|ie)|reject|lack|lost|lose|losing|avoid|prevent|stop|ban|only|hardly|barely|rarely|few|little|unless|rather|instead|absen|abstain|free of|far from|until|halt|block|forbid|prohibit|oppos|resist|end(?:ed|s|ing)?\b|missing|miss|beyond|too |unable|impossible|yet|otherwise|zero|drop|quit|cancel|reluctan|doubt|ignor|but|except|against|out of|despite|although|least|outside|worried|wrong|worst|bad|declin|scarce|easy|easily|power|different|allow|weak|poor|low|slow|short|small)/i,
  ru: /(?<![а-яё])(?:не[а-яё]{3,}|без[а-яё]{2,}|бес[а-яё]{3,}|отказ|отсутств|лиш|отриц|отверг|запре|избе|едва|мало|вряд|потеря|утрат|прекрат|препят|лишь|только|кроме|против|невозмож|пропуст|остан|отмен|пока|вместо|чужд|провал|помеш|упус|исключ|редк|хотя|несмотря|слаб|низк|плох|узк)/i,
  zh: /[不没未无非否勿莫]|拒|缺|失|避|免|禁|止|难以|除|只有|仅|反对|才|少|停|取消|放弃|阻|罕|鲜|别|尚|岂|哪里|毫|忽|错过|怎么|何必|以外|零|弱|差|低/,
};

/** One side denies a word that the other side states, and has nothing that denies. */
export const NEGATION: Detector = {
  name: 'negation',
  kinds: ['negation'],
  check(bead) {
    const { lexicon } = bead.help;
    if (!lexicon) return [];
    const [inA, inB] = [plainIn(bead.a, lexicon), plainIn(bead.b, lexicon)];
    if ((inA.length === 0) === (inB.length === 0)) return [];
    const side = inA.length > 0 ? 'a' : 'b';
    const denied = deniedIn(bead, side, side === 'a' ? inA : inB);
    if (!denied) return [];
    const place = placeOf(bead[side], denied);
    if (side === 'a') return [{ kind: 'negation', severity: 'minor', reason: 'dropped', a: place, b: null }];
    return [{ kind: 'negation', severity: 'minor', reason: 'added', a: null, b: place }];
  },
};

/** How far behind a negation the denied word may stand, in content words. */
const REACH = 2;

/** The first negation of `side` whose denied word stands on the other side with nothing about it that denies. */
function deniedIn(bead: BeadContext, side: SideName, negations: readonly TextRange[]): TextRange | undefined {
  const other = side === 'a' ? bead.b : bead.a;
  const lexical = lexicalOf(bead);
  if (!lexical) return undefined;
  const own = lexical[side];
  return negations.find(({ start, end }) => {
    if (isIdiom(bead[side], start, end)) return false;
    const first = own.findIndex((word) => word.start >= end);
    return lexical.links.some(([x, y]) => {
      const [here, there] = side === 'a' ? [x, y] : [y, x];
      if (first < 0 || here < first || here >= first + REACH) return false;
      const word = lexical[side === 'a' ? 'b' : 'a'][there];
      return word !== undefined && isStated(other, word);
    });
  });
}

/** Signs before and after a word in which a hidden negation would belong to it. */
const AROUND = 40;

function isStated({ lang, text }: ReadSide, { start, end }: TextRange): boolean {
  return !HIDDEN[lang].test(text.slice(Math.max(0, start - AROUND), end + AROUND / 2));
}

function plainIn({ lang, text }: ReadSide, lexicon: Lexicon): TextRange[] {
  if (lang === 'zh') return hanziNegations(text, lexicon);
  return Array.from(text.matchAll(PLAIN[lang]), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Hanzi that deny are words of their own: 不 and 不能 do, 特别 and 不同 do not. */
function hanziNegations(text: string, lexicon: Lexicon): TextRange[] {
  const found: TextRange[] = [];
  for (const run of text.matchAll(/\p{Script=Han}+/gu)) {
    let at = run.index;
    for (const word of longestMatch(run[0], (one) => lexicon.isWord(one))) {
      if (DENYING.has(word)) found.push({ start: at, end: at + word.length });
      at += word.length;
    }
  }
  return found;
}

const DENYING: ReadonlySet<string> = new Set(
  '不 没 没有 未 无 非 并非 绝非 从未 勿 不是 不能 不会 不要 不想 不再 不可 不应 不该 不必 不用 不得 不敢 不肯 不愿 不愿意 未能 尚未 从不 决不 绝不 并不 并未 并没有 毫不 毫无 不可能 不应该 不需要 不知道 不喜欢 无法 不行 不准 不许 不太 不知 不像 不见 不属于 不允许 不存在 不相信 不认为 不希望 不打算'.split(
    ' ',
  ),
);

/** Negations that deny nothing: not only, no more than, не только, не менее, 不仅. */
const IDIOM: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:not (?:only|just|least|to mention|merely|until|even)|no (?:longer|more than|less than|fewer than|matter|doubt|wonder|one|later than)|nothing (?:but|short)|none other|n['’]t (?:just|only|you|he|she|it|they|we)|without)/i,
  ru: /^(?:не (?:только|менее|более|раз|просто|считая|случайно|мен[её]е|зря|столько|исключено|могл[аои]? не|что иное|кто иной)|ни (?:был|было|за)|без)/i,
  zh: /^(?:不仅|不只|不止|不得不|不由|不禁|无不|无非|没准|不外|不到|不少|不愧|不惜|不妨|不然|不再|未免|别说|不超过|不等|不时|不要说|不亚于|不乏|不知不觉|不可思议|不可或缺)/,
};

function isIdiom({ lang, text }: ReadSide, start: number, end: number): boolean {
  return IDIOM[lang].test(text.slice(start, end + 12));
}
