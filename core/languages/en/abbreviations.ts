import { type Abbreviations, wordSet } from '../abbreviations';

export const EN_ABBREVIATIONS: Abbreviations = {
  leading: wordSet(`mr mrs ms messrs dr prof rev hon gen col lt sgt capt sen rep gov pres st mt e.g i.e cf vs viz al`),
  beforeNumber: wordSet(`no nos p pp vol fig figs ch sec art par eq`),
  either: wordSet(`etc jr sr inc ltd co corp bros u.s u.k u.n e.u u.s.a a.m p.m d.c`),
};
