import { plainRussian } from '../../core/languages/ru/inflection/accent';
import type { AccentEntry } from '../../core/languages/ru/inflection/form-key';

/** One row of `corpus/lexicon/ru.tsv` as the reader needs it. */
export interface RussianWord extends AccentEntry {
  readonly band: number;
  readonly english: readonly string[];
  readonly chinese: readonly string[];
  /** Aspect partners of a verb, with their stress. */
  readonly partners: readonly string[];
}

/** Rows by plain lemma (lower case, ё as е), in the file's order. */
export function readRussianWords(text: string): Map<string, RussianWord[]> {
  const words = new Map<string, RussianWord[]>();
  for (const line of text.split('\n').slice(1)) {
    const [lemma = '', pos = '', pattern = '', band = '', english, chinese, partners] = line.split('\t');
    if (!pos) continue;
    const word = {
      lemma,
      pos,
      pattern,
      band: Number(band),
      english: list(english),
      chinese: list(chinese),
      partners: list(partners),
    };
    const plain = plainRussian(lemma);
    words.set(plain, [...(words.get(plain) ?? []), word]);
  }
  return words;
}

function list(cell = ''): string[] {
  return cell.split('; ').filter(Boolean);
}
