import type { Abbreviations } from '../descriptor';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const RU_ABBREVIATIONS: Abbreviations = {
  leading: words(`им ул пр просп пер пл наб г-н г-жа акад проф доц о пос дер обл р оз т.е т.н т.к см ср`),
  beforeNumber: words(`с стр рис табл гл ст п пп № д кв корп т вып`),
  either: words(`г гг в вв др пр т.д т.п т.ч н.э руб коп тыс млн млрд трлн долл чел`),
};
