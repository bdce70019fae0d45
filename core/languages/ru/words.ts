/** Words of a text in order: Cyrillic letters with inner hyphens parted; case kept; stress marks dropped. */
export function russianWords(text: string): string[] {
  return text.replace(STRESS, '').match(WORD) ?? [];
}

/** U+0300 and U+0301 mark stress in Russian; й and ё are single letters under NFC. */
const STRESS = /[\u0300\u0301]/g;
const WORD = /[\p{Script=Cyrillic}]+/gu;

/** Words too common to tell sentences apart; lower case, ё as е. */
export const RUSSIAN_COMMON: ReadonlySet<string> = new Set(
  `и а но да или либо же ли бы не ни в во на к ко с со у о об обо от ото до из изо за по под при про для без над перед
  через между что чтобы как так когда если то это этот эта эти тот та те такой который которая которое которые кто где
  куда откуда я меня мне мной мы нас нам ты тебя тебе вы вас вам он его ему им она ее ей оно они их ими себя себе свой
  своя свое свои мой моя твой наш ваш весь вся все всех сам уже еще только лишь был была было были быть есть будет`
    .split(/\s+/)
    .map((word) => word.trim()),
);
