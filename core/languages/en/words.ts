/** Words of a text in order: letters with inner apostrophes; hyphens part words; case kept. */
export function englishWords(text: string): string[] {
  return text.match(WORD) ?? [];
}

const WORD = /[\p{Script=Latin}\p{M}]+(?:['’](?!s\b)[\p{Script=Latin}]+)*/gu;

/** Words too common to tell sentences apart; lower case. Used where only rare words may speak. */
export const ENGLISH_COMMON: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet if then than that this these those there here of to in on at by for from with without
  into onto upon over under out up down off about as is are was were be been being am do does did done have has had
  having will would shall should can could may might must not no i me my mine you your yours he him his she her hers it
  its we us our ours they them their theirs who whom whose which what when where why how all any some each every both
  such own same other one ones sth sb oneself etc esp also too very just only more most much many`.split(/\s+/),
);
