import { russianStem } from '../../core/languages/ru/stem';
import { russianWords } from '../../core/languages/ru/words';
import { glossStems, type Relation, relate } from './relation';

/** One row of `corpus/lexicon/ru.tsv`; glosses in the order of the file, the main rendering first. */
export interface RussianEntry {
  readonly lemma: string;
  readonly english: readonly string[];
  readonly chinese: readonly string[];
}

/** Reads rows of lemma, part of speech, pattern, band, English, Chinese, partner; lines of another form are left out. */
export function readRussian(text: string): RussianEntry[] {
  return text.split('\n').flatMap((line) => {
    const [lemma, , , band, english, chinese] = line.split('\t');
    if (!lemma || !/^\d/.test(band ?? '')) return [];
    return [{ lemma, english: list(english), chinese: list(chinese) }];
  });
}

function list(cell = ''): string[] {
  return cell
    .split(/[;；]/)
    .map((gloss) => gloss.trim())
    .filter(Boolean);
}

/** Gives the stems under which forms of a lemma are found; at least the lemma's own. */
export type Stems = (lemma: string) => readonly string[];

/** Stem of a lemma alone, for when no morphology is at hand. */
export const lemmaStem: Stems = (lemma) => russianWords(lemma).slice(0, 1).map(russianStem);

/** Russian stem → English stems. */
export function russianEnglish(entries: readonly RussianEntry[], stems: Stems): Relation {
  const relation: Relation = new Map();
  for (const { lemma, english } of entries) {
    for (const stem of stems(lemma)) {
      for (const gloss of english) {
        const words = glossStems(gloss);
        for (const word of words) relate(relation, stem, word, 1 / words.length);
      }
    }
  }
  return relation;
}

/** Russian stem → Chinese words. */
export function russianChinese(entries: readonly RussianEntry[], stems: Stems): Relation {
  const relation: Relation = new Map();
  for (const { lemma, chinese } of entries) {
    for (const stem of stems(lemma)) for (const gloss of chinese) relate(relation, stem, gloss, 1);
  }
  return relation;
}
