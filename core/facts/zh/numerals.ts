import { type Approximation, type Numeral, tidy } from '../fact';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const SMALL: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  廿: 20,
  卅: 30,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };

const SIGN = '零〇一壹二贰两三叁四肆五伍六陆七柒八捌九玖十拾廿卅百佰千仟万亿兆';
/** 千米 and 千克 are units, 百分 belongs to 百分之, 百货 is a shop. */
const SCALE = '(?:[十百千](?!米|克|瓦|卡|分|货|度)|[万亿兆])';
const ARABIC = '\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const NUMBER = new RegExp(
  `(?<![a-z\\d])(?<arabic>${ARABIC})(?<more> ?[多余来几])?(?<scale> ?[万亿兆]+|${SCALE}+[万亿兆]*)?(?<rest>(?:\\d+ ?${SCALE}+)*)|(?<vague>[数几上成好]?)(?<signs>(?<!周|星期|礼拜)[${SIGN}]+(?:点[零一二三四五六七八九]+[万亿]*)?)`,
  'g',
);

/**
 * Chinese numbers in folded text: Arabic digits with 万 and 亿, hanzi numbers of both scripts and of cheques, positional
 * years (二〇二四), 三亿五千万, 100多万, 三四百, 数百. Words that only contain a number sign are left out.
 */
export function chineseNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const groups = match.groups as Record<string, string | undefined>;
    const numeral = groups.arabic ? arabic(match, groups) : hanzi(match, groups, text);
    if (numeral) numerals.push(numeral);
  }
  return numerals;
}

function arabic(match: RegExpMatchArray, groups: Record<string, string | undefined>): Numeral {
  const start = match.index as number;
  const digits = groups.arabic as string;
  const scale = groups.scale?.trim() ?? '';
  const bare = digits.length + (groups.more ? groups.more.length : 0);
  const over = groups.more !== undefined && (scale !== '' || groups.more.endsWith('多') || groups.more.endsWith('余'));
  const value = tidy(Number(digits.replace(/[,，]/g, '')) * scaleOf(scale) + restOf(groups.rest ?? ''));
  const whole = scale || groups.rest ? match[0].length : over ? bare : digits.length;
  return {
    start,
    end: start + whole,
    value,
    form: 'digits',
    ...(scale && { scale: scaleOf(scale) }),
    ...(over && { approximation: 'over' as const }),
    ...(/^\d{4}$/.test(digits) && !scale && { plain: true }),
  };
}

/** 3亿5千万: what follows the first scale. */
function restOf(rest: string): number {
  let sum = 0;
  for (const [, digits, scale] of rest.matchAll(/(\d+) ?([^\d ]+)/g)) sum += Number(digits) * scaleOf(scale as string);
  return sum;
}

function scaleOf(signs: string): number {
  return [...signs].reduce((product, sign) => product * (LARGE[sign] ?? SMALL[sign] ?? 1), 1);
}

function hanzi(match: RegExpMatchArray, groups: Record<string, string | undefined>, text: string): Numeral | undefined {
  const at = match.index as number;
  const end = at + match[0].length;
  const vague = groups.vague ?? '';
  const signs = groups.signs as string;
  const start = at + (isVague(vague, signs) ? 0 : vague.length);
  if (isWord(text, at + vague.length, end, signs, vague)) return undefined;
  const pair = neighbours(signs);
  const value = pair ? pair[0] : hanziValue(signs);
  const after = end + afterLength(text, end, signs);
  const approximation =
    start < at + vague.length ? (vague === '上' ? 'over' : 'several') : approximationAfter(text, end, after);
  return {
    start,
    end: after,
    value,
    form: 'words',
    ...(scaleOf(signs.replace(/^[^万亿兆]*/, '')) > 1 && { scale: scaleOf(signs.replace(/^[^万亿兆]*/, '')) }),
    ...(approximation && { approximation }),
    ...(pair && { high: pair[1] }),
    ...(/^[一二][零〇一二三四五六七八九]{3}$/.test(signs) && { plain: true }),
  };
}

/** 数百 and 几千万 are rough; 几 before a digit (几一) is not part of the number; 好几百. */
function isVague(vague: string, signs: string): boolean {
  if (vague === '') return false;
  const scale = SMALL[signs.charAt(0)] ?? LARGE[signs.charAt(0)];
  if (vague === '上') return scale !== undefined && scale >= 100;
  return (vague === '数' || vague === '几') && scale !== undefined;
}

/** 十几, 二十多, 三百余: the sign after the number belongs to it when the number ends in a power of ten. */
function afterLength(text: string, end: number, signs: string): number {
  const last = signs.at(-1) as string;
  if (!(SMALL[last] ?? LARGE[last])) return 0;
  const sign = text.charAt(end);
  if (sign === '多' && /^多[数样种元边方次年]/.test(text.slice(end, end + 2)))
    return /^多[年元种次]/.test(text.slice(end, end + 2)) ? 1 : 0;
  return sign === '多' || sign === '余' || sign === '几' ? 1 : 0;
}

function approximationAfter(text: string, end: number, after: number): Approximation | undefined {
  if (after === end) return undefined;
  return text.charAt(end) === '几' ? 'about' : 'over';
}

/** 三四百 is 300 to 400, 七八 is 7 to 8. */
function neighbours(signs: string): [number, number] | undefined {
  const match = /^(十?)([一二两三四五六七八])([二三四五六七八九])([十百千万亿]*)$/.exec(signs);
  if (!match) return undefined;
  const [, ten = '', low = '', high = '', scale = ''] = match;
  if ((DIGITS[high] as number) - (DIGITS[low] as number) !== 1) return undefined;
  const base = ten ? 10 : 0;
  const times = scaleOf(scale);
  return [(base + (DIGITS[low] as number)) * times, (base + (DIGITS[high] as number)) * times];
}

function hanziValue(signs: string): number {
  const [whole = '', fraction] = signs.split('点');
  if (fraction === undefined) return integerValue(whole);
  const digits = fraction.replace(/[万亿]/g, '');
  const decimal = Number(`${integerValue(whole)}.${[...digits].map((sign) => DIGITS[sign]).join('')}`);
  return tidy(decimal * scaleOf(fraction.replace(/[^万亿]/g, '')));
}

/** Positional when no power of ten is written (二〇二四), otherwise sums of products; a last digit may stand for tens (三百五). */
function integerValue(signs: string): number {
  if (signs.length > 1 && [...signs].every((sign) => DIGITS[sign] !== undefined)) {
    return Number([...signs].map((sign) => DIGITS[sign]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let cap = Number.POSITIVE_INFINITY;
  for (const sign of signs) {
    const large = LARGE[sign];
    if (large) {
      const part = section + (digit ?? 0);
      if (large < cap) total += (part || (total ? 0 : 1)) * large;
      else total = (total + part) * large;
      [section, digit, cap] = [0, undefined, large];
    } else if (SMALL[sign]) {
      section += (digit || 1) * SMALL[sign];
      digit = undefined;
    } else digit = DIGITS[sign];
  }
  return total + section + (digit ?? 0) * shortened(signs);
}

/** 三百五 is 350, 两万三 is 23,000: a last digit right after a scale of a hundred or more. */
function shortened(signs: string): number {
  const match = /[二两三四五六七八九]([百千万亿])[一二三四五六七八九]$/.exec(signs);
  if (!match) return 1;
  const sign = match[1] as string;
  return ((SMALL[sign] ?? LARGE[sign]) as number) / 10;
}

/** Words in which a number sign does not count anything, by their first sign. */
const WORDS: Readonly<Record<string, RegExp>> = {
  零: /^零(?:售|件|食|碎|钱|距|部|散|花|星|和|度(?:[^以]|$)|工|用|配|排|容忍|添加|关税)/,
  一: /^一(?:些|直|样|般|起|定|旦|致|切|向|再|带(?!一路)|方面|边|面|下|点|体|贯|律|概|味|举|线|流|共|同|并|番|道|经|时|路|心|会|块儿?|系列|度|来|如|若|则|应|手|大早|口气|言|视|员|阵|鸣|炮|身|夜|跃|瞬|早|眼|旁|股|群|副|连|气|力|己|意|把|将|齐|代|栏|词|事|说|看|想|听|到|出|落|片|团|段|幕|刻|经济)/,
  万: /^万(?:一|分|圣|能|物|维|里|众|古|国|象|岁|事|千|斯|达|科|豪|宝|卡|隆|德|恩|尼|托|捷|洛|利|塔|恰|努|查|安|泽|荣)/,
  千: /^千(?:米|克|瓦|卡|万别|万不|万要|里|古|禧|禧年|差|方|篇|秋|钧|丝|辛|里马|叶|年虫)/,
  百: /^百(?:姓|货|科|度|老汇|慕|分|事|合|般|胜|威|灵|炼|里|闻|叶|家|特|思|济|慕大|折)/,
  十: /^十(?:分(?!之|钟)|足|字|佳|全)/,
  三: /^三(?:星|明治|角|菱|番|思|亚|藩|峡|文鱼|井|包|心)/,
  四: /^四(?:川|处|周(?!年|岁|的)|方|面|肢|季|海|轮)/,
  五: /^五(?:角大楼|金|彩|官|粮)/,
  七: /^七(?:夕|喜)/,
  八: /^八(?:卦|达岭)/,
  九: /^九(?:江|寨|龙|州)/,
  两: /^两(?:栖|极|性)/,
  二: /^二(?:手|氧|维|甲|胡)/,
};

/** Signs before a lone number sign that make it part of a word: 统一, 唯一, 之一, 礼拜一 is read elsewhere. */
const BEFORE_ONE = /[统唯之不单专万划惟逐同归合]$/;

/** A lone cheque numeral between hanzi is a word or a name (大陆, 伍德), unless money follows. */
const CHEQUE_NEIGHBOUR = /[\p{Script=Han}](?<![第元圆角分块])/u;

function isWord(text: string, start: number, end: number, signs: string, vague: string): boolean {
  const first = signs.charAt(0);
  if (signs.length > 2 && !/^[万亿千百]/.test(signs)) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  if (signs.length === 1 && /[陆伍拾佰仟壹贰叁肆柒捌玖]/.test(first))
    return CHEQUE_NEIGHBOUR.test(before.slice(-1) + text.charAt(end));
  if (vague === '上' && WORDS.万?.test(text.slice(start, end + 3))) return true;
  if (/^[万亿兆]/.test(signs)) return !(isVague(vague, signs) || /[近成过约数几余]$/.test(before)) || false;
  if (signs.length === 1 && /[一二]/.test(first) && BEFORE_ONE.test(before) && !/分之$/.test(before)) return true;
  return signs.length === 1 && !isVague(vague, signs) && (WORDS[first]?.test(text.slice(start, end + 3)) ?? false);
}
