/**
 * Lemmas that another word spells with another stress (за́мок, замо́к), where dictionaries of forms know only one of the
 * two. Nothing may be said of their stress. Lower case.
 */
const HOMOGRAPHS: ReadonlySet<string> = new Set(
  `атлас замок ирис орган хлопок мука кружки броня трусить парить характерный временной угольный языковой
  лавровый кредит рефлекторный мокрота острота бор ледник бронировать подать`.split(/\s+/),
);

/** Whether a lemma (lower case, without its mark) is one of two words that differ in stress alone. */
export function isHomograph(lemma: string): boolean {
  return HOMOGRAPHS.has(lemma);
}
