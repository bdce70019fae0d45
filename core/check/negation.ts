import type { LanguageCode } from '../model/language';
import type { TextRange } from '../model/range';
import { type Detector, placeOf, type ReadSide } from './bead';

/** Words that negate outright. */
const PLAIN: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:not|never|no(?= \w)|cannot|nor|neither|none|nobody|nothing|nowhere|without)\b|n['’]t\b/gi,
  ru: /(?<![а-яё])(?:не|ни|нет|никогда|никто|никого|никому|ничего|ничто|нигде|никак[а-яё]*|нельзя|без)(?![а-яё])/gi,
  zh: /不(?!同|过|仅|断|久|少|管|论|得不|料|妨|足|错|但|安|满|幸|如|只|已|是)|没有?(?!收|落)|未(?!来|知|成年|必)|无(?!论|线|数|疑|比|限|锡|名|辜)|绝非|并非|非(?!常|洲|同|凡)|从未|莫|勿|别(?!的|墅|人|名|处)/g,
};

/** Words that carry a negation inside; a translator may choose them, so they answer a plain one. */
const HIDDEN: Readonly<Record<LanguageCode, RegExp>> = {
  en: /\b(?:un|in|im|ir|dis|non|mis)[a-z]{3,}|\b[a-z]+less\b|\b(?:fail|refus|den(?:y|ie)|reject|lack|lost|lose|losing|avoid|prevent|stop|ban|only|hardly|barely|rarely|few|little|unless|rather|instead|absen|abstain|free of|far from|until|halt|block|forbid|prohibit|oppos|resist|end(?:ed|s|ing)?\b|missing|miss|beyond|too |unable|impossible|yet|otherwise|zero|drop|quit|cancel|reluctan|doubt|ignor|but|except|against|out of|despite|although|least)/i,
  ru: /(?<![а-яё])(?:не[а-яё]{3,}|без[а-яё]{2,}|бес[а-яё]{3,}|отказ|отсутств|лиш|отриц|отверг|запре|избе|едва|мало|вряд|потеря|утрат|прекрат|препят|лишь|только|кроме|против|невозмож|пропуст|остан|отмен|пока|вместо|чужд|провал|помеш|упус|исключ|редк|хотя|несмотря)/i,
  zh: /[不没未无非否勿莫]|拒|缺|失|避|免|禁|止|难以|除|只有|仅|反对|才|少|停|取消|放弃|阻|罕|鲜|别|尚|岂|哪里|毫|忽|错过|怎么|何必|以外|零/,
};

/** One side denies outright, once, and the other side has no word that denies. */
export const NEGATION: Detector = {
  name: 'negation',
  kinds: ['negation'],
  check({ a, b }) {
    const [inA, inB] = [plainIn(a), plainIn(b)];
    if (inA.length > 0 && inB.length === 0 && isSure(a, inA, b)) {
      return [{ kind: 'negation', severity: 'minor', reason: 'dropped', a: placeOf(a, inA[0] as TextRange), b: null }];
    }
    if (inB.length > 0 && inA.length === 0 && isSure(b, inB, a)) {
      return [{ kind: 'negation', severity: 'minor', reason: 'added', a: null, b: placeOf(b, inB[0] as TextRange) }];
    }
    return [];
  },
};

function plainIn({ lang, text }: ReadSide): TextRange[] {
  return Array.from(text.matchAll(PLAIN[lang]), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isSure(side: ReadSide, negations: readonly TextRange[], other: ReadSide): boolean {
  if (HIDDEN[other.lang].test(other.text)) return false;
  return negations.some(({ start, end }) => !isIdiom(side, start, end));
}

/** Negations that deny nothing: not only, no more than, не только, не менее, 不仅. */
const IDIOM: Readonly<Record<LanguageCode, RegExp>> = {
  en: /^(?:not (?:only|just|least|to mention|merely|until|even)|no (?:longer|more than|less than|fewer than|matter|doubt|wonder|one|later than)|nothing (?:but|short)|none other|n['’]t (?:just|only|you|he|she|it|they|we)|without)/i,
  ru: /^(?:не (?:только|менее|более|раз|просто|считая|случайно|мен[её]е|зря|столько|исключено|могл[аои]? не|что иное|кто иной)|ни (?:был|было|за)|без)/i,
  zh: /^(?:不仅|不只|不止|不得不|不由|不禁|无不|无非|没准|不外|不到|不少|不愧|不惜|不妨|不然|不再|未免|别说|不超过|不等|不时|不要说|不亚于|不乏|不知不觉|不可思议|不可或缺)/,
};

function isIdiom({ lang, text }: ReadSide, start: number, end: number): boolean {
  return IDIOM[lang].test(text.slice(start, end + 12));
}
