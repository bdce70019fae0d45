/**
 * How much decoded characters look like Chinese, Russian or a Latin script, 0 to 1. A wrong decoding gives rare hanzi,
 * capitals inside words, box drawings and mixed scripts; a right one mostly the commonest letters.
 */

/** Frequency of Russian letters in running prose, in thousandths (counts of the National Corpus, rounded). */
const RUSSIAN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    о: 110,
    е: 85,
    а: 80,
    и: 74,
    н: 67,
    т: 63,
    с: 55,
    р: 47,
    в: 45,
    л: 44,
    к: 35,
    м: 32,
    д: 30,
    п: 28,
    у: 26,
    я: 20,
    ы: 19,
    ь: 17,
    г: 17,
    з: 16,
    б: 16,
    ч: 14,
    й: 12,
    х: 10,
    ж: 9,
    ш: 7,
    ю: 6,
    ц: 5,
    щ: 4,
    э: 3,
    ф: 3,
    ъ: 1,
    ё: 2,
  }),
);

/** Commonest hanzi of modern texts, simplified and then the traditional forms that differ. */
const HANZI: ReadonlySet<string> = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去' +
    '法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又' +
    '关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先' +
    '海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件' +
    '計們這來為說時會對過發後裡種經沒動進樣實與長機關點業將兩間問並應戰頭體見產話給處義認條係氣題爾別變總電數報結務場國個開現當' +
    '學無東門聲員論幾從兒還麼於',
);

/** Weight of each character that is not ASCII, averaged; 1 for a text that has none. */
export function plausibility(text: string): number {
  let [sum, count, before] = [0, 0, ''];
  for (const char of text) {
    if (char > '\u007f') {
      sum += weightOf(char, before);
      count++;
    }
    before = char;
  }
  return count === 0 ? 1 : Math.max(0, sum / count);
}

function weightOf(char: string, before: string): number {
  if (/\p{Script=Cyrillic}/u.test(char)) return cyrillic(char, before);
  if (/\p{Script=Han}/u.test(char)) return HANZI.has(char) ? 1 : char < '\u9fa6' && char >= '\u4e00' ? 0.3 : -0.5;
  if (/[\u3000-\u3002\u3008-\u3011\uff01-\uff5e‘’“”…—–«»„№§°·\u00a0]/u.test(char)) return 0.5;
  if (/\p{Script=Latin}/u.test(char)) return /[a-z]/i.test(before) ? 0.6 : -0.3;
  return -1;
}

function cyrillic(char: string, before: string): number {
  if (/[a-z]/i.test(before)) return -1;
  const lower = char.toLowerCase();
  const often = RUSSIAN.get(lower);
  if (often === undefined) return -0.5;
  const capital = lower !== char;
  if (capital && /\p{Ll}/u.test(before)) return -1;
  const weight = Math.min(1, 0.3 + often / 80);
  return capital && /\p{Lu}/u.test(before) ? weight / 2 : weight;
}
