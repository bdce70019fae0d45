import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plainRussian, unmarked } from '../../core/languages/ru/inflection/accent';
import type { RussianKey } from '../../core/languages/ru/inflection/form-key';
import { isHomograph } from '../../core/languages/ru/inflection/homographs';
import { formIndex } from '../../core/languages/ru/inflection/paradigm';
import { stressForm } from '../../core/languages/ru/inflection/stress';
import { programFolder } from '../root';
import { openOpenCorpora, parseRussian, type RussianParse } from './opencorpora';
import { type RussianWord, readRussianWords } from './russian-lexicon';

/** One way to read a Russian form. */
export interface RussianReading {
  /** Dictionary form, with its stress when the lexicon has the word. */
  readonly lemma: string;
  /** Lower case, no mark, ё as ё: the key of the word's status. */
  readonly plain: string;
  readonly form: RussianKey;
  /** The form with its stress; undefined when it is not certain. */
  readonly stressed?: string;
  readonly word?: RussianWord;
}

/** What is known of a Russian form: its readings, likeliest first, and its stress when all of them agree. */
export interface RussianAnalysis {
  readonly readings: readonly RussianReading[];
  readonly stressed?: string;
}

/** Reads Russian forms by the dictionary of forms and the lexicon. */
export interface RussianWords {
  analyse(word: string): RussianAnalysis;
  /** Rows of the lexicon for a plain lemma. */
  rows(lemma: string): readonly RussianWord[];
}

const shared = globalThis as typeof globalThis & { diglotRussian?: Promise<RussianWords> };

/** The reader of Russian words of this process; the first call loads its dictionaries (about 0.3 s). */
export function russianForms(root = programFolder()): Promise<RussianWords> {
  shared.diglotRussian ??= openOpenCorpora(root).then(() => {
    const text = readFileSync(path.join(root, 'corpus/lexicon/ru.tsv'), 'utf8');
    return russianWordsOf(readRussianWords(text), parseRussian);
  });
  return shared.diglotRussian;
}

/** Least share of a reading to count, where shares are known. */
const RARE = 0.03;

/** The same over any lexicon and any dictionary of forms. */
export function russianWordsOf(
  lexicon: ReadonlyMap<string, readonly RussianWord[]>,
  parse: (word: string) => readonly RussianParse[],
): RussianWords {
  const unknown = [...lexicon.values()]
    .flat()
    .filter(({ lemma }) => !/[\s-]/.test(lemma) && parse(unmarked(lemma)).length === 0);
  const beyond = formIndex(unknown);
  const rows = (lemma: string) => lexicon.get(plainRussian(lemma)) ?? [];
  return {
    rows,
    analyse: (word) => {
      const parses = parse(unmarked(word).toLowerCase()).filter(({ score }, k) => k === 0 || score >= RARE);
      const readings = parses.length
        ? parses.flatMap((found) => readingsOf(found, rows(found.lemma)))
        : fromTables(word, beyond);
      return { readings: distinct(readings), stressed: agreed(readings) };
    },
  };
}

function readingsOf(parse: RussianParse, rows: readonly RussianWord[]): RussianReading[] {
  const fitting = rows.filter((word) => fits(word, parse));
  const plain = parse.lemma;
  if (!fitting.length) return [{ lemma: plain, plain, form: parse.key }];
  return fitting.map((word) => ({
    lemma: word.lemma,
    plain: unmarked(word.lemma).toLowerCase(),
    form: parse.key,
    stressed: isHomograph(plain) && fitting.length === 1 ? undefined : stressForm(word, parse.form, parse.key),
    word,
  }));
}

const PARTS: Readonly<Record<string, RegExp>> = {
  NOUN: /^(?:noun|name)/,
  ADJF: /^(?:adj|pron|num)$/,
  ADJS: /^(?:adj|pron)$/,
  COMP: /^(?:adj|adv)$/,
  NPRO: /^pron$/,
  NUMR: /^num$/,
};
const VERBS = new Set(['INFN', 'VERB', 'PRTF', 'PRTS', 'GRND']);

/** Whether a row of the lexicon is the word that a reading means: part of speech, and aspect of a verb. */
function fits({ lemma, pos }: RussianWord, { part, tags, lemma: plain }: RussianParse): boolean {
  if (plain.includes('ё') && unmarked(lemma).toLowerCase() !== plain) return false;
  if (VERBS.has(part)) return pos === 'verb-both' || pos === (tags.has('perf') ? 'verb-pf' : 'verb-ipf');
  const wanted = PARTS[part];
  return wanted ? wanted.test(pos) : /^(?:adv|prep|conj|part|intj|pred|pron|num)$/.test(pos);
}

function fromTables(word: string, beyond: ReturnType<typeof formIndex<RussianWord>>): RussianReading[] {
  return beyond(word).flatMap(({ entry, forms }) =>
    forms.map(({ key, stressed }) => ({
      lemma: entry.lemma,
      plain: unmarked(entry.lemma).toLowerCase(),
      form: key,
      stressed,
      word: entry,
    })),
  );
}

/** Words that stay as they are have no other reading by the tables of `lemma`: one reading for each word and form. */
function distinct(readings: readonly RussianReading[]): RussianReading[] {
  const seen = new Set<string>();
  return readings.filter(({ lemma, form, word }) => {
    const key = `${lemma} ${form} ${word?.pos}`;
    return !seen.has(key) && seen.add(key);
  });
}

function agreed(readings: readonly RussianReading[]): string | undefined {
  const stresses = new Set(readings.map(({ stressed }) => stressed));
  return stresses.size === 1 ? [...stresses][0] : undefined;
}
