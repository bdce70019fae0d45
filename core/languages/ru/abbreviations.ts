import { type Abbreviations, wordSet } from '../abbreviations';

export const RU_ABBREVIATIONS: Abbreviations = {
  leading: wordSet(`им ул пр просп пер пл наб г-н г-жа акад проф доц о пос дер обл р оз т.е т.н т.к см ср`),
  beforeNumber: wordSet(`с стр рис табл гл ст п пп № д кв корп т вып`),
  either: wordSet(`г гг в вв др пр т.д т.п т.ч н.э руб коп тыс млн млрд трлн долл чел`),
};
