import { russianForms } from '../../core/languages/ru/forms';
import { russianStem } from '../../core/languages/ru/stem';
import { russianWords } from '../../core/languages/ru/words';
import { glossStems, type Relation, relate } from './relation';

/** One row of `corpus/lexicon/ru.tsv`; glosses in the order of the file, the main rendering first. */
export interface RussianEntry {
  readonly lemma: string;
  readonly pos: string;
  readonly english: readonly string[];
  readonly chinese: readonly string[];
}

/** Reads rows of lemma, part of speech, pattern, band, English, Chinese, partner; lines of another form are left out. */
export function readRussian(text: string): RussianEntry[] {
  return text.split('\n').flatMap((line) => {
    const [lemma, pos = '', , band, english, chinese] = line.split('\t');
    if (!lemma || !/^\d/.test(band ?? '')) return [];
    return [{ lemma, pos, english: list(english), chinese: list(chinese) }];
  });
}

function list(cell = ''): string[] {
  return cell
    .split(/[;；]/)
    .map((gloss) => gloss.trim())
    .filter(Boolean);
}

/** Stems under which the forms of a lemma are found. */
function stemsOf({ lemma, pos }: RussianEntry): Set<string> {
  return new Set(
    russianForms(lemma, pos)
      .flatMap((form) => russianWords(form).slice(0, 1))
      .map(russianStem),
  );
}

/** Russian stem → English stems. */
export function russianEnglish(entries: readonly RussianEntry[]): Relation {
  const relation: Relation = new Map();
  for (const entry of entries) {
    for (const stem of stemsOf(entry)) {
      for (const gloss of entry.english) {
        const words = glossStems(gloss);
        for (const word of words) relate(relation, stem, word, 1 / words.length);
      }
    }
  }
  return relation;
}

/** Russian stem → Chinese words. */
export function russianChinese(entries: readonly RussianEntry[]): Relation {
  const relation: Relation = new Map();
  for (const entry of entries) {
    for (const stem of stemsOf(entry)) for (const gloss of entry.chinese) relate(relation, stem, gloss, 1);
  }
  return relation;
}
