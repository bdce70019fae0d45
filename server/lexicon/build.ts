import { englishStem } from '../../core/languages/en/stem';
import { englishWords } from '../../core/languages/en/words';
import type { LexiconPair } from '../../core/languages/lexicon';
import { packWords } from '../../core/languages/packed-words';
import { russianStem } from '../../core/languages/ru/stem';
import { russianWords } from '../../core/languages/ru/words';
import { hanziRuns } from '../../core/languages/zh/words';
import type { LanguageCode } from '../../core/model/language';
import { cedictRelation, chineseWords, readCedict } from './cedict';
import { displayNames } from './names';
import { normalised, type Relation, relate } from './relation';
import { readRussian, russianChinese, russianEnglish } from './russian';

/** Texts that lexicons are built from; the Russian one may be empty. */
export interface LexiconSources {
  readonly cedict: string;
  readonly russian: string;
}

/** The packed rendering table of one pair of languages. */
export function buildRenderings(pair: LexiconPair, sources: LexiconSources): ArrayBuffer {
  const relation = RELATIONS[pair](sources);
  const [from, to] = pair.split('-') as [LanguageCode, LanguageCode];
  for (const row of displayNames()) {
    for (const x of row[from]) for (const y of row[to]) relateNames(relation, units(from, x), units(to, y));
  }
  return packWords(normalised(relation));
}

/** The packed table of Chinese words, with readings of single hanzi. */
export function buildChineseWords({ cedict }: LexiconSources): ArrayBuffer {
  const words = chineseWords(readCedict(cedict));
  for (const { zh } of displayNames())
    for (const name of zh) if (hanziRuns(name)[0] === name) words.set(name, words.get(name) ?? new Map());
  return packWords(words);
}

const RELATIONS: Readonly<Record<LexiconPair, (sources: LexiconSources) => Relation>> = {
  'zh-en': ({ cedict }) => cedictRelation(readCedict(cedict)),
  'ru-en': ({ russian }) => russianEnglish(readRussian(russian)),
  'ru-zh': ({ russian, cedict }) => throughEnglish(readRussian(russian), cedict),
};

/** How much a rendering found through English weighs beside one of our own lexicon. */
const PIVOT_WEIGHT = 0.3;
const PIVOT_MOST = 30;

/** Russian → Chinese by our lexicon, and by its English glosses looked up backwards in CC-CEDICT. */
function throughEnglish(entries: ReturnType<typeof readRussian>, cedict: string): Relation {
  const relation = russianChinese(entries);
  const english = normalised(russianEnglish(entries));
  const backwards: Relation = new Map();
  for (const [hanzi, words] of normalised(cedictRelation(readCedict(cedict)))) {
    if (hanzi.length < 5) for (const [word, weight] of words) relate(backwards, word, hanzi, weight);
  }
  const chinese = normalised(backwards, PIVOT_MOST);
  for (const [stem, words] of english) {
    for (const [word, weight] of words) {
      for (const [hanzi, share] of chinese.get(word) ?? [])
        relate(relation, stem, hanzi, PIVOT_WEIGHT * weight * share * 4);
    }
  }
  return relation;
}

function relateNames(relation: Relation, from: readonly string[], to: readonly string[]): void {
  const even = from.length === to.length;
  from.forEach((x, i) => {
    to.forEach((y, j) => {
      if (!even || i === j) relate(relation, x, y, even ? 1 : 1 / to.length);
    });
  });
}

function units(lang: LanguageCode, name: string): string[] {
  if (lang === 'zh') return hanziRuns(name).slice(0, 1);
  if (lang === 'ru') return russianWords(name).map(russianStem);
  return englishWords(name).map(englishStem);
}
