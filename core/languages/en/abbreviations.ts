import type { Abbreviations } from '../descriptor';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const EN_ABBREVIATIONS: Abbreviations = {
  leading: words(`mr mrs ms messrs dr prof rev hon gen col lt sgt capt sen rep gov pres st mt e.g i.e cf vs viz al`),
  beforeNumber: words(`no nos p pp vol fig figs ch sec art par eq`),
  either: words(`etc jr sr inc ltd co corp bros u.s u.k u.n e.u u.s.a a.m p.m d.c`),
};
